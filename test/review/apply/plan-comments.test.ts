// Threads that become entries of the file: new ones once, answers and states on those that are there, and ours only when answered.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ownName } from "../../../src/notice/remark.ts";
import type { Ground } from "../../../src/review/apply/ground.ts";
import { planComments } from "../../../src/review/apply/plan-comments.ts";
import type { CommentThread, Review } from "../../../src/review/change.ts";

const thread = (author: string, text: string, more: Partial<CommentThread> = {}): CommentThread => ({
  ...{ author, text, anchor: "30名", block: "b", date: "2026-04-09T10:30:00Z" },
  ...{ replies: [], state: "open", known: false, stateChanged: false },
  ...more,
});
const ground = (review: unknown[]): Ground => ({
  ...{ sent: {}, now: { review }, map: (path) => path, template: "t", locale: "ja", source: "ja", locales: ["ja"] },
  ...{ linesSent: new Map(), linesNow: new Map(), items: new Set(), read: () => ({ refused: "unreadable" }) },
});
const reviewOf = (...comments: CommentThread[]): Review => ({
  ...{ file: "a.docx", incident: "x", template: "t", locale: "ja", sent: "" },
  ...{ foundBy: { facts: "controls", blocks: "bookmarks" }, lines: [], comments, lostComments: [] },
  ...{ formatting: { changes: 0, blocks: 0 }, unexpected: [] },
});
const reply = { author: "B", text: "了解", date: "2026-04-10T09:00:00Z", known: false };

test("a new thread is an entry with its answers, once for all copies", () => {
  const one = thread("A", "要確認", { path: "affected[0].people", replies: [reply] });
  const planned = planComments([reviewOf(one), reviewOf(one)], ground([]));
  assert.equal(
    planned.map(({ what }) => what),
    ["new", "nothing"],
  );
  assert.equal(planned[0]?.edits, [
    {
      append: "review",
      value: {
        comment: {
          ...{ locale: "ja", template: "t", block: "b", at: "affected[0].people", anchor: "30名" },
          ...{ by: "A", date: "2026-04-09T10:30", text: "要確認", state: "open" },
          replies: [{ by: "B", date: "2026-04-10T09:00", text: "了解" }],
        },
      },
    },
  ]);
});

test("an answer and a new state are written to the entry that is there", () => {
  const there = { comment: { by: "A", text: "要確認", state: "open" } };
  const planned = planComments(
    [reviewOf(thread("A", "要確認", { replies: [reply], state: "resolved" }))],
    ground([{ "look-at": {} }, there]),
  );
  assert.equal(planned[0]?.edits, [
    { append: "review[1].comment.replies", value: { by: "B", date: "2026-04-10T09:00", text: "了解" } },
    { set: "review[1].comment.state", value: "resolved" },
  ]);
  assert.equal(planComments([reviewOf(thread("A", "要確認"))], ground([there]))[0]?.edits, []);
});

test("what our own checks remarked is kept only where somebody answered", () => {
  assert.equal(planComments([reviewOf(thread(ownName, "TODO"))], ground([]))[0]?.edits, []);
  assert.is(planComments([reviewOf(thread(ownName, "TODO", { replies: [reply] }))], ground([]))[0]?.what, "new");
});

test.run();
