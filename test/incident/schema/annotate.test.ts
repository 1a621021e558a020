// What is said of a schema, without a copy of it.
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { leaf, optional } from "../../../src/incident/schema/annotate.ts";

test("a leaf is the schema itself, and the registry knows what it is", () => {
  const schema = z.string();
  assert.is(leaf(schema, { fact: "name", expects: "name" }), schema);
  assert.equal(z.globalRegistry.get(schema), { fact: "name", expects: "name" });
});

test("what may be left out takes what the schema takes, or nothing, and says what it is", () => {
  const day = z.string();
  const lax = optional(day, "its first day");
  assert.is(lax.unwrap(), day);
  assert.ok(lax.safeParse(undefined).success && lax.safeParse("x").success && !lax.safeParse(1).success);
  assert.is(lax.description, "its first day");
});

test("a schema that several parts share is described by none of them", () => {
  const shared = leaf(z.string(), { fact: "text", description: "free text" });
  optional(shared, "a sentence after it");
  assert.is(shared.description, "free text");
});

test.run();
