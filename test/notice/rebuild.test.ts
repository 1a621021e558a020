// Replacing the inlines of a tree, run by run.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainInline } from "../../src/notice/plain.ts";
import { mapRuns } from "../../src/notice/rebuild.ts";
import type { Block, Inline } from "../../src/notice/tree.ts";
import { inlines, p, section, td, th } from "../helpers/build.ts";
import { sampleNotice } from "../helpers/sample-notice.ts";

test("a tree whose runs stay is equal, and new", () => {
  const { children } = sampleNotice("ja");
  const same = mapRuns<Inline, Inline>(children, (run) => run);
  assert.equal(same, children);
  assert.is.not(same[0], children[0]);
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
