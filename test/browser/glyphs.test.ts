// Texts to what the bundled fonts cannot print of them.

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readCoverage } from "../../src/browser/fonts.ts";
import { missingGlyphs } from "../../src/browser/glyphs.ts";

import { rowsOf } from "../helpers/character-sets.ts";

const test = suite("glyphs");
const coverage = (await readCoverage()).value ?? {};

function missing(text: string, lang: string): string[] {
  return missingGlyphs(text, lang, coverage).map(({ char, codePoint }) => `${char} ${codePoint.toString(16)}`);
}

test("every character of JIS X 0208 can be printed in Japanese", () => {
  assert.equal(missing(rowsOf("euc-jp", 0xa1, 0xf4), "ja"), []);
});

test("every ideograph of GB 2312 can be printed in Chinese", () => {
  const ideographs = rowsOf("gb2312", 0xb0, 0xf7).replace(/\p{Co}/gu, "");
  assert.is([...ideographs].length, 6763);
  assert.equal(missing(ideographs, "zh-Hans"), []);
});

test("names outside the common sets can be printed", () => {
  assert.equal(missing("髙﨑𠮷鷗德 ①⑳Ⅰ㈱ ｱｶﾞﾊﾟ ～〜―—・", "ja"), []);
  assert.equal(missing("镕喆𠮷髙 “”‘’——……《》·・～〜―", "zh-Hans"), []);
});

test("what a language's fonts lack is told once, in order, by its code point", () => {
  assert.equal(missing("宫泽さん、宫泽さん", "ja"), ["宫 5bab", "泽 6cfd"]);
  assert.equal(missing("\u{e000}\u{1f600}", "zh-Hans"), ["\u{e000} e000", "\u{1f600} 1f600"]);
});

test("spaces, line ends and invisible signs are not missing", () => {
  assert.equal(missing("a\u3000b\u00a0c\u2003d\r\n\t\u200b\u200d\u2060\ufeff\u00ad\u200e\u2067", "ja"), []);
});

test("a character with marks may be there as one character, or as parts of one font", () => {
  assert.equal(missing("か\u3099は\u309a", "ja"), []);
  assert.equal(missing("か\u309a", "ja"), []);
  assert.equal(missing("あ\u1ab0", "ja").length, 1);
});

test("a variant of a name that no font has is told by its selector", () => {
  assert.equal(missing("葛\u{e0100}", "ja"), []);
  assert.equal(missing("葛\u{e01ef}", "ja"), ["葛\u{e01ef} e01ef"]);
});

test("a radical pasted from a PDF is told, for it is not the ideograph", () => {
  assert.equal(missing("⼈", "ja"), ["⼈ 2f08"]);
});

test("a lone surrogate is told", () => {
  assert.equal(missing("\ud800", "ja"), ["\ud800 d800"]);
});

test.run();
