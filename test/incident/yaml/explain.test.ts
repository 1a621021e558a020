// Objects, records, lists and trees beside their schema.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { safeParse } from "zod/v4/core";
import { incidentSchema } from "../../../src/incident/schema.ts";
import { doubtOf } from "../../../src/incident/yaml/doubt.ts";
import { explain } from "../../../src/incident/yaml/explain.ts";
import { spotOf } from "../../../src/incident/yaml/spot.ts";
import { readSyntax } from "../../../src/incident/yaml/syntax.ts";
import { toTree } from "../../../src/incident/yaml/to-tree.ts";
import { plain } from "../../../src/incident/yaml/tree.ts";
import { incidentNames } from "../../helpers/every-notice.ts";
import { problemsOf, told } from "../../helpers/small-schema.ts";
import { home } from "../../helpers/source.ts";

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

test("where a word is wanted, anything that is no word is told with the words", () => {
  const schema = z.strictObject({ calendar: z.enum(["gregorian", "era"]) });
  for (const source of ["calendar: { ja: era }\n", "calendar: [era]\n"])
    assert.is(problemsOf(source, schema)[0]?.params["allowed"], "gregorian, era");
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

test("in a file that zod takes there is nothing to explain: it need not be asked", () => {
  const files = [...incidentNames().map((name) => `incidents/${name}.yaml`), "schema/every-field.yaml"];
  for (const file of files) {
    const { document, placeAt, text } = readSyntax(readFileSync(join(home, file), "utf8"), file);
    const root = document && toTree(document, text, placeAt).value?.root;
    assert.ok(root, file);
    assert.ok(safeParse(incidentSchema, plain(root)).success, file);
    const context = { placeAt, doubt: doubtOf([], () => undefined), known: () => new Map() };
    assert.equal(explain(incidentSchema, spotOf(root, [], undefined, context), context), [], file);
  }
});

test("a number that YAML reads otherwise than people is told in a file that zod takes", () => {
  assert.equal(told("title: x\npeople: 1e3\n"), ["number-form 2:9"]);
});

test.run();
