// One value of an incident as templates see it.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { htmlOf, viewOf } from "../../src/template/view.ts";
import { isViewLeaf } from "../../src/template/view-leaf.ts";
import { renderOf } from "../helpers/small-render.ts";

test("a value is a leaf that knows its path, its id and how it prints", () => {
  const render = renderOf();
  const root = viewOf(render.incident, render) as Record<string, Record<string, unknown>>; // an incident is an object of parts
  const { certainty } = root["breach"] ?? {};
  assert.ok(isViewLeaf(certainty));
  assert.is(certainty.path, "breach.certainty");
  assert.not(render.touched.has("breach.certainty"));
  assert.is(certainty.id, "possible");
  assert.ok(render.touched.has("breach.certainty"));
  assert.match(htmlOf(certainty), /data-path="breach\.certainty"/);
});

test("what is no value prints nothing of itself", () => {
  for (const value of [undefined, null, "text", true, [], { kind: "other" }]) assert.not(isViewLeaf(value));
});

test.run();
