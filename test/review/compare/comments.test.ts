// Comments known again though programs number them anew, their threads, and those that are gone.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { commentThreads } from "../../../src/review/compare/comments.ts";
import type { ReviewedComment } from "../../../src/review/reviewed.ts";

const comment = (id: string, author: string, text: string, more: Partial<ReviewedComment> = {}): ReviewedComment => ({
  ...{ id, author, text, resolved: false, anchor: "30名", date: "2026-04-09T10:30:00Z" },
  ...more,
});
const nowhere = () => ({});

test("a comment is known by who wrote what, not by its number", () => {
  const sent = [comment("1", "A", "確認してください")];
  const { comments } = commentThreads(
    { comments: [comment("7", "A", "確認してください"), comment("8", "B", "新規")] },
    { comments: sent },
    nowhere,
  );
  assert.equal(
    comments.map(({ author, known }) => [author, known]),
    [
      ["A", true],
      ["B", false],
    ],
  );
});

test("answers to answers are answers to the first, and new ones are told apart", () => {
  const sent = [comment("1", "A", "問"), comment("2", "B", "答", { parent: "1" })];
  const returned = [...sent, comment("3", "A", "了解", { parent: "2" })];
  const { comments } = commentThreads({ comments: returned }, { comments: sent }, nowhere);
  assert.is(comments.length, 1);
  assert.equal(
    comments[0]?.replies.map(({ text, known }) => [text, known]),
    [
      ["答", true],
      ["了解", false],
    ],
  );
});

test("a comment that was settled, and one that is gone, are told", () => {
  const sent = [comment("1", "A", "問"), comment("2", "B", "別件")];
  const { comments, lost } = commentThreads(
    { comments: [comment("1", "A", "問", { resolved: true })] },
    { comments: sent },
    nowhere,
  );
  assert.equal(
    comments.map(({ state, stateChanged }) => [state, stateChanged]),
    [["resolved", true]],
  );
  assert.equal(lost, [{ author: "B", text: "別件" }]);
});

test("an answer that was sent is one again where a program has lost whom it answers", () => {
  const sent = [comment("1", "A", "問"), comment("2", "B", "答", { parent: "1" })];
  const returned = [comment("0", "B", "答"), comment("4", "A", "問"), comment("5", "C", "別の問")];
  const { comments } = commentThreads({ comments: returned }, { comments: sent }, nowhere);
  assert.equal(
    comments.map(({ text, replies }) => [text, replies.map((reply) => reply.text)]),
    [
      ["問", ["答"]],
      ["別の問", []],
    ],
  );
});

test("a comment that answers itself in a circle is a thread and no hang", () => {
  const circle = [comment("1", "A", "一", { parent: "2" }), comment("2", "A", "二", { parent: "1" })];
  assert.is(
    commentThreads({ comments: circle }, { comments: [] }, nowhere).comments.flatMap((one) => [one, ...one.replies])
      .length,
    2,
  );
});

test.run();
