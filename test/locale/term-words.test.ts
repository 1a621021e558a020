// The words of an id, whichever part of a locale file has them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { termWords } from "../../src/locale/term-words.ts";
import { localeOf } from "../helpers/locales.ts";

const ja = localeOf("ja");

test("terms, their first form, phrases and words kept elsewhere are found", () => {
  assert.is(termWords(ja, "breach", "ransomware"), "ランサムウェア攻撃");
  assert.is(termWords(ja, "loss", "leak"), "漏えい");
  assert.match(termWords(ja, "request", "check-account"), /…/);
  assert.is(termWords(ja, "zone", "japan"), "日本時間");
  assert.is(termWords(ja, "issuer", "city"), "本市");
  assert.is(termWords(ja, "unit", "people"), "…名");
});

test("what only steers the text has none", () => {
  assert.is(termWords(ja, "strength", "asked"), "");
  assert.is(termWords(ja, "nothing", "at-all"), "");
});

test.run();
