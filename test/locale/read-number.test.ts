// Numbers as people type them.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readWhole } from "../../src/locale/read-number.ts";

test("figures are read in any width, grouped by threes or not at all", () => {
  for (const text of ["1007", "1,007", "１００７", "１，００７", " 1 007 "]) assert.is(readWhole(text), 1007, text);
  assert.is(readWhole("0"), 0);
  for (const text of ["1,00", "1,0070", ",007", "1.5", "-3", "1e3", "", "約7"])
    assert.is(readWhole(text), undefined, text);
});

test("Han numerals are read by digits and by sizes", () => {
  const numbers: Record<string, number> = {
    一: 1,
    〇: 0,
    十: 10,
    十二: 12,
    二十: 20,
    三十一: 31,
    百: 100,
    一百零五: 105,
    千七: 1007,
    二〇二六: 2026,
    二千二十六: 2026,
    两千: 2000,
    一万: 10_000,
    十八万二千四百: 182_400,
    一億: 100_000_000,
    一亿二千万: 120_000_000,
    二百万: 2_000_000,
  };
  for (const [text, number] of Object.entries(numbers)) assert.is(readWhole(text), number, text);
  for (const text of ["万", "億", "十万万", "百千", "一二十", "二千十百", "万一"])
    assert.is(readWhole(text), undefined, text);
});

test("figures and sizes go together", () => {
  const numbers: Record<string, number> = {
    "1万2千": 12_000,
    "18万2,400": 182_400,
    "1億2,000万": 120_000_000,
    "3千": 3000,
    "12万": 120_000,
  };
  for (const [text, number] of Object.entries(numbers)) assert.is(readWhole(text), number, text);
  for (const text of ["1万20000", "1億12000万", "千2千"]) assert.is(readWhole(text), undefined, text);
});

test("any number is read back from its figures, grouped too", () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      assert.is(readWhole(String(number)), number);
      assert.is(readWhole(number.toLocaleString("en-US")), number);
    }),
  );
});

test("a number too large to be counted exactly is none", () => {
  assert.is(readWhole("99999999999999999999"), undefined);
});

test.run();
