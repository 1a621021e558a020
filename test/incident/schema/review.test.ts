// Comments and reminders in an incident file: what they take, and what is told of a wrong one.
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { reviewEntry } from "../../../src/incident/schema/review.ts";
import { problemsOf } from "../../helpers/small-schema.ts";

const schema = z.strictObject({ review: z.array(reviewEntry) });
const comment = { locale: "ja", template: "plain-report", by: "法務部", text: "確認をお願いします。" };
const lookAt = { locale: "zh-Hans", since: "ja", because: "wording" };

const told = (entry: object): (string | number | undefined)[][] =>
  problemsOf(JSON.stringify({ review: [entry] }), schema).map(({ code, path, params }) => [
    code,
    path?.replace(/^review\[0\]\.?/, ""),
    params["nearest"] ?? params["suggestion"],
  ]);

test("a comment is open until it says otherwise", () => {
  assert.equal(schema.parse({ review: [{ comment }] }).review, [{ comment: { ...comment, state: "open" } }]);
});

test("dates are days, or days with a time, as Word and as people write them", () => {
  for (const date of ["2026-04-09", "2026-04-09T10:30", "2026-04-09 10:30"])
    assert.equal(told({ comment: { ...comment, date, replies: [{ by: "広報室", date, text: "はい。" }] } }), []);
  for (const [date, code] of [
    ["2026-04-31", "impossible-date"],
    ["2026-04", "value-form"],
    ["about 2026-04-09", "value-form"],
    ["2026-04-09 morning", "value-form"],
  ])
    assert.equal(told({ comment: { ...comment, date } }), [[code, "comment.date", undefined]], date);
});

test("a reminder says what changed where, and who looked", () => {
  assert.equal(told({ "look-at": lookAt }), []);
  assert.equal(told({ "look-at": { ...lookAt, template: "plain-report", block: "b", done: "広報室 2026-04-12" } }), []);
  assert.equal(told({ "look-at": { ...lookAt, because: "words" } }), [["unknown-value", "look-at.because", "wording"]]);
});

test("an entry is one of both, and a wrong key is told with the one that was meant", () => {
  assert.equal(told({ comments: comment }), [["unknown-key", "comments", "comment"]]);
  assert.equal(told({ lookat: lookAt }), [["unknown-key", "lookat", "look-at"]]);
  assert.equal(told({ comment: { ...comment, state: "close" } }), [["unknown-value", "comment.state", undefined]]);
  assert.equal(
    told({ comment, "look-at": lookAt }).map(([code]) => code),
    ["unknown-key"],
  );
});

test.run();
