// What helpers do with what Handlebars hands them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { choose, html, type Options } from "../../src/template/helper-options.ts";
import { renderOf } from "../helpers/small-render.ts";

const data = { render: renderOf(), phrase: () => undefined, root: {} };
const block: Options = { hash: {}, data, fn: (self) => `then ${self}`, inverse: (self) => `else ${self}` };

test("a condition round a block prints one of its sides, with the context it stands in", () => {
  assert.is(choose("x", true, block), "then x");
  assert.is(choose("x", false, block), "else x");
});

test("a condition without a block is its value", () => {
  assert.is(choose("x", true, { hash: {}, data }), true);
  assert.is(choose("x", false, { hash: {}, data }), false);
});

test("what is HTML already is not escaped again", () => {
  assert.is(String(html("<b>")), "<b>");
});

test.run();
