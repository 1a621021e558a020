// Lines of text: what stands in a paragraph, heading or cell.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { codesOf, lineOf, linesOf, problemsOf } from "../../helpers/markup.ts";

test("facts may hold facts, and a fact that shows nothing is still said", () => {
  const inner = '<time data-path="o.from" data-kind="date" datetime="2026-01-05">5日</time>';
  const html = `<data data-path="o" data-kind="period" value="2026-01-05/">${inner}以降</data>`;
  assert.is(lineOf(html), "⟦o|2026-01-05/|⟦o.from|2026-01-05|5日⟧以降⟧");
  assert.is(lineOf('<data data-path="o" data-kind="text" value=""></data>'), "⟦o||⟧");
});

test("strong, s and del, ruby and br become what they are", () => {
  assert.is(lineOf("<strong>a<s>b</s></strong><del>c</del>"), "**a~~b~~**~~c~~");
  assert.is(lineOf("<ruby>東玉<rt>とうぎょく</rt></ruby><br>様"), "{東玉|とうぎょく}⏎様");
});

test("links lead to the web, a mail box or a telephone, and nowhere else", () => {
  assert.is(lineOf('<a href="https://a.example/?b=1&amp;c">x</a>'), "[x](https://a.example/?b=1&c)");
  assert.is(
    lineOf('<a href="mailto:a@b.example">x</a><a href="tel:0120000000">y</a>'),
    "[x](mailto:a@b.example)[y](tel:0120000000)",
  );
  for (const href of [
    "javascript:alert(1)",
    "java\nscript:x",
    "//a.example",
    "/a",
    "data:text/html,x",
    "",
    "https:// a",
  ]) {
    assert.equal(codesOf(`<p><a href="${href}">x</a></p>`), ["markup-bad-value"], href);
  }
});

test("a reference prints the number of what it names, whole or its own", () => {
  const html = `<section><h2>a</h2><ol><li id="x">b</li></ol><p><a href="#x"></a>と<a href="#x" class="own"></a></p></section>`;
  assert.is(linesOf(html).at(-1), "  body: →1.(1)と→(1)");
});

test("a reference with words in it, of another class, or inside a fact is a problem", () => {
  const section = '<section id="x"><h2>a</h2><p>b</p></section>';
  assert.equal(codesOf(`${section}<p><a href="#x">2</a></p>`), ["markup-not-empty"]);
  assert.equal(codesOf(`${section}<p><a href="#x" class="short"></a></p>`), ["markup-unknown-class"]);
  const inFact = `${section}<p><data data-path="a" data-kind="text" value="v">x<a href="#x"></a></data></p>`;
  assert.equal(codesOf(inFact), ["reference-in-fact"]);
});

test("a mention names what it means and holds nothing", () => {
  assert.is(lineOf('<dfn data-ref="parties.x"></dfn>'), "<parties.x!>");
  assert.equal(codesOf("<p><dfn></dfn></p>"), ["markup-missing-attribute"]);
  assert.equal(codesOf('<p><dfn data-ref="x">y</dfn></p>'), ["markup-not-empty"]);
});

test("a block in a line is a problem that names both", () => {
  const html = '<p><data data-path="a" data-kind="text" value="v"><dl></dl></data></p>';
  assert.ok(codesOf(html).length > 0);
  assert.equal(
    problemsOf("<ul><li><strong><p>a</p></strong></li></ul>").map((p) => [p.code, p.params]),
    [["markup-misplaced", { element: "p", parent: "strong" }]],
  );
  assert.equal(codesOf("<p><rt>a</rt></p>"), ["markup-misplaced"]);
});

test.run();
