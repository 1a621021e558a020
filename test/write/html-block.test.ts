// Blocks as HTML: elements, classes, printed labels.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Block } from "../../src/notice/tree.ts";
import { blocksToHtml } from "../../src/write/html-block.ts";
import { fact, inlines, list, note, p, section } from "../helpers/build.ts";

const html = (...blocks: Block[]): string => blocksToHtml(blocks, { title: undefined, words: undefined });

test("a paragraph has its role as class, its id and its language", () => {
  assert.is(html(p("a", "x", "date")), '<p class="date" id="a">x</p>\n');
  assert.is(html(p("a", "x", "body", "ja")), '<p class="body" id="a" lang="ja">x</p>\n');
});

test("a section's heading is one level below its own and begins with its label", () => {
  assert.match(
    html(section("s", 4, "①", "件数", [])),
    /<section class="level-4" id="s">\n<h5[^>]*><span class="label">①<\/span>件数<\/h5>/,
  );
  assert.match(html(section("s", 1, "", "件数", [])), "<h2>件数</h2>");
});

test("a list's labels are text at the start of each item's first paragraph", () => {
  const numbering = { depth: 2, style: { figures: "circled", before: "", after: "" }, own: false } as const;
  const shown = html(
    list(
      "l",
      [
        ["①", "a"],
        ["②", { blocks: [p("b", "b"), p("c", "c")] }],
      ],
      numbering,
    ),
  );
  assert.match(
    shown,
    /^<ol role="list" id="l" style="--hang:1.5em">\n<li id="l-1">\n<p class="body" id="l-1-text"><span class="label">①<\/span>a<\/p>/,
  );
  assert.match(shown, '<p class="body" id="b"><span class="label">②</span>b</p>\n<p class="body" id="c">c</p>');
});

test("a bullet list is a ul and shows its bullets", () => {
  assert.match(
    html(list("l", [["・", "a"]])),
    /^<ul role="list" id="l"[^>]*>\n<li id="l-1">\n<p[^>]*><span class="label">・<\/span>a<\/p>/,
  );
});

test("a label before something else than a paragraph stands alone", () => {
  const inner = list("m", [["・", "a"]]);
  assert.match(
    html(list("l", [["1)", { blocks: [inner] }]])),
    '<li id="l-1">\n<p><span class="label">1)</span></p>\n<ul',
  );
});

test("a note shows its mark and is no landmark", () => {
  assert.match(
    html(note("n", "※", [p("a", "x")])),
    /^<aside role="note" class="note" id="n"[^>]*>\n<p class="body" id="a"><span class="label">※<\/span>x/,
  );
});

test("short terms stand beside their descriptions, questions above", () => {
  const of = (term: string): string =>
    html({ type: "definitions", id: "d", items: [{ term: inlines(term), children: [p("a", "x")] }] });
  assert.match(
    of("電話番号"),
    '<dl id="d" class="beside" style="--term:5em">\n<div>\n<dt>電話番号</dt>\n<dd>\n<p class="body" id="a">x</p>\n</dd>',
  );
  assert.not.match(of("流出の対象かどうかを確認できますか。"), "beside");
});

test("a box holds its blocks", () => {
  assert.is(
    html({ type: "box", id: "b", children: [p("a", "x")] }),
    '<div class="box" id="b">\n<p class="body" id="a">x</p>\n</div>\n',
  );
});

test("ids are escaped", () => {
  assert.is(
    html(p('a"b', fact("x", "text", "v"))),
    '<p class="body" id="a&quot;b"><data data-path="x" data-kind="text" value="v">v</data></p>\n',
  );
});

test.run();
