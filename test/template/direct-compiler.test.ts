// What templates are compiled to: names, conditions and partials as plain JavaScript, which says what the library's own would.
import Handlebars from "handlebars";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileOptions } from "../../src/template/compilable.ts";
import { conditions } from "../../src/template/conditions.ts";
import { withDirectCompiler } from "../../src/template/direct-compiler.ts";
import { runDirectly } from "../../src/template/direct-template.ts";
import { choose, type Options } from "../../src/template/helper-options.ts";

/** What a text prints, compiled and run our way. */
function direct(text: string, context: unknown): string {
  const environment = withDirectCompiler(Handlebars);
  environment.registerHelper("longer", (list: unknown, than: number) => Array.isArray(list) && list.length > than);
  environment.registerPartial(
    "p",
    environment.compile("<{{@index}}{{#if x}}{{x}}{{else}}{{.}}{{/if}}>", compileOptions),
  );
  environment.registerPartial("around", environment.compile("[{{> @partial-block}}{{> p}}]", compileOptions));
  runDirectly(environment);
  return environment.compile(text, compileOptions)(context, { data: { root: context } });
}

/** What the library prints, to which conditions are helpers like others. */
function library(text: string, context: unknown): string {
  const environment = Handlebars.create();
  environment.registerHelper("longer", (list: unknown, than: number) => Array.isArray(list) && list.length > than);
  for (const [name, condition] of Object.entries(conditions)) {
    if (name === "if" || name === "unless") continue;
    environment.registerHelper(name, function (this: unknown, ...values: unknown[]) {
      const options = values.pop() as Options; // Handlebars passes it last
      return choose(this, (condition as (...all: unknown[]) => boolean)(options.data, ...values), options); // each checks its own
    });
  }
  environment.registerPartial(
    "p",
    environment.compile("<{{@index}}{{#if x}}{{x}}{{else}}{{.}}{{/if}}>", compileOptions),
  );
  environment.registerPartial("around", environment.compile("[{{> @partial-block}}{{> p}}]", compileOptions));
  return environment.compile(text, compileOptions)(context, { data: { root: context } });
}

const texts = [
  "{{a}}{{a.b.c}}{{#each l}}{{name}}{{#if (longer this 0)}}{{length}}{{/if}}{{/each}}{{n.x}}{{@root.a}}",
  "{{#if a}}{{a}}{{else}}-{{/if}}{{#unless n}}{{a}}{{/unless}}{{#if l}}{{else}}none{{/if}}",
  '{{#is a "x" "y"}}1{{else}}2{{/is}}{{#if (is a "&")}}3{{/if}}{{#not l}}4{{/not}}{{#or n (and a l)}}5{{/or}}',
  "{{#each l}}{{@index}}{{@key}}{{#if @last}}!{{/if}}{{#if @first}}{{../a}}{{/if}}{{#each this}}{{../../n}}{{@../index}}{{.}}{{else}}e{{/each}}{{else}}none{{/each}}",
  "{{#each a}}{{@key}}={{.}}{{else}}none{{/each}}{{#with a}}{{#if b}}{{b.c}}{{../n}}{{/if}}{{else}}w{{/with}}",
  "{{#each l as |item at|}}{{#if item}}{{item}}{{at}}{{#if at}}{{at}}{{/if}}{{/if}}{{/each}}",
  "{{> p}}{{> p x=n}}{{#each l}}{{> p}}{{> p this}}{{#> around}}{{#if @first}}f{{/if}}{{@index}}{{/around}}{{/each}}",
  "{{#if n}}{{#if a}}both{{else}}n{{/if}}{{else}}{{#if a}}a{{else}}neither{{/if}}{{/if}}",
];

const contexts = [
  { a: "&", l: [["x"], []], n: null },
  { a: { b: { c: 0 } }, l: [{ name: "n", length: 1 }], n: 5 },
  { a: { b: false }, l: ["text"] },
  { a: ["y", undefined], l: [null, 0, ""], n: 0 },
  { a: "x", l: [] },
  {},
];

test("templates print the same as with the library's own compiler", () => {
  for (const text of texts)
    for (const context of contexts)
      assert.is(direct(text, context), library(text, context), `${text} of ${JSON.stringify(context)}`);
});

test("a name that a prototype has is looked for among the value's own", () => {
  const text = "{{constructor}}{{l.at}}{{l.map}}{{t.link}}{{n.toFixed}}{{__proto__}}{{l.length}}";
  assert.is(direct(text, { l: ["a"], t: "b", n: 1 }), "1");
  assert.is(direct("{{at}}{{l.at}}", { at: "own", l: { at: "too" } }), "owntoo");
});

test("nothing of a condition, a list or a partial is asked of the library, in blocks neither", () => {
  const text = '{{#if a}}{{b}}{{#each l}}{{> p}}{{#is c "d"}}e{{/is}}{{/each}}{{/if}}';
  const spec = String(withDirectCompiler(Handlebars).precompile(text, { ...compileOptions }));
  for (const name of ["a", "b", "c"]) assert.match(spec, `["${name}"]`);
  for (const gone of ["lookupProperty", "container.program", "invokePartial", '"hash"'])
    assert.not.match(spec, gone, gone);
});

test("the library itself is as it was", () => {
  withDirectCompiler(Handlebars);
  assert.match(String(Handlebars.precompile("{{a}}{{#if a}}{{/if}}", { ...compileOptions })), /lookupProperty/);
});

test.run();
