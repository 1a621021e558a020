// Lists: bullets, the notice's numbering, own styles.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { blocksOf, codesOf, linesOf, problemsOf } from "../../helpers/markup.ts";

const itemsOf = (html: string) =>
  linesOf(html)
    .filter((line) => line.includes("item"))
    .map((line) => line.trim());

test("bullets have the caller's mark or their own", () => {
  assert.equal(itemsOf('<ul><li>a</li><li>b</li></ul><ul data-mark="■"><li>c</li></ul>'), [
    "item ・",
    "item ・",
    "item ■",
  ]);
});

test("ordered lists go on with the notice's numbering, one level deeper in each other", () => {
  const html = "<section><h2>a</h2><ol><li>b<ol><li>c</li></ol></li><li>d</li></ol></section><ol><li>e</li></ol>";
  assert.equal(itemsOf(html), ["item (1)", "item ①", "item (2)", "item 1."]);
});

test("own styles and bullets take no level", () => {
  const html =
    '<section><h2>a</h2><ol class="half-paren"><li>b<ul><li>c<ol><li>d</li></ol></li></ul></li></ol></section>';
  assert.equal(itemsOf(html), ["item 1)", "item ・", "item (1)"]);
});

test("own styles have names", () => {
  const styles = ["paren", "half-paren", "circled", "decimal", "comma"];
  const html = styles.map((style) => `<ol class="${style}"><li>a</li></ol>`).join("");
  assert.equal(itemsOf(html), ["item (1)", "item 1)", "item ①", "item 1.", "item 1、"]);
  assert.equal(codesOf('<ol class="roman"><li>a</li></ol>'), ["markup-unknown-class"]);
  assert.equal(codesOf('<ol class="constructor"><li>a</li></ol>'), ["markup-unknown-class"]);
});

test("empty items take no number, and a list without items goes", () => {
  assert.equal(itemsOf("<ol><li>a</li><li> </li><li>b</li></ol>"), ["item 1.", "item 2."]);
  assert.equal(blocksOf("<ol><li></li></ol>"), []);
});

test("an item's text and blocks keep their order", () => {
  assert.equal(linesOf("<ul><li>a<strong>b</strong><p>c</p>d</li></ul>"), [
    "bullets",
    "  item ・",
    "    body: a**b**",
    "    body: c",
    "    body: d",
  ]);
});

test("a list deeper than the template's numbering is a problem that names both", () => {
  const deep = "<ol><li>a<ol><li>b<ol><li>c<ol><li>d</li></ol></li></ol></li></ol></li></ol>";
  assert.equal(
    problemsOf(deep).map((p) => [p.code, p.params]),
    [["markup-numbering-too-deep", { depth: 4, levels: 3 }]],
  );
});

test.run();
