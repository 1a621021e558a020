// White space: free in templates, kept in facts.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isSpaceless } from "../../../src/template/markup/spacing.ts";
import { factHtml, lineOf } from "../../helpers/markup.ts";

test("a line break between CJK characters is no space", () => {
  assert.is(lineOf("お客様\n      各位"), "お客様各位");
  assert.is(lineOf("いたしました。\n  「本件」"), "いたしました。「本件」");
  assert.is(lineOf("您好，\n  顾客", "zh-Hans"), "您好，顾客");
  assert.is(lineOf("𠮷\n𠮷"), "𠮷𠮷");
  assert.is(lineOf("葛\u{e0100}\n城"), "葛\u{e0100}城");
});

test("nor is one beside a CJK character in a language without spaces", () => {
  assert.is(lineOf("合計\n30\n名"), "合計30名");
  assert.is(lineOf("①\nA"), "①A");
  assert.is(lineOf("于\n2026年", "zh-Hans"), "于2026年");
});

test("in a language with spaces it is one, but between two CJK characters", () => {
  assert.is(lineOf("by\n  青葉堂", "en"), "by 青葉堂");
  assert.is(lineOf("青葉\n堂", "en"), "青葉堂");
  assert.is(lineOf("“a”\n“b”", "en"), "“a” “b”");
});

test("between Latin words any white space is one space", () => {
  assert.is(lineOf("Example \n\t Forensics"), "Example Forensics");
  assert.is(
    lineOf("<strong>Example </strong>\n <strong> Forensics</strong>"),
    "**Example **⏎**Forensics**".replace("⏎", ""),
  );
});

test("a space typed within a line stays one", () => {
  assert.is(lineOf("株式会社  東玉"), "株式会社 東玉");
});

test("edges of blocks and lines are trimmed, U+3000 and no-break spaces are not", () => {
  assert.is(lineOf("\n  一 <br>\n  二\n"), "一⏎二");
  assert.is(lineOf("\u3000一\u00a0"), "\u3000一\u00a0");
});

test("a break that has lost its line goes", () => {
  assert.is(lineOf("<br>一<br> <br>\n<br>二<br>"), "一⏎二");
});

test("white space round a fact follows the characters on both sides", () => {
  assert.is(lineOf(`合計\n  ${factHtml("a", "30")}\n  名`), "合計⟦a|v|30⟧名");
  assert.is(lineOf(`in\n  ${factHtml("a", "Tokyo")}\n  today`, "en"), "in ⟦a|v|Tokyo⟧ today");
});

test("white space inside a fact stays as typed", () => {
  assert.is(lineOf(factHtml("a", "  x \t y\n\n 　z ")), "⟦a|v|  x \t y⏎⏎ 　z ⟧");
  assert.is(lineOf(factHtml("a", "<strong> x </strong>")), "⟦a|v|** x **⟧");
});

test("what isn't known yet, a mention or a reference, counts as the language's own", () => {
  assert.is(lineOf(`at\n<dfn data-ref="x"></dfn>\ntoday`, "en"), "at <x!> today");
  assert.is(lineOf(`が\n<dfn data-ref="x"></dfn>\nに`), "が<x!>に");
});

test("a language is spaceless by its script", () => {
  assert.equal(["ja", "zh-Hans", "zh-Hant-TW", "zh"].map(isSpaceless), [true, true, true, true]);
  assert.equal(["en", "ko", "vi", "not a tag"].map(isSpaceless), [false, false, false, false]);
});

test.run();
