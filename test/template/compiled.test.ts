// Sources become functions when they are asked for, the same ones each time.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileAll, type Source } from "../../src/template/compiled.ts";
import { localeOf, localeSource } from "../helpers/locales.ts";

const sources = (templates: Record<string, string>, partials: Record<string, string> = {}) => ({
  locales: new Map([["ja", localeOf("ja")]]),
  localeSources: new Map([["ja", { file: "templates/locales/ja.yaml", source: localeSource("ja") }]]),
  partials: new Map(Object.entries(partials).map(([key, source]): [string, Source] => [key, { file: key, source }])),
  templates: new Map([
    [
      "x",
      {
        wording: new Map(
          Object.entries(templates).map(([tag, source]): [string, Source] => [tag, { file: tag, source }]),
        ),
      },
    ],
  ]),
});

test("a template is compiled once; one without wording in the language is absent", () => {
  const made = compileAll(sources({ ja: "<b>{{> p}}</b>" }, { "p.ja": "a", "p.zh-Hans": "b" }));
  assert.is(made.template("x", "ja")?.({}), "<b>a</b>");
  assert.is(made.template("x", "ja"), made.template("x", "ja"));
  assert.is(made.template("x", "fr"), undefined);
  assert.is(made.template("y", "ja"), undefined);
});

test("a broken partial is no hindrance until it is printed", () => {
  const made = compileAll(sources({ ja: "{{#if a}}{{> broken}}{{/if}}" }, { "broken.ja": "{{#if" }));
  assert.is(made.template("x", "ja")?.({}), "");
  assert.throws(() => made.template("x", "ja")?.({ a: true }), /broken\.ja/);
});

test("a phrase is found by category and id", () => {
  const made = compileAll(sources({}));
  assert.is(made.phrase("ja", "lost-noun", "confirmed")?.({ plain: "x" }), "x");
  assert.is(made.phrase("ja", "lost-noun", "nope"), undefined);
  assert.is(made.phrase("fr", "lost-noun", "confirmed"), undefined);
});

test("what can't be read as a template is refused by its file's name", () => {
  const made = compileAll(sources({ ja: "{{#if" }));
  assert.throws(() => made.template("x", "ja"), /^ja can't be read/);
});

test.run();
