// Figures of numbering styles: how counts are written.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { numberLabel } from "../../src/notice/figures.ts";
import type { NumberStyle } from "../../src/notice/tree.ts";

function written(figures: NumberStyle["figures"], counts: number[]): string {
  return counts.map((count) => numberLabel({ figures, before: "", after: "" }, count)).join(" ");
}

test("a label is the figures between what stands before and after", () => {
  assert.is(numberLabel({ figures: "decimal", before: "第", after: "条" }, 12), "第12条");
});

test("Roman figures are upper case", () => {
  assert.is(written("upper-roman", [1, 4, 9, 14, 40, 90, 400, 1999]), "I IV IX XIV XL XC CD MCMXCIX");
});

test("circled figures end at 20 and go on in plain ones, as in Word", () => {
  assert.is(written("circled", [1, 10, 20, 21]), "① ⑩ ⑳ 21");
});

test("Han figures count to 99, then go on in plain ones", () => {
  assert.is(written("cjk", [1, 9, 10, 11, 20, 21, 99, 100]), "一 九 十 十一 二十 二十一 九十九 100");
});

test("full-width figures are full-width digits", () => {
  assert.is(written("full-width", [1, 10]), "１ １０");
});

test.run();
