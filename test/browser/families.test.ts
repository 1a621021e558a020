// Language tags to font stacks, and these against the style sheet's.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { families, familiesOf } from "../../src/browser/families.ts";
import { knownLocales, lookOf } from "../../src/write/look.ts";

const test = suite("families");

test("a tag falls back to its prefix, then to its language, then to all families", () => {
  assert.equal(familiesOf("ja-JP"), familiesOf("ja"));
  assert.equal(familiesOf("zh-Hans-CN"), familiesOf("zh-Hans"));
  assert.equal(familiesOf("zh-Hant-TW"), familiesOf("zh-Hans"));
  assert.equal(
    familiesOf("fr"),
    families.map(({ name }) => name),
  );
});

for (const locale of knownLocales) {
  test(`the look of ${locale} names the same families in the same order`, () => {
    const bundled = new Set(families.map(({ name }) => name));
    assert.equal(
      lookOf(locale).css.filter((name) => bundled.has(name)),
      familiesOf(locale),
    );
  });
}

test.run();
