// The dump of a tree for goldens.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Notice } from "../../src/notice/tree.ts";
import { treeText } from "../../src/notice/tree-text.ts";
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

const notice: Notice = {
  incident: "i",
  template: "t",
  locale: "ja",
  title: "題",
  date: "2026-04-10",
  author: "社",
  numbering: [],
  page: { draft: "案", number: ["", "", ""], labels: {} },
  children: [
    p("a", "題", "title"),
    section("s", 1, "1.", ["見", br, "出し"], [list("l", [["・", strong("太")]])]),
    section("u", 1, "", "無番", [p("zh", strike("消"), "body", "zh-Hans")]),
    p("f", [
      fact("x", "count", "30", "30名", { unit: "people", derivedFrom: ["a", "b"], lang: "ja" }),
      link("tel:1", "1"),
      ruby("漢", "かん"),
      see("s", "1"),
    ]),
    note("n", "※", [p("np", "注")]),
    { type: "table", id: "t", heads: 1, rows: [[th("a"), td("b")]] },
    { type: "definitions", id: "d", items: [{ term: inlines("語"), children: [p("dd", "意")] }] },
    { type: "box", id: "b", children: [p("bp", "窓")] },
  ],
};

test("every node is seen, facts with path, value and what is shown", () => {
  assert.equal(treeText(notice).split("\n"), [
    "incident: i",
    "template: t",
    "locale: ja",
    "title: 題",
    "date: 2026-04-10",
    "author: 社",
    "draft: 案",
    "",
    "title: 題",
    "section 1.: 見⏎出し",
    "  bullets",
    "    item ・",
    "      body: **太**",
    "section: 無番",
    "  body@zh-Hans: ~~消~~",
    "body: ⟦x@ja<-a b|30 people|30名⟧[1](tel:1){漢|かん}→1",
    "note ※",
    "  body: 注",
    "table (head rows: 1)",
    "  |! a | b",
    "definitions",
    "  term: 語",
    "    body: 意",
    "box",
    "  body: 窓",
    "",
  ]);
});

test("ids are not in it, so that a line added to a template moves nothing", () => {
  assert.not.match(treeText({ ...notice, children: [p("sample.ja:12", "x")] }), "sample.ja:12");
});

test.run();
