// Numbers as Japanese and Chinese texts write them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { numbersIn, readCharacters } from "../../src/check/numbers.ts";

test("numbers in characters are read by place and by figure", () => {
  const cases: [string, number][] = [
    ["百二十三", 123],
    ["一万二千", 12000],
    ["二〇二六", 2026],
    ["十", 10],
    ["三十万", 300000],
    ["两千零五", 2005],
    ["一亿", 1e8],
  ];
  for (const [text, number] of cases) assert.is(readCharacters(text), number, text);
});

test("figures of any width, with commas, myriads and eras, are sure", () => {
  assert.equal(numbersIn("１，２４４件と38枚、約1.5万名").sure, [1244, 38, 15000]);
  assert.equal(numbersIn("令和8年と平成元年").sure, [2026, 1989]);
  assert.equal(numbersIn("三百二十名").sure, [320]);
});

test("short ones in characters, and hours of half a day, are only possible", () => {
  const { sure, maybe } = numbersIn("一部の三名、午後3時");
  assert.equal(sure, [3]);
  assert.ok([1, 3, 15].every((number) => maybe.has(number)));
});

test.run();
