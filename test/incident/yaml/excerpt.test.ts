// Values cut for messages.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { excerpt } from "../../../src/incident/yaml/excerpt.ts";

test("sixty characters are shown, and no pair of surrogates is cut", () => {
  assert.is(excerpt("a".repeat(60)), "a".repeat(60));
  assert.is(excerpt("\u{20BB7}".repeat(61)), `${"\u{20BB7}".repeat(60)}…`);
  assert.is(excerpt("a".repeat(100_000)), `${"a".repeat(60)}…`);
});

test.run();
