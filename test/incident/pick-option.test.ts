// A union and a value → the option that is meant.
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { pickOption } from "../../src/incident/pick-option.ts";

const word = z.enum(["name", "mail"]);
const text = z.string().min(3);
const list = z.array(word);
const item = z.strictObject({ item: word, note: z.string().optional() });
const own = z.strictObject({ text: z.string(), note: z.string().optional() });
const byKey = z.record(z.string().regex(/^[a-z]$/), z.string());
const open = z.looseObject({ at: z.string() });

const options = { word, text, list, item, own, open };
const picked = (value: unknown, among: object = options) =>
  Object.entries(among).find(([, option]) => option === pickOption(Object.values(among), value))?.[0];

test("the first option that takes a value is picked", () => {
  assert.is(picked("name"), "word");
  assert.is(picked("other"), "text");
  assert.is(picked(["name"]), "list");
  assert.is(picked({ item: "name" }), "item");
  assert.is(picked({ text: "x", note: "y" }), "own");
  assert.is(picked({ at: "x", item: 1 }), "open");
  assert.is(picked({ a: "x" }, { list, byKey }), "byKey");
  assert.is(picked(undefined, { text: text.optional(), item }), "text");
  assert.is(picked(null, { item, list: list.nullable() }), "list");
  assert.is(picked("other", { words: z.union([word, list]), text }), "text");
});

test("of what none takes, that is picked to which the value is most like, by kind, then by keys", () => {
  assert.is(picked(["x"]), "list");
  assert.is(picked({ item: "x" }), "item");
  assert.is(picked({ note: "x" }), "item");
  assert.is(picked({ text: 3, item: "name", note: 3 }), "item");
  assert.is(picked(3), "word");
  assert.is(picked("x", { item, own }), "item");
});

test("where there are no options, nothing is picked", () => {
  assert.is(pickOption([], "x"), undefined);
});

test.run();
