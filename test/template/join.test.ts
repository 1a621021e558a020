// Views in a row print with the locale's separators between.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { joinHtml } from "../../src/template/join.ts";
import { renderOf } from "../helpers/small-render.ts";

const view = (text: string) => ({ toHTML: () => text });

test("two, three, one and none are joined as the language does", () => {
  const render = renderOf();
  assert.is(joinHtml([], "and", render), "");
  assert.is(joinHtml([view("a")], "and", render), "a");
  const two = joinHtml([view("a"), view("b")], "and", render);
  assert.match(two, /^a.+b$/);
  assert.match(joinHtml([view("a"), view("b"), view("c")], "comma", render), /^a.+b.+c$/);
  assert.is.not(joinHtml([view("a"), view("b")], "or", render), two);
});

test("a list within a list is told from the list around it", () => {
  const render = renderOf();
  const inner = joinHtml([view("a"), view("b")], "and", render);
  assert.match(joinHtml([view(inner), view("c")], "and", render), /ならびにc$/);
});

test("what prints nothing has no separator", () => {
  const render = renderOf();
  assert.is(
    joinHtml([view(""), view("a"), undefined, null, {}, view("b")], "and", render),
    joinHtml([view("a"), view("b")], "and", render),
  );
});

test.run();
