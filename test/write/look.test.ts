// The table of looks: measure, fonts, contrast.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { body, colours, knownLocales, lookOf, page } from "../../src/write/look.ts";

test("the measure is 42 body characters", () => {
  const millimetres = page.width - page.margin.left - page.margin.right;
  assert.is(Math.floor(millimetres / ((body.size / 72) * 25.4)), 42);
});

test("a locale without a row has its own language and the reader's serif font", () => {
  const look = lookOf("fr");
  assert.is(look.lang, "fr");
  assert.equal(look.css, []);
});

test("every known locale tells Word a region and names fonts of its own first", () => {
  const first = knownLocales.map((locale) => lookOf(locale).css[0]);
  assert.is(new Set(first).size, knownLocales.length);
  for (const locale of knownLocales) assert.match(lookOf(locale).word.lang.eastAsia ?? "", /^[a-z]{2}-[A-Z]{2}$/);
});

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = (hex.match(/../g) ?? []).map((pair) => {
    const value = Number.parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test("every colour of text has a contrast of at least 7 on white, and on the shade of table heads", () => {
  for (const text of [colours.text, colours.link, colours.draft])
    for (const ground of ["FFFFFF", colours.shade])
      assert.ok((luminance(ground) + 0.05) / (luminance(text) + 0.05) >= 7, `${text} on ${ground}`);
});

test.run();
