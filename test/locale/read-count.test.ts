// Counts read from words: what is printed, what people write instead, and what is another count.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Count } from "../../src/incident/values.ts";
import { vocabulary } from "../../src/incident/vocabulary.ts";
import { formatCount } from "../../src/locale/numbers.ts";
import { textOf } from "../../src/locale/pattern.ts";
import { readCount } from "../../src/locale/read-count.ts";
import { localeOf } from "../helpers/locales.ts";

const locales = [localeOf("ja"), localeOf("zh-Hans")] as const;
const [ja, zh] = locales;

test("every unit in every exactness is read back as it was printed", () => {
  const forms: [(number: number) => Count, bound: string | undefined][] = [
    [(exact) => ({ exact }), undefined],
    [(about) => ({ about }), "about"],
    [(atMost) => ({ atMost }), "at-most"],
    [(atLeast) => ({ atLeast }), "at-least"],
    [(moreThan) => ({ moreThan }), "more-than"],
  ];
  fc.assert(
    fc.property(
      fc.nat(),
      fc.constantFrom(...vocabulary.unit),
      fc.constantFrom(...forms),
      fc.constantFrom(...locales),
      (number, unit, [make, bound], locale) => {
        const shown = textOf(formatCount(make(number), unit, locale));
        assert.equal(readCount(shown, unit, locale), bound === undefined ? { number } : { number, bound });
      },
    ),
    { seed: 20260410, numRuns: 500 },
  );
});

test("width, grouping, Han numerals and a missing counter do not matter", () => {
  for (const text of ["1007名", "１，００７名", "1,007 名", "千七名", "1,007", "一〇〇七名"])
    assert.equal(readCount(text, "people", ja), { number: 1007 }, text);
  assert.equal(readCount("约18万人", "people", zh), { number: 180_000, bound: "about" });
});

test("what is not known is read as that", () => {
  assert.equal(
    [readCount("不明", "people", ja), readCount("数量不明", "people", zh)],
    [{ unknown: true }, { unknown: true }],
  );
});

test("another unit is told, and what is no count", () => {
  assert.equal(readCount("30件", "people", ja), { unread: "other-unit" });
  for (const text of ["数十名", "30名程度", "1,00名", "30名と5名", ""])
    assert.equal(readCount(text, "people", ja), { unread: "not-a-count" }, text);
});

test.run();
