// Problems with their words: slots filled, parts left out, nothing that disturbs a terminal.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { visible, wordProblem } from "../../src/locale/word-problem.ts";
import { type Problem, problem } from "../../src/problem.ts";

const messages = new Map([
  ["problems.plain.message", "`{value}` is wrong"],
  ["problems.plain.hint", "write: {suggestion|whole}"],
  ["problems.parts.message.0", "expected {expected|word}"],
  ["problems.parts.message.1", ", found {found|word}"],
  ["problems.parts.hint.0", "did you mean `{nearest}`?"],
  ["problems.parts.hint.1", "known: {allowed|whole}"],
  ["words.date", "a date"],
  ["words.number", "a number"],
  ["joining.parts", " "],
  ["joining.hints", "; "],
  ["joining.words", ", "],
  ["joining.or", " or "],
]);
const worded = (code: string, params: Problem["params"]) => wordProblem(problem(code, { file: "f" }, params), messages);

test("slots are filled once, whatever they are filled with", () => {
  assert.equal(worded("plain", { value: "{suggestion}", suggestion: 3 }), {
    message: "`{suggestion}` is wrong",
    hint: "write: 3",
  });
});

test("a part whose slot is not given is left out, and no blank stands before a comma", () => {
  assert.equal(worded("parts", { expected: "date", found: "number", allowed: "a, b" }), {
    message: "expected a date, found a number",
    hint: "known: a, b",
  });
  assert.equal(worded("parts", { expected: "date" }), { message: "expected a date", hint: "" });
  assert.is(worded("plain", { value: 1 }).hint, "");
});

test("several words are joined, and an id without a word stands for itself", () => {
  assert.is(worded("parts", { expected: "date, number, zzz" }).message, "expected a date, a number or zzz");
});

test("values are cut to sixty characters, lists are not", () => {
  const long = "あ".repeat(100);
  assert.equal(worded("plain", { value: long, suggestion: long }), {
    message: `\`${"あ".repeat(60)}…\` is wrong`,
    hint: `write: ${long}`,
  });
});

test("a value that was cut before keeps its one mark", () => {
  assert.is(worded("plain", { value: `${"a".repeat(60)}…` }).message, `\`${"a".repeat(60)}…\` is wrong`);
});

test("controls, direction marks and what nobody sees are escaped", () => {
  assert.is(
    visible("a\u001B[31m\n\t\u202E\u200B\uD800\u2028\u{E0001}青葉　"),
    "a\\u001b[31m\\n\\t\\u202e\\u200b\\ud800\\u2028\\u{e0001}青葉　",
  );
  assert.is(worded("plain", { value: "\u0007" }).message, "`\\u0007` is wrong");
});

test("a code without words is its own message", () => {
  assert.equal(worded("zzz", {}), { message: "zzz", hint: "" });
});

test.run();
