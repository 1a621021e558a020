// Where the walk stands.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { doubtOf } from "../../../src/incident/yaml/doubt.ts";
import { mayLack, spotOf } from "../../../src/incident/yaml/spot.ts";
import type { Node } from "../../../src/incident/yaml/tree.ts";

const node: Node = { type: "map", range: { start: 5, end: 9 }, flow: false, entries: [] };
const context = (fault?: number) => ({
  placeAt: (offset: number) => ({ file: "f", column: offset }),
  known: () => new Map(),
  doubt: doubtOf(fault === undefined ? [] : [{ at: fault, local: false }], () => 1),
});

test("a spot has its path, its name, and the places of value and key", () => {
  const spot = spotOf(node, ["a", 0, "b"], { key: "b", at: { start: 2, end: 3 }, value: node }, context());
  assert.equal([spot.path, spot.name, spot.place.column, spot.keyPlace.column], ["a[0].b", "b", 5, 2]);
});

test("a list's item is called by the list, and stands at its value", () => {
  const spot = spotOf(node, ["a", 0], undefined, context());
  assert.equal([spot.name, spot.keyPlace.column], ["a", 5]);
});

test("a map may lack what a fault within it took, and the file what any fault took", () => {
  assert.equal(
    [7, 99, undefined].map((fault) => mayLack(spotOf(node, ["a"], undefined, context(fault)), context(fault))),
    [true, false, false],
  );
  assert.is(mayLack(spotOf(node, [], undefined, context(99)), context(99)), true);
});

test.run();
