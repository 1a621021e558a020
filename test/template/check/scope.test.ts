// What a path names, by where it stands.
import Handlebars from "handlebars";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Problem } from "../../../src/problem.ts";
import { contextOf, inWords, isScoped, type Scope, typeOfPath } from "../../../src/template/check/scope.ts";
import { listOf, type ObjectType, plain, type Type, unionOf } from "../../../src/template/check/type.ts";

function object(name: string, fields: Record<string, Type>): ObjectType {
  return { kind: "object", key: name, name, mentioned: false, fields: () => new Map(Object.entries(fields)) };
}

const inner = object("inner", { a: plain("text") });
const outer = object("outer", { b: plain("number"), list: listOf(inner) });
const scope: Scope = {
  unit: {
    name: "template x",
    problems: [],
    place: ({ line, column }) => ({ file: "x.hbs", line, column: column + 1 }),
  },
  root: outer,
  longForms: new Map(),
  contexts: [inner, outer],
  names: new Map([["named", outer]]),
  loops: 1,
};

/** The path written in a mustache. */
function pathOf(written: string): hbs.AST.PathExpression {
  const [statement] = Handlebars.parse(`{{${written}}}`).body;
  // The source is one mustache with a path.
  return (statement as hbs.AST.MustacheStatement).path as hbs.AST.PathExpression;
}

/** The kind of what a path names, or the code of its problem with what it says. */
function named(written: string, where = scope): unknown {
  const problems: Problem[] = [];
  const { kind } = typeOfPath(pathOf(written), where, problems);
  return problems.length === 0 ? kind : problems.map(({ code, params }) => [code, params["part"], params["nearest"]]);
}

test("a path starts at this, at what is round it, at the root, or at a name", () => {
  assert.is(contextOf(scope).key, "inner");
  assert.is(named("a"), "text");
  assert.is(named("this.a"), "text");
  assert.is(named("this"), "object");
  assert.is(named("../b"), "number");
  assert.is(named("@root.list.[0].a"), "text");
  assert.is(named("named.b"), "number");
});

test("what is nowhere is a problem with the part at fault", () => {
  assert.equal(named("b"), [["template-unknown-path", "b", undefined]]);
  assert.equal(named("../lst"), [["template-unknown-path", "lst", "list"]]);
  assert.equal(named("../../b"), [["template-no-parent", undefined, undefined]]);
  assert.equal(named("./named"), [["template-unknown-path", "named", undefined]]);
});

test("first, last, index and key are there inside {{#each}} only", () => {
  assert.is(named("@first"), "flag");
  assert.is(named("@index"), "number");
  assert.equal(named("@frist"), [["template-unknown-path", "@frist", "@first"]]);
  assert.equal(named("@../index"), [["template-unknown-path", "@index", "@index"]]);
  assert.equal(named("@first", { ...scope, loops: 0 }), [["template-unknown-path", "@first", undefined]]);
  assert.is(named("@../index", { ...scope, loops: 2 }), "number");
});

test("nothing of the program's own data can be named", () => {
  for (const path of ["@render", "@phrase", "constructor", "__proto__", "toHTML", "$path"])
    assert.is(named(path)?.constructor, Array, path);
});

test("a path is scoped where it says so", () => {
  assert.ok(isScoped(pathOf("this.a")) && isScoped(pathOf("./a")) && isScoped(pathOf("../a")));
  assert.not(isScoped(pathOf("a.b")));
});

test("types are called by their part of the incident file, the whole by nothing", () => {
  assert.equal(inWords(inner), { in: "inner" });
  assert.equal(inWords(object("", {})), {});
  assert.equal(inWords(listOf(inner)), { in: "inner[]" });
  assert.equal(inWords(unionOf([inner, outer])), { in: "inner, outer" });
});

test.run();
