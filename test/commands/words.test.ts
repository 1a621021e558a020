// Words with their slots filled, and words that are missing.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { wordsOf } from "../../src/commands/words.ts";
import { problem } from "../../src/problem.ts";

const messages = new Map([
  ["a", "{x} of {two-words}, {unknown}"],
  ["n", "1 file"],
  ["ns", "{count} files"],
  ["problems.p.message", "p {x}"],
]);
const words = wordsOf(messages, () => messages);

test("slots are filled with what is given, and only once", () => {
  assert.is(words.say("a", { x: "{two-words}", "two-words": 2 }), "{two-words} of 2, {unknown}");
});

test("one is counted apart from none and many", () => {
  assert.equal(
    [0, 1, 2].map((n) => words.count("n", n)),
    ["0 files", "1 file", "2 files"],
  );
});

test("a problem may have no hint", () => {
  assert.equal(words.problem(problem("p", { file: "" }, { x: 1 })), { message: "p 1" });
});

test("a key without words is a fault, and named", () => {
  assert.throws(() => words.say("b"), /no words for b/);
});

test.run();
