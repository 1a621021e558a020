// Blocks: paragraphs, notes, boxes, descriptions, groups, and what is left out.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { blocksOf, codesOf, factHtml, linesOf, problemsOf } from "../../helpers/markup.ts";

test("a paragraph's class is its role; h1 is the title", () => {
  const html = ["date", "addressee", "issuer", "mark", "end", "lead"]
    .map((role) => `<p class="${role}">x</p>`)
    .join("");
  assert.equal(linesOf(`<h1>題</h1>${html}<p>y</p>`), [
    "title: 題",
    "date: x",
    "addressee: x",
    "issuer: x",
    "mark: x",
    "end: x",
    "lead: x",
    "body: y",
  ]);
});

test("an unknown class is a problem, and so are two", () => {
  for (const name of ["body", "title", "date end", "", "toString"]) {
    assert.equal(codesOf(`<p class="${name}">x</p>`), ["markup-unknown-class"], name);
  }
});

test("a paragraph may be in another language", () => {
  assert.equal(linesOf('<p lang="zh-Hans">您好</p>'), ["body@zh-Hans: 您好"]);
});

test("header and footer group, and print nothing", () => {
  assert.equal(linesOf("<header><h1>題</h1><p>a</p></header><footer><p>b</p></footer>"), [
    "title: 題",
    "body: a",
    "body: b",
  ]);
});

test("a note has the caller's mark or its own, a box has none", () => {
  assert.equal(
    linesOf('<aside>a</aside><aside data-mark="＊"><p>b</p><ul><li>c</li></ul></aside><address>d</address>'),
    ["note ※", "  body: a", "note ＊", "  body: b", "  bullets", "    item ・", "      body: c", "box", "  body: d"],
  );
});

test("a term may have several descriptions; one without any goes", () => {
  const html = "<dl><dt>電話</dt><dd>1</dd><dd>2<ul><li>3</li></ul>4</dd><dt>郵便</dt><dd> </dd><dt>他</dt></dl>";
  assert.equal(linesOf(html), [
    "definitions",
    "  term: 電話",
    "    body: 1",
    "    body: 2",
    "    bullets",
    "      item ・",
    "        body: 3",
    "    body: 4",
  ]);
});

test("what shows nothing is left out, with what was only there for it", () => {
  const empty = [
    "<p> </p>",
    "<p><strong> </strong><br></p>",
    "<p>\u3000</p>",
    "<aside><p></p></aside>",
    "<address><dl><dt>電話</dt></dl></address>",
    "<ul><li></li><li><ul><li> </li></ul></li></ul>",
    "<section><h2>a</h2><section><h3>b</h3><p></p></section></section>",
    "<section><h2></h2></section>",
    "<table><thead><tr><th>a</th></tr></thead><tr><td></td></tr></table>",
    "<del><p></p></del>",
    "<header></header>",
  ];
  for (const html of empty) assert.equal(blocksOf(html), [], html);
});

test("a fact that shows nothing keeps its block", () => {
  assert.is(blocksOf(`<p>${factHtml("a", "")}</p>`).length, 1);
});

test("a del round blocks strikes every line in it", () => {
  const html = `<del><address><p>a<br>b</p><dl><dt>c</dt><dd>d</dd></dl></address>
    <table><tr><td>e</td></tr></table></del><ul><li><del><p>f</p></del><p>g</p></li></ul>`;
  assert.equal(linesOf(html), [
    "box",
    "  body: ~~a⏎b~~",
    "  definitions",
    "    term: ~~c~~",
    "      body: ~~d~~",
    "table (head rows: 0)",
    "  | ~~e~~",
    "bullets",
    "  item ・",
    "    body: ~~f~~",
    "    body: g",
  ]);
});

test("bare text at the top, in a section, a list, a table or a group is a problem", () => {
  const bare = [
    "a",
    "<section><h2>a</h2>b</section>",
    "<ul>a<li>b</li></ul>",
    "<header>a</header>",
    "<dl>a<dt>b</dt><dd>c</dd></dl>",
  ];
  for (const html of bare) assert.equal(codesOf(html), ["markup-stray-text"], html);
  assert.equal(codesOf("<strong>a</strong>"), ["markup-misplaced"]);
  assert.equal(codesOf(factHtml("a", "b")), ["markup-misplaced"]);
  assert.equal(codesOf("<del>a</del>"), ["markup-misplaced"]);
});

test("a block where it may not stand is a problem that names both", () => {
  const misplaced = {
    "<section><h2>a</h2><h1>b</h1><p>c</p></section>": ["h1", "section"],
    "<ul><li><section><h2>a</h2><p>b</p></section></li></ul>": ["section", "li"],
    "<aside><header>a</header></aside>": ["header", "aside"],
    "<ul><p>a</p></ul>": ["p", "ul"],
    "<dl><p>a</p></dl>": ["p", "dl"],
    "<dl><dd>a</dd></dl>": ["dd", "dl"],
    "<li>a</li>": ["li", ""],
    "<h2>a</h2>": ["h2", ""],
    "<table><tr><td><p>a</p></td></tr></table>": ["p", "td"],
  };
  for (const [html, [element, parent]] of Object.entries(misplaced)) {
    assert.equal(
      problemsOf(html).map((p) => [p.code, p.params]),
      [["markup-misplaced", parent === "" ? { element } : { element, parent }]],
      html,
    );
  }
});

test.run();
