// A template's output becomes the tree, and no value of the incident can change what it becomes.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { factsOf } from "../../src/notice/facts.ts";
import { plainInline } from "../../src/notice/plain.ts";
import type { Block } from "../../src/notice/tree.ts";
import { parseMarkup } from "../../src/template/markup.ts";
import { resolveMentions } from "../../src/template/resolve-mentions.ts";
import { codesOf, linesOf, originOf, problemsOf } from "../helpers/markup.ts";

test("a notice is read from top to bottom", () => {
  const html = `<header>
      <h1>お詫びと
        お知らせ</h1>
      <p class="addressee">お客様各位</p>
    </header>
    <p class="mark">記</p>
    <section id="course">
      <h2>経緯</h2>
      <p>
        <time data-path="timeline[0].date" data-kind="date" datetime="2026-01-20">2026年1月20日</time>、
        <dfn data-ref="parties.processor"></dfn>から連絡を受けました（<a href="#cards"></a>）。
      </p>
    </section>
    <section id="leak">
      <h2>状況</h2>
      <section id="cards">
        <h3>カード情報</h3>
        <ul><li>氏名</li><li></li></ul>
        <aside>番号を含みます。</aside>
      </section>
    </section>
    <p class="end">以上</p>
    <address><p class="lead">【窓口】</p></address>`;
  assert.equal(linesOf(html), [
    "title: お詫びとお知らせ",
    "addressee: お客様各位",
    "mark: 記",
    "section 1.: 経緯",
    "  body: ⟦timeline[0].date|2026-01-20|2026年1月20日⟧、<parties.processor!>から連絡を受けました（→2.(1)）。",
    "section 2.: 状況",
    "  section (1): カード情報",
    "    bullets",
    "      item ・",
    "        body: 氏名",
    "    note ※",
    "      body: 番号を含みます。",
    "end: 以上",
    "box",
    "  lead: 【窓口】",
  ]);
});

test("a reference to nothing, to what was left out, or to what has no number is a problem at its line", () => {
  const line = (id: string) => `<p data-source="a.hbs:4">x<a href="#${id}"></a></p>`;
  const place = { file: "a.hbs", line: 4 };
  const told = (html: string) => problemsOf(html).map((p) => [p.code, p.params["id"], p.place]);
  assert.equal(told(line("nowhere")), [["reference-unknown", "nowhere", place]]);
  assert.equal(told(`<section id="e"><h2>a</h2></section>${line("e")}`), [["reference-unknown", "e", place]]);
  assert.equal(told(`<p id="p">a</p>${line("p")}`), [["reference-unnumbered", "p", place]]);
  assert.equal(told(`<section id="u" class="plain"><h2>a</h2><p>b</p></section>${line("u")}`), [
    ["reference-unnumbered", "u", place],
  ]);
  assert.equal(told(`<ul><li id="b">a</li></ul>${line("b")}`), [["reference-unnumbered", "b", place]]);
});

test("a lost reference is not in the tree, so that numbering doesn't tell it again", () => {
  const { value } = parseMarkup('<p>x<strong><a href="#y"></a>z</strong></p>', originOf());
  assert.not.match(JSON.stringify(value), "reference");
});

test("what HTML forbids is a problem that names the parser's own code", () => {
  const errorsOf = (html: string) => problemsOf(html).map((p) => [p.code, p.params["error"]]);
  assert.equal(errorsOf('<p class="lead" class="end">a</p>'), [["markup-malformed", "duplicate-attribute"]]);
  assert.equal(errorsOf("<p>&nosuch;</p>"), [["markup-malformed", "unknown-named-character-reference"]]);
  assert.equal(errorsOf("<p>\u0001</p>"), [["markup-malformed", "control-character-in-input-stream"]]);
  assert.equal(errorsOf("<p>\ud800</p>"), [["markup-malformed", "surrogate-in-input-stream"]]);
  assert.equal(errorsOf("<p>a\r\nb</p>"), [["markup-malformed", "carriage-return"]]);
  assert.ok(codesOf("<p/>").includes("markup-malformed"));
});

test("one problem said twice at one place is told once", () => {
  assert.equal(codesOf("<p><b>a</b><b>b</b></p>"), ["markup-unknown-element"]);
});

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c] ?? "&#39;");

/** A document that says `typed` wherever text can stand, in Japanese words and in Latin ones. */
function saying(typed: string): string {
  const value = escaped(typed);
  const x = `<data data-path="a[0].b" data-kind="text" value="${value}">${value}</data>`;
  return `<h1>${x}</h1><section><h2>あ ${x}
    い</h2><p>word ${x}
    word</p><ul><li>${x}</li></ul><p><strong>${x}</strong><a href="https://a.example/">${x}</a></p>
    <table><tr><th>${x}</th><td>
      ${x}</td></tr></table><dl><dt>${x}</dt><dd>${x}</dd></dl><aside>${x}</aside><del><p>${x}</p></del></section>`;
}

function read(html: string): { blocks: Block[]; codes: string[] } {
  const { value, problems } = parseMarkup(html, originOf());
  return { blocks: resolveMentions(value ?? [], () => []), codes: problems.map((p) => p.code) };
}

/** The tree without facts' values and words, and without the spaces round them, which go by the words. */
function structure(blocks: Block[]): string {
  return JSON.stringify(blocks, (_key, node) => {
    if (node?.type === "text") return { ...node, text: node.text.trim() };
    return node?.type === "fact" ? { ...node, value: "", children: [] } : node;
  });
}

const pieces = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("</p>", "</data>", "<script>", "<!--", "-->", "]]>", "&amp;", "&lt", "{{x}}", "{heads-0}", "<ul>"),
  fc.constantFrom("\n", "\t", "  ", "\u3000", "\u00a0", "\u202e", "\u2028", "\ufeff", "'\"", "`=", "<br>", "\u200b"),
);
/** Values as the reader of incidents lets through: no C0 controls but line feed and tab. */
const values = fc
  .array(pieces, { maxLength: 8 })
  .map((parts) => [...parts.join("")].filter((c) => c >= " " || c === "\n" || c === "\t").join(""));

/** What HTML has no way to write, C1 controls and noncharacters: refused, not altered. */
function isUnwritable(char: string): boolean {
  return /[\u007f-\u009f\ufdd0-\ufdef]/.test(char) || ((char.codePointAt(0) ?? 0) & 0xfffe) === 0xfffe;
}

test("any value comes out exactly as typed and never changes the structure, or is refused", () => {
  const plain = structure(read(saying("x")).blocks);
  const check = (typed: string): void => {
    const { blocks, codes } = read(saying(typed));
    assert.equal([...new Set(codes)], [...typed].some(isUnwritable) ? ["markup-malformed"] : []);
    assert.is(structure(blocks), plain);
    for (const fact of factsOf({ children: blocks })) {
      assert.is(fact.value, typed);
      assert.is(plainInline(fact.children), typed);
    }
  };
  fc.assert(fc.property(values, check), { numRuns: 300 });
  check("長い\n".repeat(8_000)); // 64 KB
});

test.run();
