// What people call a thing → where it is in the file.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readGlossary } from "../../src/commands/glossaries.ts";
import { searchGlossary } from "../../src/commands/search-glossary.ts";

const paths = (typed: string, language: string): string[] =>
  searchGlossary(typed, readGlossary(language)).fields.map(({ path }) => path);
const ids = (typed: string, language: string): string[] =>
  searchGlossary(typed, readGlossary(language)).words.map(({ category, id }) => `${category}/${id}`);

test("a field is found by its name, in the language it is asked in, before those only explained by the word", () => {
  assert.ok(paths("ポイント", "ja").includes("points"));
  assert.ok(paths("积分", "zh-Hans").includes("points"));
  const found = paths("公表", "ja");
  assert.ok(found.indexOf("notice.date") >= 0 && found.indexOf("notice.date") < found.length - 1);
});

test("a word of the vocabulary is found by what a notice calls it, wide letters and capitals aside", () => {
  assert.ok(ids("ランサムウェア", "ja").includes("breach/ransomware"));
  assert.ok(ids("ＳＱＬインジェクション", "ja").includes("cause/sql-injection"));
});

test("each field is found once, and one letter or a sign finds nothing", () => {
  const found = paths("日", "ja").concat(paths("公表", "ja"));
  assert.equal(found.length, new Set(found).size);
  assert.equal(paths("。。", "ja"), []);
});

test.run();
