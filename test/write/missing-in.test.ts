import { test } from "uvu";
import * as assert from "uvu/assert";
import { readCoverage } from "../../src/browser/fonts.ts";
import type { Fact, Inline, Notice } from "../../src/notice/tree.ts";
import { missingIn } from "../../src/write/missing-in.ts";

const { value: coverage } = await readCoverage();
const all = ["ja", "zh-Hans"];

const name = (text: string, lang?: string): Fact => ({
  type: "fact",
  path: "issuer.name",
  kind: "name",
  value: text,
  children: [{ type: "text", text }],
  ...(lang === undefined ? {} : { lang }),
});

const notice = (locale: string, children: Inline[]): Notice => ({
  incident: "x",
  template: "t",
  locale,
  title: "",
  author: "",
  numbering: [],
  page: { number: ["", "", ""], labels: {} },
  children: [{ type: "paragraph", id: "p", role: "body", children }],
});

const found = (of: Notice) =>
  missingIn(of, coverage ?? {}, all).map(({ char, path, elsewhere }) => [char, path, elsewhere]);

test("a text whose characters the fonts of its language have misses nothing", () => {
  assert.ok(coverage, "the fonts are there");
  assert.equal(found(notice("ja", [{ type: "text", text: "髙島屋、𠮷野家①～⑳※" }, name("鷗外")])), []);
});

test("a character that no font has is told with the fact it stands in", () => {
  assert.equal(found(notice("ja", [name("東\u{13000}京")])), [["\u{13000}", "issuer.name", false]]);
  assert.equal(found(notice("ja", [{ type: "text", text: "😀" }])), [["😀", undefined, false]]);
});

test("a character of another language's fonts is told as such, unless the value is marked as of that language", () => {
  assert.equal(found(notice("ja", [name("宫泽")])), [
    ["宫", "issuer.name", true],
    ["泽", "issuer.name", true],
  ]);
  assert.equal(found(notice("ja", [name("宫泽", "zh-Hans")])), []);
});

test.run();
