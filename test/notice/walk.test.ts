// Walking the tree: everything once, in reading order.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainInline } from "../../src/notice/plain.ts";
import type { Block } from "../../src/notice/tree.ts";
import { eachRun, partsOf, walkBlocks, walkInlines } from "../../src/notice/walk.ts";
import { fact, inlines, list, note, p, section, strong, td, th } from "../helpers/build.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

const everyKind: Block[] = [
  section("s", 1, "1.", "a", [p("p1", "b"), list("l", [["・", "c"]])]),
  {
    type: "table",
    id: "t",
    heads: 1,
    rows: [
      [th("d"), th("e")],
      [td("f"), td("g")],
    ],
  },
  {
    type: "definitions",
    id: "d",
    items: [
      { term: inlines("h"), children: [p("p2", "i")] },
      { term: inlines("j"), children: [p("p3", "k")] },
    ],
  },
  note("n", "※", [p("p4", "l")]),
  { type: "box", id: "b", children: [p("p5", "m")] },
];

test("blocks come each before the blocks in it", () => {
  assert.is([...walkBlocks(everyKind)].map((block) => block.id).join(" "), "s p1 l l-1-text t d p2 p3 n p4 b p5");
});

test("inlines come in reading order, terms before their descriptions", () => {
  assert.is(plainInline([...walkInlines(everyKind)]), "abcdefghijklm");
});

test("an inline comes before the inlines in it", () => {
  const nested = [p("p", [strong([fact("a", "text", "x"), "y"])])];
  assert.equal(
    [...walkInlines(nested)].map((inline) => inline.type),
    ["strong", "fact", "text", "text"],
  );
});

test("the parts of a block hold all its inlines and blocks", () => {
  assert.equal(
    everyKind.map((block) => partsOf(block).map((part) => ("blocks" in part ? "blocks" : "inlines"))),
    [
      ["inlines", "blocks"],
      ["inlines", "inlines", "inlines", "inlines"],
      ["inlines", "blocks", "inlines", "blocks"],
      ["blocks"],
      ["blocks"],
    ],
  );
});

test("runs come in reading order, and are those of the parts", () => {
  const runs: string[] = [];
  eachRun(everyKind, (run) => runs.push(plainInline(run)));
  assert.equal(runs, [..."abcdefghijklm"]);
});

test("ids of the sample notice are walked once each", () => {
  const ids = [...walkBlocks(sampleNotice("ja").children)].map((block) => block.id);
  assert.is(new Set(ids).size, ids.length);
});

test.run();
