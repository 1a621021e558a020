// One isolated Handlebars per language: only our helpers, everything escaped.
import Handlebars from "handlebars";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compilable, compileOptions } from "../../src/template/compilable.ts";
import { withDirectCompiler } from "../../src/template/direct-compiler.ts";
import { makeEngine } from "../../src/template/engine.ts";
import { runtime } from "../../src/template/handlebars.ts";
import { helpers } from "../../src/template/helpers.ts";
import { parseTemplate } from "../../src/template/parse-template.ts";

/** What is compiled of a source. */
function programOf(source: string): hbs.AST.Program {
  const { value } = parseTemplate(source, "x.hbs");
  assert.ok(value, source);
  return compilable(value, "x.hbs", "x.ja");
}

const handlebars = { create: () => withDirectCompiler(Handlebars) };
const engine = () =>
  makeEngine(handlebars, helpers, (env, source: string) => env.compile(programOf(source), compileOptions));

/** What a source prints with a context. */
function printed(source: string, context: unknown = {}, made = engine()): string {
  return made.template(source)(context);
}

test("values are escaped, what prints itself is not", () => {
  assert.is(printed("{{a}}", { a: `<p>&"'` }), "&lt;p&gt;&amp;&quot;&#x27;");
  assert.is(printed("{{a}}", { a: { toHTML: () => "<b>x</b>" } }), "<b>x</b>");
});

test("helpers are ours and a few of Handlebars, and no others", () => {
  assert.is(printed("{{#if (one a)}}y{{/if}}{{#unless (one a)}}n{{/unless}}", { a: ["x"] }), "y");
  for (const source of ["{{lookup a 'b'}}", "{{log a}}", "{{nope a}}"])
    assert.throws(() => printed(source), /unknown helper/, source);
  assert.throws(() => printed("{{#a}}x{{/a}}", { a: {} }));
});

test("an engine shares nothing with another, nor with Handlebars itself", () => {
  const made = engine();
  made.partial("p", () => "a");
  assert.is(printed("{{> p}}", {}, made), "a");
  assert.throws(() => printed("{{> p}}"));
  assert.not(Object.hasOwn(Handlebars.partials, "p") || Object.hasOwn(Handlebars.helpers, "one"));
});

test("a partial is made when it is first printed, and its lines aren't indented", () => {
  const made = engine();
  let asked = 0;
  made.partial("p", () => {
    asked += 1;
    return "<p>a\nb</p>";
  });
  const print = made.template("  {{> p}}\n{{> p}}");
  assert.is(asked, 0);
  assert.match(print({}), /^ {2}<p [^>]*>a\nb<\/p><p/);
  assert.is(asked, 1);
});

test("a partial may print the block it is called with, and sees the data it was called with", () => {
  const made = engine();
  made.partial("p", () => "<{{> @partial-block}}>{{@root.a}}{{@index}}");
  const data = { root: { a: "r" } };
  assert.is(made.template("{{#each l}}{{#> p}}{{this}}{{/p}}{{/each}}")({ l: ["x", "y"] }, { data }), "<x>r0<y>r1");
});

test("what was compiled before needs the runtime alone, and prints the same", () => {
  const source = "{{#each a as |x|}}{{#if (longer x 1)}}{{#with x}}{{> p y=../b}}{{/with}}{{/if}}{{@index}}{{/each}}";
  const context = { a: [["1", "2"], ["3"]], b: "&" };
  const compiled = (text: string): unknown => {
    const spec = withDirectCompiler(Handlebars).precompile(programOf(text), { ...compileOptions });
    return new Function(`return ${String(spec)}`)();
  };
  const prepared = makeEngine(runtime, helpers, (env, spec: TemplateSpecification) => env.template(spec));
  prepared.partial("p", () => compiled("{{y}}{{length}}") as TemplateSpecification);
  const made = engine();
  made.partial("p", () => "{{y}}{{length}}");
  const shown = prepared.template(compiled(source) as TemplateSpecification)(context, { data: {} });
  assert.is(shown, made.template(source)(context, { data: {} }));
  assert.is(shown, "&amp;01");
});

test("a value's prototype can't be reached", () => {
  assert.is(printed("{{constructor}}{{a.constructor}}{{__proto__}}", { a: {} }), "");
});

test.run();
