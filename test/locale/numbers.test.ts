// Numbers and counts in words: groups, counters, and how exact they are, in each locale.
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Count } from "../../src/incident/values.ts";
import { type Term, vocabulary } from "../../src/incident/vocabulary.ts";
import { formatCount, formatNumber } from "../../src/locale/numbers.ts";
import { textOf } from "../../src/locale/pattern.ts";
import { localeOf } from "../helpers/locales.ts";

const ja = localeOf("ja");
const zh = localeOf("zh-Hans");

test("figures are grouped by thousands, and nothing is rounded", () => {
  const vectors: [number, string][] = [
    [0, "0"],
    [7, "7"],
    [999, "999"],
    [1000, "1,000"],
    [131_936, "131,936"],
    [1_234_567, "1,234,567"],
    [-1234, "-1,234"],
    [1234.5678, "1,234.5678"],
    [0.25, "0.25"],
    [0.000_000_12, "0.00000012"],
    [1e21, "1,000,000,000,000,000,000,000"],
  ];
  for (const [number, text] of vectors) assert.is(formatNumber(number, ja), text);
});

test("a number that is none is a fault of the program", () => {
  assert.throws(() => formatNumber(Number.NaN, ja), /NaN/);
});

/** Count, unit, Japanese, Chinese. */
const vectors: [Count, Term<"unit">, string, string][] = [
  [{ exact: 1007 }, "people", "1,007名", "1,007人"],
  [{ exact: 22_796 }, "records", "22,796件", "22,796条"],
  [{ exact: 38 }, "cards", "38枚", "38张信用卡"],
  [{ exact: 0 }, "people", "0名", "0人"],
  [{ exact: 5 }, "days", "5日間", "5天"],
  [{ exact: 1.5 }, "gigabytes", "1.5GB", "1.5GB"],
  [{ about: 1000 }, "people", "約1,000名", "约1,000人"],
  [{ atMost: 335 }, "records", "最大335件", "最多335条"],
  [{ atLeast: 10 }, "devices", "10台以上", "至少10台设备"],
  [{ moreThan: 1000 }, "people", "1,000名超", "超过1,000人"],
  [{ unknown: true }, "people", "不明", "数量不明"],
];

test("counts have the counter of their unit and say how exact they are", () => {
  for (const [count, unit, inJa, inZh] of vectors) {
    assert.is(textOf(formatCount(count, unit, ja)), inJa);
    assert.is(textOf(formatCount(count, unit, zh)), inZh);
  }
});

test("the count is one part with its number and unit; what says how exact it is stands outside", () => {
  assert.equal(formatCount({ atMost: 335 }, "records", ja), [
    { text: "最大" },
    { count: "335", unit: "records", text: "335件" },
  ]);
  assert.equal(formatCount({ exact: 0 }, "cards", zh), [{ count: "0", unit: "cards", text: "0张信用卡" }]);
  assert.equal(formatCount({ unknown: true }, "people", ja), [{ count: "unknown", unit: "people", text: "不明" }]);
});

test("a language with plural forms has a counter for each", () => {
  const people = { one: "{number} person", other: "{number} people" };
  const numbers = { ...ja.patterns.numbers, counters: { ...ja.patterns.numbers.counters, people } };
  const en = { locale: { ...ja.locale, tag: "en" }, patterns: { ...ja.patterns, numbers } };
  assert.equal(
    [0, 1, 2].map((exact) => textOf(formatCount({ exact }, "people", en))),
    ["0 people", "1 person", "2 people"],
  );
});

test("any number of any unit can be read back from what is shown", () => {
  fc.assert(
    fc.property(
      fc.maxSafeNat(),
      fc.constantFrom(...vocabulary.unit),
      fc.constantFrom(ja, zh),
      (exact, unit, locale) => {
        const [part, ...others] = formatCount({ exact }, unit, locale);
        assert.is(others.length, 0);
        assert.is(part?.text.replace(/[^0-9]/g, ""), String(exact));
        assert.is(formatNumber(exact, locale), exact.toLocaleString("en-US"));
      },
    ),
  );
});

test.run();
