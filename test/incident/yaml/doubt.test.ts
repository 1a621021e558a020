// Which parts of a torn file are believed.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { doubtOf } from "../../../src/incident/yaml/doubt.ts";
import type { Node } from "../../../src/incident/yaml/tree.ts";

const lineOf = (offset: number): number => Math.floor(offset / 10);
const scalar = (start: number): Node => ({
  type: "scalar",
  range: { start, end: start + 2 },
  style: "plain",
  source: "x",
  value: "x",
});
const map = (start: number, end: number): Node => ({ type: "map", range: { start, end }, flow: false, entries: [] });

test("a wide fault spoils its line, and the maps it stands in or ends", () => {
  const doubt = doubtOf([{ at: 25, local: false }], lineOf);
  assert.equal([scalar(19), scalar(20), scalar(29), scalar(30)].map(doubt.of), [false, true, true, false]);
  assert.equal([map(0, 24), map(0, 25), map(10, 40), map(26, 40)].map(doubt.of), [false, true, true, false]);
  assert.equal([doubt.at(21), doubt.at(31), doubt.whole], [true, false, true]);
});

test("a local fault spoils its scalar", () => {
  const doubt = doubtOf([{ at: 25, local: true }], lineOf);
  assert.equal([scalar(25), scalar(24)].map(doubt.of), [true, false]);
  assert.equal([doubt.of(map(0, 40)), doubt.whole], [false, false]);
});

test("without faults nothing is in doubt", () => {
  const doubt = doubtOf([], lineOf);
  assert.equal([doubt.of(scalar(0)), doubt.of(map(0, 9)), doubt.at(0), doubt.whole], [false, false, false, false]);
});

test.run();
