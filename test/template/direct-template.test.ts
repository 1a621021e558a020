// Running what was compiled: helpers with what templates hand them, partials by name, and nothing set up at each call.
import Handlebars from "handlebars";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileOptions } from "../../src/template/compilable.ts";
import { withDirectCompiler } from "../../src/template/direct-compiler.ts";
import { runDirectly } from "../../src/template/direct-template.ts";

test("a helper gets its arguments and the template's options, and nothing of the library's", () => {
  const environment = withDirectCompiler(Handlebars);
  const calls: unknown[][] = [];
  environment.registerHelper("told", (...args: unknown[]) => {
    calls.push(args);
    return "t";
  });
  runDirectly(environment);
  const known = { ...compileOptions, knownHelpers: { ...compileOptions.knownHelpers, told: true } };
  const data = { root: {} };
  assert.is(environment.compile('{{told a key="k"}}', known)({ a: 1 }, { data }), "t");
  const [[one, options] = []] = calls;
  const { loc: _, ...handed } = options as Record<string, unknown>; // where it stands, which our templates leave out
  assert.equal([calls.length, one, handed], [1, 1, { name: "told", hash: { key: "k" }, data }]);
});

test("a partial made known later is found, one that is not there is an error", () => {
  const environment = withDirectCompiler(Handlebars);
  runDirectly(environment);
  const print = environment.compile("{{> late}}", compileOptions);
  assert.throws(() => print({}));
  environment.registerPartial("late", environment.compile("{{a}}", compileOptions));
  assert.is(print({ a: "b" }), "b");
});

test("an item of a list sees its place in it, and what stands around", () => {
  const environment = withDirectCompiler(Handlebars);
  runDirectly(environment);
  const text = "{{#each l}}{{@index}}{{@key}}{{#if @last}}!{{/if}}{{../a}}{{@root.b}} {{/each}}";
  const context = { l: ["x", "y"], a: "a" };
  assert.is(environment.compile(text, compileOptions)(context, { data: { root: { b: "b" } } }), "00ab 11!ab ");
});

test.run();
