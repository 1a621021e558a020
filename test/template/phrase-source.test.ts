// A phrase of a locale is a source like a template's file.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { phraseSource } from "../../src/template/phrase-source.ts";
import { localeOf, localeSource } from "../helpers/locales.ts";

const whole = { file: "templates/locales/ja.yaml", source: localeSource("ja") };

test("a phrase is found by category and id, with the column that it begins at", () => {
  const ja = localeOf("ja");
  assert.equal(phraseSource(ja, whole, "lost-noun", "confirmed"), {
    file: "templates/locales/ja.yaml",
    source: "{{plain}}",
    column: "    confirmed: '".length + 1,
  });
  assert.is(phraseSource(ja, whole, "lost-noun", "nope"), undefined);
  assert.is(phraseSource(ja, whole, "nope", "confirmed"), undefined);
});

test("asked again, it is the same one", () => {
  const ja = localeOf("ja");
  const found = phraseSource(ja, whole, "lost-noun", "confirmed");
  assert.is(phraseSource(ja, whole, "lost-noun", "confirmed"), found);
});

test("without the file's text the column is not told", () => {
  assert.is(phraseSource(localeOf("ja"), undefined, "lost-noun", "confirmed")?.column, undefined);
});

test.run();
