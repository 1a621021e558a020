// Numbers as Japanese and Chinese texts write them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { numbersIn } from "../../src/check/numbers.ts";

test("figures of any width, with commas, myriads and eras, are sure", () => {
  assert.equal(numbersIn("１，２４４件と38枚、約1.5万名").sure, [1244, 38, 15000]);
  assert.equal(numbersIn("令和8年と平成元年").sure, [2026, 1989]);
  assert.equal(numbersIn("三百二十名").sure, [320]);
});

test("a month of the calendar in characters is sure, and months of a span are not", () => {
  assert.equal(numbersIn("九月末と十二月三日、十月底").sure, [9, 12, 10]);
  assert.equal(numbersIn("一か月、三个月、九月の").sure, []);
});

test("the end of a month may be told by its last day", () => {
  const ends = (text: string) => [28, 29, 30, 31].filter((day) => numbersIn(text).maybe.has(day));
  assert.equal(ends("9月末まで"), [30]);
  assert.equal(ends("十月底"), [31]);
  assert.equal(ends("2月の末"), [28, 29]);
  assert.equal(ends("9月中"), []);
});

test("short ones in characters are only possible; hours are those of the clock where the half of the day is told", () => {
  const { sure, maybe, hasHalfDays } = numbersIn("一部の三名、午後3時");
  assert.equal(sure, [15]);
  assert.ok([1, 3, 15].every((number) => maybe.has(number)) && !hasHalfDays);
  assert.ok(numbersIn("夜9時").hasHalfDays);
});

test("one number may stand in several units", () => {
  for (const text of ["1億2000万円", "1亿2000万", "1.2亿日元", "120,000,000円", "1億2,000万"])
    assert.equal(numbersIn(text).sure, [1.2e8], text);
  assert.equal(numbersIn("1万2千件と2千万").sure, [12000, 2e7]);
  assert.equal(numbersIn("5万2千名、1万5百件").sure, [52000, 10500]);
});

test("weeks may be told in days, and tenths in percent", () => {
  assert.ok(numbersIn("1週間").maybe.has(7) && numbersIn("两周7天").maybe.has(1));
  assert.ok(numbersIn("一天").maybe.has(24) && numbersIn("12か月").maybe.has(1) && numbersIn("一年").maybe.has(12));
  assert.ok(numbersIn("翻了一番").maybe.has(2));
  for (const text of ["3割", "三成", "約三割の方"]) assert.equal(numbersIn(text).sure, [30], text);
  assert.equal(numbersIn("第一成员、三割引、一成不变").sure, []);
});

test.run();
