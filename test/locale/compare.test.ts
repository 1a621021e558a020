// Locales side by side, and with the vocabulary: what one lacks, and where it should stand.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { vocabulary } from "../../src/incident/vocabulary.ts";
import { compareLocales, compareWithVocabulary } from "../../src/locale/compare.ts";
import type { Locale } from "../../src/locale/read.ts";
import { localeOf } from "../helpers/locales.ts";

function locale(tag: string, words: Partial<Pick<Locale, "terms" | "phrases" | "labels" | "places">>): Locale {
  const { locale, patterns } = localeOf("ja");
  const file = `${tag}.yaml`;
  const rest = { patterns, terms: {}, phrases: {}, registers: { plain: {} }, labels: {}, places: {} };
  return { locale: { ...locale, tag }, ...rest, file, ...words };
}

const told = (locales: Locale[]) =>
  compareLocales(locales).map(({ code, place, params }) => [code, place.file, params["key"]]);

test("locales with the same keys agree", () => {
  const a = locale("ja", {
    terms: { item: { name: "氏名" } },
    phrases: { head: { mark: "記" } },
    labels: { issuer: "発行者" },
  });
  const b = locale("zh", {
    terms: { item: { name: "姓名" } },
    phrases: { head: { mark: "记" } },
    labels: { issuer: "发布者" },
  });
  assert.equal(compareLocales([a, b]), []);
});

test("a term, phrase or label that one locale lacks is told in its file, once, whoever else has it", () => {
  const full = { terms: { item: { name: "x", sex: "x" } }, phrases: { head: { mark: "x" } }, labels: { issuer: "x" } };
  const [a, b] = [locale("a", full), locale("b", full)];
  const c = locale("c", { terms: { item: { name: "x" } } });
  assert.equal(told([a, b, c]), [
    ["missing-term", "c.yaml", "terms.item.sex"],
    ["missing-term", "c.yaml", "phrases.head.mark"],
    ["missing-term", "c.yaml", "labels.issuer"],
  ]);
});

test("forms of a term must be the same", () => {
  const a = locale("a", { terms: { loss: { leak: { noun: "x", verb: "x" }, outflow: { noun: "x" } } } });
  const b = locale("b", { terms: { loss: { leak: { noun: "x" }, outflow: "x" } } });
  assert.equal(told([a, b]), [
    ["missing-form", "b.yaml", "terms.loss.leak.verb"],
    ["missing-form", "b.yaml", "terms.loss.outflow.noun"],
  ]);
});

test("the place is the nearest that there is", () => {
  const a = locale("a", { terms: { item: { name: "x", sex: "x" }, loss: { leak: "x" } } });
  const place = { file: "b.yaml", line: 3, column: 5 };
  const b = locale("b", { terms: { item: { name: "x" } }, places: { "terms.item": place } });
  assert.equal(
    compareLocales([a, b]).map((problem) => problem.place),
    [place, { file: "b.yaml" }],
  );
});

test("a category of terms has a term for each id of the vocabulary, and no other", () => {
  const [first = "", ...others]: readonly string[] = vocabulary.origin;
  const words = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, "x"]));
  const page = { draft: "x" };
  assert.equal(compareWithVocabulary(locale("a", { terms: { origin: words([first, ...others]), page } })), []);
  assert.equal(
    compareWithVocabulary(locale("a", { terms: { origin: words([...others, "abraod"]) } })).map(({ code, params }) => [
      code,
      params["key"],
    ]),
    [
      ["term-without-words", "terms.origin.abroad"],
      ["unknown-term", "terms.origin.abraod"],
    ],
  );
});

test.run();
