import { test } from "uvu";
import * as assert from "uvu/assert";
import { titleSides } from "../../../src/write/docx/title.ts";
import { ems } from "../../../src/write/docx/units.ts";
import { title } from "../../../src/write/look.ts";

const measure = 30;
const width = ems(measure, title.size);

/** The first line that the measure leaves, where every character is as wide as the size. */
function firstLine(text: string, lang: string): string {
  return text.slice(0, Math.floor((width - 2 * titleSides(text, width, lang)) / ems(1, title.size)));
}

test("a title breaks between words, not before a particle, with the longer line first", () => {
  const ja = "弊社が運営するオンラインショップへの不正アクセスによるお客様情報漏洩に関するお詫びとお知らせ";
  assert.is(firstLine(ja, "ja"), "弊社が運営するオンラインショップへの不正アクセスによる");
  const zh = "关于本公司运营的网上商店因非法访问导致顾客信息可能泄露的致歉声明";
  assert.is(firstLine(zh, "zh-Hans"), "关于本公司运营的网上商店因非法访问");
});

test("where no word ends well within a line, it breaks at least between words", () => {
  const text = "弊社が運営する「東玉オンラインショップ」への不正アクセスによるお客様情報漏洩に関するお詫びとお知らせ";
  assert.is(firstLine(text, "ja"), "弊社が運営する「東玉オンラインショップ」への不正アクセス");
});

test("a title of one line, or with a break of its own, is left alone", () => {
  assert.is(titleSides("お知らせ", width, "ja"), 0);
  assert.is(titleSides(`${"長".repeat(31)}\n短い`, width, "ja"), 0);
});

test("a title without a good place to break, or of three lines, is only balanced", () => {
  const sides = (text: string): number => titleSides(text, width, "ja") / ems(1, title.size);
  assert.ok(sides("ん".repeat(40)) > 3 && sides("ん".repeat(40)) < 5);
  assert.ok(sides("長".repeat(75)) > 1 && sides("長".repeat(75)) < 3);
});

test.run();
