// Problems as lines, sums and exit codes.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { exitOf, lines, sorted, summary, told } from "../../src/commands/report.ts";
import { wordsOf } from "../../src/commands/words.ts";
import { problem } from "../../src/problem.ts";

const messages = new Map([
  ["problems.bad.message", "'{value}' is bad"],
  ["problems.bad.hint", "say {better}"],
  ["problems.odd.message", "is odd"],
  ["severity.error", "error"],
  ["severity.warning", "warning"],
  ["hint", "hint: {hint}"],
  ["summary.error", "1 error"],
  ["summary.errors", "{count} errors"],
  ["summary.warning", "1 warning"],
  ["joining.items", ", "],
]);
const words = wordsOf(messages, () => messages);
const bad = problem("bad", { file: "a.yaml", line: 3, column: 5 }, { value: "x", better: "y" });
const odd = problem("odd", { file: "a.yaml" }, {}, { severity: "warning" });

test("a problem is a line with its place and code, and a line with its hint", () => {
  assert.equal(lines(bad, words, false), ["a.yaml:3:5: error: 'x' is bad [bad]", "  hint: say y"]);
  assert.equal(lines(odd, words, false), ["a.yaml: warning: is odd [odd]"]);
});

test("between them stands the line itself, where it is at hand, with a caret under the place", () => {
  const lineOf = ({ line }: { line?: number }) => (line === 3 ? "n: 青葉 x" : undefined);
  assert.equal(lines(bad, words, false, lineOf), [
    "a.yaml:3:5: error: 'x' is bad [bad]",
    "    3 | n: 青葉 x",
    "             ^",
    "  hint: say y",
  ]);
  assert.is(lines(odd, words, false, lineOf).length, 1);
});

test("colours are on the severity, the line and the caret, only when asked for", () => {
  assert.equal(lines(odd, words, true), ["a.yaml: \x1b[1;33mwarning\x1b[0m: is odd [odd]"]);
  assert.equal(lines(bad, words, true, () => "abcde").slice(1, 3), [
    "\x1b[2m    3 | abcde\x1b[0m",
    "\x1b[31m            ^\x1b[0m",
  ]);
});

test("a value can't break the line or steer the terminal", () => {
  const evil = problem("bad", { file: "a\nb.yaml" }, { value: "\x1b[2J\u202e", better: "y" });
  assert.is(lines(evil, words, false)[0], "a\\nb.yaml: error: '\\u001b[2J\\u202e' is bad [bad]");
});

test("problems stand in the order of files and places, each once", () => {
  const first = problem("odd", { file: "b.yaml", line: 9 });
  const found = sorted([
    first,
    bad,
    odd,
    problem("bad", { file: "a.yaml", line: 3, column: 5 }, { value: "x", better: "y" }),
  ]);
  assert.equal(found, [first, odd, bad]);
});

test("the sum names what there is", () => {
  assert.is(summary([bad, bad, odd], words), "2 errors, 1 warning");
  assert.is(summary([], words), "");
});

test("as data a problem keeps its parts and gains its words", () => {
  assert.equal(told([bad], words), [{ ...bad, message: "'x' is bad", hint: "say y" }]);
});

test("the exit code: errors 1, warnings only when strict, a missing program 3, an error in the input before it", () => {
  const missing = problem("browser-missing", { file: "" });
  const cases: [Parameters<typeof exitOf>, number][] = [
    [[[], false], 0],
    [[[odd], false], 0],
    [[[odd], true], 1],
    [[[odd, bad], false], 1],
    [[[missing, odd], false], 3],
    [[[missing, odd], true], 1],
    [[[missing, bad], false], 1],
  ];
  for (const [[problems, strict], exit] of cases) assert.is(exitOf(problems, strict), exit);
});

test.run();
