// What can't be read as a template is a problem with its place.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parsedOf, parseTemplate, placeAt } from "../../src/template/parse-template.ts";

/** `code line:column what` of the only problem. */
function fault(source: string): string {
  const { value, problems } = parseTemplate(source, "x.hbs");
  assert.is(value, undefined);
  assert.is(problems.length, 1);
  const [found] = problems;
  const { line, column, file } = found?.place ?? { file: "" };
  assert.is(file, "x.hbs");
  return `${found?.code} ${line}:${column} ${Object.values(found?.params ?? {})}`;
}

test("a sound source gives its tree", () => {
  const { value, problems } = parseTemplate("a{{b}}", "x.hbs");
  assert.equal([value?.body.length, problems], [2, []]);
});

test("a block that is never closed is told where it begins", () => {
  assert.is(fault("a\n{{#if x}}b\n{{#each y}}{{/each}}"), "template-not-closed 2:1 if");
  assert.is(fault("{{#if x}}\n  {{~#each y}}c{{!-- {{/each}} --}}"), "template-not-closed 2:3 each");
  assert.is(fault("{{#> part}}a"), "template-not-closed 1:1 part");
  assert.is(fault("{{^x}}a"), "template-not-closed 1:1 x");
});

test("a block closed by another name is told by both names", () => {
  assert.is(fault("a\n {{#if x}}{{/each}}"), "template-syntax 2:5 {{#if}} … {{/each}}");
});

test("anything else is told where reading stopped, also far into a long line", () => {
  assert.is(fault("a\nb {{foo"), "template-syntax 2:5 foo");
  assert.is(fault("{{}}"), "template-syntax 1:3 }}");
  assert.is(fault(`${"x".repeat(50)}{{a b=}}</p>`), "template-syntax 1:57 }}</p>");
  assert.is(fault("line\n\n{{a/../b}}"), "template-syntax 3:3 a/..");
  assert.match(fault("a\n{{!-- x"), /^template-syntax 2:/);
  assert.match(fault("{{else}}"), /^template-syntax 1:1/);
});

test("lines and columns count from 1", () => {
  assert.equal(placeAt("ab\ncd", 0), { line: 1, column: 1 });
  assert.equal(placeAt("ab\ncd", 4), { line: 2, column: 2 });
});

test("a source is parsed once", () => {
  const source = { file: "x", source: "{{a}}" };
  assert.is(parsedOf(source), parsedOf(source));
  assert.is(parsedOf({ file: "x", source: "{{#a}}" }).value, undefined);
});

test.run();
