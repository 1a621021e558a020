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

const plan = (now: Ground, ...copies: CommentThread[][]) =>
  planComments(copies.map((comments) => ({ review: reviewOf(...comments), ground: now })));

test("a new thread is an entry with its answers, once for all copies, with what each copy answered", () => {
  const one = thread("A", "要確認", { path: "affected[0].people", replies: [reply] });
  const two = { ...one, replies: [{ ...reply, author: "C" }] };
  const planned = plan(ground([]), [one], [two]);
  assert.equal(
    planned.map(({ edits }) => edits),
    [
      [
        {
          append: "review",
          value: {
            comment: {
              ...{ locale: "ja", template: "t", block: "b", at: "affected[0].people", anchor: "30名" },
              ...{ by: "A", date: "2026-04-09T10:30", text: "要確認", state: "open" },
              replies: [
                { by: "B", date: "2026-04-10T09:00", text: "了解" },
                { by: "C", date: "2026-04-10T09:00", text: "了解" },
              ],
            },
          },
        },
      ],
    ],
  );
});

test("the same words at two places are two comments", () => {
  const planned = plan(ground([]), [thread("A", "要確認"), thread("A", "要確認", { block: "c" })]);
  assert.equal(
    planned.map(({ what }) => what),
    ["new", "new"],
  );
});

test("an answer and a new state are written to the entry that is there", () => {
  const there = { comment: { by: "A", text: "要確認", block: "b" } };
  const now = ground([{ "look-at": {} }, there]);
  const planned = plan(now, [thread("A", "要確認", { replies: [reply], state: "resolved" })]);
  assert.equal(planned[0]?.edits, [
    { append: "review[1].comment.replies", value: { by: "B", date: "2026-04-10T09:00", text: "了解" } },
    { put: "review[1].comment.state", value: "resolved" },
  ]);
  assert.equal(plan(now, [thread("A", "要確認")])[0]?.edits, []);
});

test("one that went out with a line before it, because its block was gone, is known again", () => {
  const there = { comment: { by: "A", date: "2026-04-09T10:30", text: "要確認", state: "open" } };
  const moved = thread("A", "（元の行はなくなりました）\n要確認", { known: true });
  assert.equal(plan(ground([there]), [moved])[0]?.edits, []);
});

test("what our own checks remarked is kept only where somebody answered", () => {
  assert.equal(plan(ground([]), [thread(ownName, "TODO")])[0]?.edits, []);
  assert.is(plan(ground([]), [thread(ownName, "TODO", { replies: [reply] })])[0]?.what, "new");
});

test.run();
