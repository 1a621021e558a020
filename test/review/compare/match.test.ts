// How alike two texts are, which decides whether a paragraph without any mark is the one that was sent.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { likeness } from "../../../src/review/compare/match.ts";

test("the same text is wholly alike, another not at all", () => {
  assert.is(likeness("調査の結果", "調査の結果"), 1);
  assert.is(likeness("調査の結果", "お詫び申し上げます"), 0);
  assert.is(likeness("", "一"), 0);
});

test("a sentence with one word changed is more alike than half", () => {
  assert.ok(likeness("外部の専門機関に調査を依頼しました。", "外部の調査会社に調査を依頼しました。") > 0.5);
});

test("a pair of characters counts as often as both have it", () => {
  assert.is(likeness("ああああ", "ああ"), 0.5);
});

test.run();
