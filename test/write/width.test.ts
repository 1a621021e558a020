// Estimated widths of texts and labels.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hangOf, widthOf } from "../../src/write/width.ts";

test("full-width characters are one wide, Latin ones less, by code point", () => {
  assert.is(widthOf("漏えい①※"), 5);
  assert.is(widthOf("𠮷"), 1);
  assert.ok(widthOf("2026") > 2 && widthOf("2026") < 3);
});

test("labels of one sort hang alike, the widest decides, and no label hangs nothing", () => {
  assert.is(hangOf(["1.", "2."]), hangOf(["3."]));
  assert.is(hangOf(["(1)", "(10)"]), hangOf(["(10)"]));
  assert.ok(hangOf(["(10)"]) > hangOf(["(1)"]));
  assert.is(hangOf([""]), 0);
  assert.is(hangOf([]), 0);
});

test("a label whose last glyph brings its own gap gets no second one", () => {
  assert.is(hangOf(["一、"]), 2);
  assert.is(hangOf(["・"]), 1);
});

test.run();
