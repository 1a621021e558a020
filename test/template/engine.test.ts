// One isolated Handlebars per language: only our helpers, everything escaped, blocks marked with their lines.
import Handlebars from "handlebars";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { makeEngine } from "../../src/template/engine.ts";
import { parseTemplate } from "../../src/template/parse-template.ts";

const engine = () => makeEngine({ shout: (text: string) => `${text}!` });

/** What a source prints with a context. */
function printed(source: string, context: unknown = {}, made = engine()): string {
  return made.compile(parseTemplate(source, "x.hbs"), "x.hbs", "x.ja")(context);
}

test("values are escaped, what prints itself is not", () => {
  assert.is(printed("{{a}}", { a: `<p>&"'` }), "&lt;p&gt;&amp;&quot;&#x27;");
  assert.is(printed("{{a}}", { a: { toHTML: () => "<b>x</b>" } }), "<b>x</b>");
});

test("each block's start tag says its line and gets an id that the line is part of", () => {
  assert.is(
    printed("<p>a</p>\n<ul><li>b</li></ul><br>"),
    '<p data-source="x.hbs:1" data-block="x.ja:1">a</p>\n' +
      '<ul data-source="x.hbs:2" data-block="x.ja:2"><li data-source="x.hbs:2" data-block="x.ja:2.2">b</li></ul><br>',
  );
});

test("inside conditions and loops the lines are those of the source", () => {
  assert.match(printed("\n{{#each a}}\n<p>x</p>\n{{/each}}", { a: [1] }), /data-source="x\.hbs:3"/);
});

test("helpers are ours and a few of Handlebars, and no others", () => {
  assert.is(printed("{{shout a}}{{#if a}}y{{/if}}", { a: "x" }), "x!y");
  for (const source of ["{{lookup a 'b'}}", "{{log a}}", "{{nope a}}"])
    assert.throws(() => printed(source), /unknown helper/, source);
});

test("an engine shares nothing with another, nor with Handlebars itself", () => {
  const made = engine();
  made.partial("p", () => parseTemplate("a", "p.hbs"), "p.hbs", "p.ja");
  assert.is(printed("{{> p}}", {}, made), "a");
  assert.throws(() => printed("{{> p}}"));
  assert.not(Object.hasOwn(Handlebars.partials, "p") || Object.hasOwn(Handlebars.helpers, "shout"));
});

test("a partial is compiled when it is first printed, and its lines aren't indented", () => {
  const made = engine();
  let parsed = 0;
  const parse = () => {
    parsed += 1;
    return parseTemplate("<p>a\nb</p>", "p.hbs");
  };
  made.partial("p", parse, "p.hbs", "p.ja");
  assert.is(parsed, 0);
  assert.match(printed("  {{> p}}\n{{> p}}", {}, made), /^ {2}<p [^>]*>a\nb<\/p><p/);
  assert.is(parsed, 1);
});

test("what can't be read as a template is refused by its file's name", () => {
  assert.throws(() => printed("{{#if"), /x\.hbs/);
});

test("a value's prototype can't be reached", () => {
  assert.is(printed("{{constructor}}{{a.constructor}}{{__proto__}}", { a: {} }), "");
});

test.run();
