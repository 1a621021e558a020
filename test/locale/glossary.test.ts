// What fields and ids mean, from messages and from the words of notices.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { categories, vocabulary } from "../../src/incident/vocabulary.ts";
import { glossaryOf } from "../../src/locale/glossary.ts";
import { readMessages } from "../../src/locale/messages.ts";
import { inRepository } from "../helpers/command.ts";
import { localeOf } from "../helpers/locales.ts";

const glossaryIn = (language: string, tag?: string) =>
  glossaryOf(
    language,
    readMessages(inRepository("templates/messages"), language),
    tag === undefined ? undefined : localeOf(tag),
  );

test("a field has its name, and its own path where there is none", () => {
  assert.is(glossaryIn("ja", "ja").name("affected[].people"), "対象人数");
  assert.is(glossaryIn("en").name("affected[].people"), "number of people");
  assert.is(glossaryIn("en").name("nothing"), "nothing");
  assert.is(glossaryIn("en").about("affected[].people"), "");
});

test("an id means what notices call it, else what the messages say, else in English itself", () => {
  assert.is(glossaryIn("ja", "ja").term("breach", "list-attack"), "パスワードリスト攻撃");
  assert.is(glossaryIn("zh-Hans", "zh-Hans").term("named", "screen"), "页面（加引号）");
  assert.is(glossaryIn("en").term("breach", "list-attack"), "list attack");
  assert.is(glossaryIn("en").term("named", "screen"), "a page of a site, printed in quotation marks");
  assert.is(glossaryIn("ja", "ja").value("notice.status", "draft"), "下書き（全ページに表示が入る）");
  assert.is(glossaryIn("ja", "ja").value("nothing", "two-words"), "two words");
});

test("every id of the vocabulary has a meaning of its own in Japanese and in Chinese", () => {
  for (const language of ["ja", "zh-Hans"]) {
    const glossary = glossaryIn(language, language);
    const untold = categories.flatMap((category) =>
      vocabulary[category]
        .filter((id) => glossary.term(category, id) === id.replaceAll("-", " ") && !/^[a-z]+$/.test(id))
        .map((id) => `terms.${category}.${id}`),
    );
    assert.equal(untold, [], `missing in terms.${language}.yaml`);
  }
});

test("what a word of several fields means is not worded as one of them prints it", () => {
  assert.is(glossaryIn("ja", "ja").term("harm", "under-investigation"), "確認中");
  assert.is(glossaryIn("zh-Hans", "zh-Hans").term("fee", "undecided"), "尚未决定");
});

test("every unit has a word in every language", () => {
  for (const language of ["en", "ja", "zh-Hans"]) {
    const messages = readMessages(inRepository("templates/messages"), language, undefined, { under: false });
    assert.equal(
      vocabulary.unit.filter((unit) => !messages.has(`units.${unit}`)),
      [],
      language,
    );
  }
});

test.run();
