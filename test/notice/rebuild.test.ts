// Replacing the inlines of a tree, run by run.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainInline } from "../../src/notice/plain.ts";
import { mapRuns, mapSame } from "../../src/notice/rebuild.ts";
import type { Block, Inline } from "../../src/notice/tree.ts";
import { inlines, p, section, td, th } from "../helpers/build.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

test("a tree whose runs are all new is equal, and new", () => {
  const { children } = sampleNotice("ja");
  const copy = mapRuns<Inline, Inline>(children, (run) => [...run]);
  assert.equal(copy, children);
  for (const [index, block] of copy.entries()) assert.is.not(block, children[index]);
});

test("blocks whose runs stay are the same ones, and those round a run that doesn't are new", () => {
  const blocks = [section("s", 1, "", "heading", [p("a", "a"), p("b", "b")]), p("c", "c")];
  const before = structuredClone(blocks);
  const changed = mapRuns<Inline, Inline>(blocks, (run) => (plainInline(run) === "b" ? inlines("B") : run));
  assert.equal(blocks, before);
  assert.equal(changed, [section("s", 1, "", "heading", [p("a", "a"), p("b", "B")]), p("c", "c")]);
  assert.is(changed[1], blocks[1]);
  const [was, is] = [blocks[0], changed[0]].map((block) => block?.type === "section" && block.children[0]);
  assert.is(is, was);
});

test("items of which all stay are themselves", () => {
  const items = [1, 2, 3];
  assert.is(
    mapSame(items, (item) => item),
    items,
  );
  assert.equal(
    mapSame(items, (item, index) => (index === 1 ? "b" : item)),
    [1, "b", 3],
  );
  assert.equal(items, [1, 2, 3]);
});

test("runs come in reading order and tell headings from text", () => {
  const blocks: Block[] = [
    p("h", "title", "title"),
    section("s", 1, "", "heading", [p("b", "body"), p("l", "lead", "lead")]),
    { type: "table", id: "t", heads: 1, rows: [[th("th"), td("td")]] },
    { type: "definitions", id: "d", items: [{ term: inlines("dt"), children: [p("dd", "dd")] }] },
  ];
  const met: string[] = [];
  mapRuns<Inline, Inline>(blocks, (run, where) => {
    met.push(`${plainInline(run)} ${where}`);
    return run;
  });
  assert.equal(met, [
    "title heading",
    "heading heading",
    "body text",
    "lead heading",
    "th heading",
    "td text",
    "dt heading",
    "dd text",
  ]);
});

test.run();
