// What a value of a template is compared as.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { idOf } from "../../src/template/id-of.ts";

test("what a value is compared as: its id, or itself where it is a text or number", () => {
  assert.equal([idOf("a"), idOf(1), idOf(undefined), idOf({ id: "b" }), idOf({})], ["a", "1", "", "b", ""]);
});

test.run();
