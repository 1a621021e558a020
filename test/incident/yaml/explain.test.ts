// Objects, records, lists and trees beside their schema.
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { problemsOf, told } from "../../helpers/small-schema.ts";

test("faults carry their path", () => {
  const source = "title: x\ntree: {label: a, below: [{label: b}, {label: [c]}]}\nlinks: {shop: {}}\n";
  assert.equal(
    problemsOf(source).map(({ code, path }) => `${code} ${path}`),
    ["wrong-type tree.below[1].label", "missing-key links.shop.url"],
  );
});

test("all parts are told at once, whatever is wrong above them", () => {
  const source =
    "daet: 2026-01-01\nevents:\n  - {event: reported, to: 1, foo: 2}\n  - {event: started, date: 2026-02-30}\n";
  assert.equal(told(source), [
    "unknown-key 1:1",
    "missing-key 1:1",
    "unquoted-text 3:27",
    "unknown-key 3:30",
    "missing-key 4:5",
    "impossible-date 4:28",
  ]);
});

test("a record wants each of its words, where it has words", () => {
  const schema = z.strictObject({ a: z.record(z.enum(["x", "y"]), z.int()) });
  assert.equal(told("a: {x: 1}\n", schema), ["missing-key 1:1"]);
  assert.equal(told("a: {x: 1, y: 2, z: 3}\n", schema), ["unknown-key 1:17"]);
});

test("a tuple is looked at place by place", () => {
  const schema = z.strictObject({ a: z.tuple([z.int(), z.string()]) });
  assert.equal(told("a: [x, 1]\n", schema), ["wrong-type 1:5", "unquoted-text 1:8"]);
  assert.equal(told("a: [1]\n", schema), ["too-few-items 1:4"]);
  assert.equal(told("a: [1, b, c]\n", schema), ["too-many-items 1:4"]);
});

test("an open object takes other keys", () => {
  assert.equal(told("a: 1\nb: 2\n", z.object({ a: z.int() })), []);
});

test("nothing is asked of what is unknown to the schema", () => {
  assert.equal(told("a: {b: [1, {c: ~}]}\n", z.strictObject({ a: z.unknown() })), []);
});

test.run();
