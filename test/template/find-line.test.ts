// Lines are found by their ids, and where these have moved by their wording, as long as only one is worded so.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Block } from "../../src/notice/tree.ts";
import { findLine, findNeighbour, templateLines } from "../../src/template/find-line.ts";
import { fact, list, note, p, section, td, th } from "../helpers/build.ts";

const blocks: Block[] = [
  p("p1", "one"),
  p("p2", ["two", fact("issuer.self", "name", "弊社")]),
  p("p3", "same"),
  p("p4", "same"),
  section("s", 1, "", "heading", [list("l", [["・", "item"]]), note("n", "※", [p("n/p", "noted")])]),
  {
    type: "table",
    id: "t",
    heads: 1,
    rows: [
      [th("h"), th("i")],
      [td("j"), td([])],
    ],
  },
];
const all = templateLines(blocks);
const line = (id: string, was: string) => findLine(id, was, all)?.id;

test("the line with the id is meant, if it is worded so", () => {
  assert.is(line("p1", "one"), "p1");
  assert.is(line("p2", "two{issuer.self}"), "p2");
  assert.is(line("s", "heading"), "s");
  assert.is(line("p4", "same"), "p4");
  assert.is(line("t#r2c2", ""), "t#r2c2");
});

test("a line that moved is found by its wording", () => {
  assert.is(line("p9", "one"), "p1");
  assert.is(line("p1", "two{issuer.self}"), "p2");
});

test("no line is found where none, or more than one, is worded so", () => {
  assert.is(line("p1", "other"), undefined);
  assert.is(line("p9", "same"), undefined);
});

test("the id of an item or a note leads to its first line", () => {
  assert.is(line("l-1", "item"), "l-1-text");
  assert.is(line("n", "noted"), "n/p");
});

const neighbour = (id: string, was?: string) => findNeighbour(id, was, all);

test("a neighbour is a block, an item or a heading that is there", () => {
  assert.equal(
    ["p1", "s", "l", "l-1", "l-1-text", "n", "t"].map((id) => neighbour(id)),
    ["p1", "s", "l", "l-1", "l-1-text", "n", "t"],
  );
  assert.equal(
    ["p9", "t#r1c1"].map((id) => neighbour(id)),
    [undefined, undefined],
  );
});

test("a neighbour that moved is found by its wording, and one that says something else has not moved", () => {
  assert.is(neighbour("p9", "one"), "p1");
  assert.is(neighbour("p2", "one"), "p1");
  assert.is(neighbour("p1", "other"), "p1");
  assert.is(neighbour("p9", "other"), undefined);
  assert.is(neighbour("t#r1c1", "h"), undefined);
});

test("beside an item is beside the item, wherever it has moved, unless its paragraph is meant", () => {
  assert.is(neighbour("l-1", "item"), "l-1");
  assert.is(neighbour("old-item", "item"), "l-1");
  assert.is(neighbour("old-item/p", "item"), "l-1-text");
});

test.run();
