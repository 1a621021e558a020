// Sections: headings by depth, numbers, and what a section needs.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { blocksOf, codesOf, linesOf, problemsOf } from "../../helpers/markup.ts";

test("each depth has its heading and its number", () => {
  const html =
    "<section><h2>a</h2><section><h3>b</h3><section><h4>c</h4><p>d</p></section></section></section><section><h2>e</h2><p>f</p></section>";
  assert.equal(linesOf(html), [
    "section 1.: a",
    "  section (1): b",
    "    section ①: c",
    "      body: d",
    "section 2.: e",
    "  body: f",
  ]);
});

test("the tree has level and numbering depth", () => {
  const [block] = blocksOf("<section><h2>a</h2><p>b</p></section>");
  assert.ok(block?.type === "section");
  assert.is(block.level, 1);
  assert.equal(block.numbering, { depth: 0, style: { figures: "decimal", before: "", after: "." }, own: false });
});

test("a plain section has no number; lists in it are one below the nearest numbered section", () => {
  const html =
    '<section class="plain"><h2>a</h2><ol><li>b</li></ol></section><section><h2>c</h2><section class="plain"><h3>d</h3><ol><li>e</li></ol></section></section>';
  assert.equal(linesOf(html), [
    "section: a",
    "  list",
    "    item 1.",
    "      body: b",
    "section 1.: c",
    "  section: d",
    "    list",
    "      item (1)",
    "        body: e",
  ]);
});

test("an empty section takes no number", () => {
  const html =
    "<section><h2>a</h2><p>x</p></section><section><h2>b</h2></section><section><h2>c</h2><p>y</p></section>";
  assert.equal(
    linesOf(html).filter((line) => line.startsWith("section")),
    ["section 1.: a", "section 2.: c"],
  );
});

test("a heading of another level is a problem that names the right one", () => {
  assert.equal(
    problemsOf("<section><h3>a</h3><p>b</p></section>").map((p) => [p.code, p.params]),
    [["markup-heading-level", { element: "h3", expected: "h2" }]],
  );
});

test("a heading must come first, be there, and say something", () => {
  assert.equal(codesOf("<section><p>a</p><h2>b</h2></section>"), [
    "markup-misplaced",
    "markup-section-without-heading",
  ]);
  assert.equal(codesOf("<section><p>a</p></section>"), ["markup-section-without-heading"]);
  assert.equal(codesOf("<section><h2> </h2><p>a</p></section>"), ["markup-section-without-heading"]);
});

test("a fourth depth, an unknown class, and a depth without numbering are problems", () => {
  const deep =
    "<section><h2>a</h2><section><h3>b</h3><section><h4>c</h4><section><p>d</p></section></section></section></section>";
  assert.equal(codesOf(deep), ["markup-section-too-deep"]);
  assert.equal(codesOf('<section class="big"><h2>a</h2><p>b</p></section>'), ["markup-unknown-class"]);
});

test.run();
