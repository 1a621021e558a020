// The notice as plain text.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { labelGap, lineText, plainInline, plainText } from "../../src/notice/plain.ts";
import type { Block } from "../../src/notice/tree.ts";
import {
  br,
  fact,
  inlines,
  link,
  list,
  note,
  p,
  ruby,
  section,
  see,
  strike,
  strong,
  td,
  th,
} from "../helpers/build.ts";

test("a space follows labels that end in ASCII, a full-width one figures with nothing behind them, and no others", () => {
  const gaps = ["1.", "(2)", "I.", "1)", "①", "1、", "一、", "１．", "（1）", "・", "※", "■", "", "１", "ア"].map(
    labelGap,
  );
  assert.equal(gaps, [" ", " ", " ", " ", "", "", "", "", "", "", "", "", "", "\u3000", "\u3000"]);
});

test("inlines are their text: breaks are line feeds, readings stand in parentheses", () => {
  const run = inlines([
    strong("a"),
    strike("b"),
    link("https://x.example/", "c"),
    br,
    ruby("東玉", "とうぎょく"),
    see("s", "2.(2)①"),
    fact("p", "count", "1007", "1,007名"),
  ]);
  assert.is(plainInline(run), "abc\n東玉(とうぎょく)2.(2)①1,007名");
});

test("a line is as wide as what stands in it: readings stand above, also within a fact", () => {
  assert.is(lineText([strong("a"), fact("p", "name", "東玉", ruby("東玉", "とうぎょく"))].flatMap(inlines)), "a東玉");
});

test("each block is a line, with its label or mark", () => {
  const blocks: Block[] = [
    section("s", 1, "2.", "見出し", [
      p("p", "本文"),
      list("l", [
        ["①", "一"],
        ["②", { blocks: [p("q", "二"), p("r", "三")] }],
      ]),
    ]),
    note("n", "※", [p("n1", "注"), p("n2", "続き")]),
    {
      type: "table",
      id: "t",
      heads: 1,
      rows: [
        [th("a"), th("b")],
        [td("1"), td("")],
      ],
    },
    { type: "definitions", id: "d", items: [{ term: inlines("電話"), children: [p("dd", "0120")] }] },
    { type: "box", id: "b", children: [p("bp", "窓口")] },
  ];
  assert.is(plainText({ children: blocks }), "2. 見出し\n本文\n①一\n②二\n三\n※注\n続き\na\tb\n1\t\n電話\n0120\n窓口\n");
});

test("an unnumbered heading has nothing before it", () => {
  assert.is(plainText({ children: [section("s", 1, "", "見出し", [])] }), "見出し\n");
});

test.run();
