// What came to stand higher has the levels and depths of its new place.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { settleDepths } from "../../src/notice/depths.ts";
import type { Block, NumberStyle } from "../../src/notice/tree.ts";
import { walkBlocks } from "../../src/notice/walk.ts";
import { list, note, p, section } from "../helpers/build.ts";
import { composeOne, everything, loadIncident, pipeline } from "../helpers/every-notice.ts";

const style: NumberStyle = { figures: "decimal", before: "", after: "." };
const at = (depth: number, own = false) => ({ depth, style, own });

const depthsOf = (blocks: readonly Block[]): string[] =>
  walkBlocks(blocks).flatMap((block) => {
    if (block.type === "section") return [`${block.id} ${block.level} ${block.numbering?.depth ?? "-"}`];
    return block.type === "list" && block.numbering !== undefined ? [`${block.id} ${block.numbering.depth}`] : [];
  });

test("sections and lists that stood in a section stand one higher without it", () => {
  const inner = [
    section("b", 2, "", "b", [list("l", [["", { blocks: [list("m", [["", "x"]], at(3))] }]], at(2))], style),
    list("n", [["", "x"]], at(1)),
    note("o", "※", [list("q", [["", "x"]], at(1))]),
  ];
  assert.equal(depthsOf(settleDepths(inner)), ["b 1 0", "l 1", "m 2", "n 0", "q 0"]);
});

test("an unnumbered section adds no depth, nor does a list numbered in its own way", () => {
  const plain = section("a", 1, "", "a", [section("b", 2, "", "b", [list("l", [["", "x"]], at(9))], style)]);
  assert.equal(depthsOf(settleDepths([plain])), ["a 1 -", "b 2 1", "l 2"]);
  const own = list("l", [["", { blocks: [list("m", [["", "x"]], at(9))] }]], at(9, true));
  assert.equal(depthsOf(settleDepths([p("p", "x"), own])), ["l 0", "m 0"]);
});

test("the notices of all templates stand as deep as that already", async () => {
  const { templates } = await pipeline();
  const loaded = await loadIncident(everything);
  for (const template of templates) {
    const { children } = (await composeOne(loaded, template, "ja")).notice();
    assert.equal(depthsOf(settleDepths(children)), depthsOf(children), template);
  }
});

test.run();
