// The page of a review: changes shown in place, nothing of the file taken for markup, nothing fetched.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { FactChange, Review } from "../../src/review/change.ts";
import { changeText, reviewPage, totalsText } from "../../src/review/page.ts";
import { fact, listed, words } from "../helpers/pieces.ts";

const people = listed("affected[0].people", "30名", { kind: "count" });
const change: FactChange = {
  ...{ kind: "fact", block: "b", fact: people, from: "30名", to: "<b>31名</b>", parts: [] },
  ...{ trace: "silent", by: [{ author: "山田 & 鈴木", date: "2026-04-09T10:30:00Z" }] },
};
const review: Review = {
  ...{ file: "a<i>.docx", incident: "x", template: "t", locale: "ja", sent: "0123456789abcdef" },
  foundBy: { facts: "controls", blocks: "bookmarks" },
  lines: [
    {
      block: "b",
      from: [words("対象は"), fact(people)],
      to: [words("対象は"), fact(people, "<b>31名</b>")],
      changes: [change],
    },
  ],
  comments: [
    {
      ...{ block: "b", anchor: "30名", author: "A", text: "<script>alert(1)</script>", known: false },
      ...{ replies: [{ author: "B", text: "了解", known: false }], state: "open", stateChanged: false },
    },
  ],
  ...{
    lostComments: [],
    formatting: { changes: 2, blocks: 1 },
    unexpected: [{ kind: "link", what: "https://evil.example/" }],
  },
};
const page = {
  lang: "ja",
  say: (key: string, params: Record<string, string | number> = {}) => [key, ...Object.values(params)].join(" "),
  nameOf: () => "対象人数",
};

test("what is gone and what is new stand in place, with the field's name", () => {
  const html = reviewPage(review, page);
  assert.match(html, '<del><data value="affected[0].people" title="対象人数">30名</data></del>');
  assert.match(html, '<ins><data value="affected[0].people" title="対象人数">&lt;b&gt;31名&lt;/b&gt;</data></ins>');
  assert.match(html, /<li class="silent">/);
});

test("remarks of ours that nobody answered are counted by themselves", () => {
  const [first] = review.comments;
  if (first === undefined) throw new Error("no comment");
  const ours = { ...first, author: "breach-notice", known: true, replies: [] };
  const settled = { ...ours, state: "resolved" as const, stateChanged: true };
  const totals = totalsText({ ...review, comments: [first, ours, ours, settled] }, page);
  assert.match(totals, "reviewed.total.comments 2 1");
  assert.match(totals, "reviewed.total.own 2");
});

test("nothing that the file says becomes markup or is fetched", () => {
  const html = reviewPage(review, page);
  assert.not.match(html, /<script|<b>31|<i>/);
  assert.not.match(html, /(?:src|href)=/);
  assert.match(html, "default-src 'none'");
});

test("a change tells its value, from, to, who and how; the totals count each kind", () => {
  assert.is(
    changeText(change, page),
    "reviewed.fact 対象人数 affected[0].people 30名 <b>31名</b> reviewed.by 山田 & 鈴木 2026-04-09 10:30 reviewed.trace.silent",
  );
  const totals = totalsText(review, page);
  for (const part of [
    "reviewed.total.fact 1",
    "reviewed.total.silent 1",
    "reviewed.total.comments 1 1",
    "reviewed.total.formatting 1",
  ])
    assert.match(totals, part);
});

test.run();
