// A reference that counsel's words leave without its target is told at those words.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Line } from "../../src/notice/lines.ts";
import type { Block, NumberStyle } from "../../src/notice/tree.ts";
import { type Followed, lostReferences } from "../../src/template/lost-references.ts";
import { inlines, list, p, section, see } from "../helpers/build.ts";

const style: NumberStyle = { figures: "decimal", before: "", after: "." };
const plain = section("plain", 1, "", "plain", [p("x", "x")]);
const numbered = section("s", 1, "", "s", [list("l", [["", "item"]], { depth: 1, style, own: false })], style);
const told = (before: Block[], after: Block[], followed: Followed[]) =>
  lostReferences(before, after, followed, (path) => ({ file: path })).map(({ code, params, path }) => [
    code,
    params["id"],
    path,
  ]);

const line: Line = { id: "s", type: "section", where: "heading", inlines: [] };
const item: Line = { id: "l-1-text", type: "paragraph", where: "text", container: "l-1", inlines: [] };

test("references to sections and items that are there are fine", () => {
  const words = inlines(["x", see("s", ""), see("l-1", "")]);
  const after = [p("p", words), numbered];
  assert.equal(told([numbered], after, [{ path: "wording[0]", inlines: words }]), []);
});

test("a reference of counsel's to nothing, or to what has no number, is told at its words", () => {
  const words = inlines([see("nowhere", ""), see("plain", "")]);
  assert.equal(told([plain], [p("p", words), plain], [{ path: "wording[2]", inlines: words }]), [
    ["wording-see-nothing", "nowhere", "wording[2].text"],
    ["wording-see-nothing", "plain", "wording[2].text"],
  ]);
});

test("what is taken out and referred to elsewhere is told where it is taken out", () => {
  const other = p("p", [see("s", ""), see("l-1", "")]);
  const followed = [
    { path: "wording[0]", inlines: inlines("x") },
    { path: "wording[1]", removed: item },
    { path: "wording[2]", removed: line },
  ];
  assert.equal(told([other, numbered], [other], followed), [
    ["wording-still-seen", "s", "wording[2]"],
    ["wording-still-seen", "l-1", "wording[1]"],
  ]);
});

test("a reference that led nowhere before is no matter of counsel's words", () => {
  assert.equal(told([p("p", [see("s", "")])], [p("p", [see("s", "")])], []), []);
});

test.run();
