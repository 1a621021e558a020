// Counts as ranges, sums added up anew.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { rangeAt, sumOf } from "../../src/check/counts.ts";
import type { MarkedLeaf } from "../../src/incident/fact.ts";

const leaves = new Map(
  Object.entries({
    exact: 30,
    about: { about: 1000 },
    most: { "at-most": 40 },
    least: { "at-least": 5 },
    more: { "more-than": 5 },
    unknown: "unknown",
    sum: { sum: ["exact", "most"] },
    "most-sum": { "at-most-sum": ["exact", "exact"] },
    gone: { sum: ["exact", "nowhere"] },
    round: { sum: ["round"] },
  }).map(([path, value]): [string, MarkedLeaf] => [path, { type: "leaf", path, meta: {}, value }]),
);

test("each kind of count is the range it means", () => {
  const ranges = Object.fromEntries([...leaves.keys()].map((path) => [path, rangeAt(leaves, path)]));
  const endless = Number.POSITIVE_INFINITY;
  assert.equal(ranges, {
    exact: { least: 30, most: 30 },
    about: { least: 900, most: 1100 },
    most: { least: 0, most: 40 },
    least: { least: 5, most: endless },
    more: { least: 6, most: endless },
    unknown: { least: 0, most: endless },
    sum: { least: 30, most: 70 },
    "most-sum": { least: 0, most: 60 },
    gone: undefined,
    round: undefined,
  });
  assert.is(rangeAt(leaves, "nowhere"), undefined);
});

test("a sum with a part that is not told is none", () => {
  assert.equal(
    sumOf([
      { least: 1, most: 2 },
      { least: 3, most: 3 },
    ]),
    { least: 4, most: 5 },
  );
  assert.is(sumOf([{ least: 1, most: 2 }, undefined]), undefined);
});

test.run();
