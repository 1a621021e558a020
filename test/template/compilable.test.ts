// What is compiled says where each block comes from, and leaves the tree it is made from alone.
import Handlebars from "handlebars";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compilable, compileOptions } from "../../src/template/compilable.ts";

/** What a source prints with a context. */
function printed(source: string, context: unknown = {}): string {
  return Handlebars.compile(compilable(Handlebars.parse(source), "x.hbs", "x.ja"), compileOptions)(context);
}

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

test("the tree stays as it was parsed, places and all", () => {
  const program = Handlebars.parse("<p>{{a}}</p>");
  const before = JSON.stringify(program);
  const made = compilable(program, "x.hbs", "x.ja");
  assert.is(JSON.stringify(program), before);
  assert.not.match(JSON.stringify(made), /"loc"/);
});

test.run();
