// Words in a document's language, whatever the user's own is.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { documentWords } from "../../src/commands/document-words.ts";

test("each language has its own words, and one without messages is spoken of in English", () => {
  const words = documentWords();
  const named = ["ja", "zh-Hans", "en", "fi"].map((locale) => words(locale).findAny("fields.notice.date.name"));
  assert.equal(named.slice(0, 2), ["公表日", "公布日期"]);
  assert.ok(named[2] !== undefined && named[2] === named[3]);
  assert.is(words("ja"), words("ja"));
});

test.run();
