// The compiler of templates: names read directly, and never anything that a value has by its prototype.
import Handlebars from "handlebars";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileOptions } from "../../src/template/compilable.ts";
import { withDirectLookup } from "../../src/template/direct-lookup.ts";

const source = "{{a}}{{a.b.c}}{{#each l}}{{name}}{{#if (longer this 0)}}{{length}}{{/if}}{{/each}}{{n.x}}{{@root.a}}";

/** Compiled with `longer` known, as templates are. */
function printed(environment: typeof Handlebars, text: string, context: unknown): string {
  environment.registerHelper("longer", (list: unknown[], than: number) => list.length > than);
  return environment.compile(text, compileOptions)(context);
}

test("templates print the same as with the library's own compiler", () => {
  for (const context of [
    { a: "&", l: [["x"], []], n: null },
    { a: { b: { c: 0 } }, l: [{ name: "n", length: 1 }], n: 5 },
    { a: { b: false }, l: ["text"] },
    {},
  ])
    assert.is(
      printed(withDirectLookup(Handlebars), source, context),
      printed(Handlebars.create(), source, context),
      JSON.stringify(context),
    );
});

test("a name that a prototype has is looked for among the value's own", () => {
  const environment = withDirectLookup(Handlebars);
  const text = "{{constructor}}{{l.at}}{{l.map}}{{t.link}}{{n.toFixed}}{{__proto__}}{{l.length}}";
  assert.is(printed(environment, text, { l: ["a"], t: "b", n: 1 }), "1");
  assert.is(printed(environment, "{{at}}{{l.at}}", { at: "own", l: { at: "too" } }), "owntoo");
});

test("blocks are compiled the same way as what they stand in", () => {
  const spec = String(withDirectLookup(Handlebars).precompile("{{#if a}}{{b}}{{/if}}", { ...compileOptions }));
  assert.match(spec, /\["a"\]/);
  assert.match(spec, /\["b"\]/);
  assert.not.match(spec, /lookupProperty/);
});

test("the library itself is as it was", () => {
  withDirectLookup(Handlebars);
  assert.match(String(Handlebars.precompile("{{a}}", { ...compileOptions })), /lookupProperty/);
});

test.run();
