// Syntax errors of the library in plain words and places.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compose } from "../../../src/incident/yaml/compose.ts";
import { faultStart, syntaxProblem } from "../../../src/incident/yaml/faults.ts";

/** `code offset` of the first error. */
function first(source: string): string {
  const placeAt = (offset: number) => ({ file: "f", column: offset });
  const { errors, tokens } = compose(source, placeAt);
  const [error] = errors;
  if (error === undefined) return "";
  const { code, place } = syntaxProblem(error, faultStart(error, tokens), source, placeAt);
  return `${code} ${place.column}`;
}

test("what was never closed is told where it was opened", () => {
  assert.is(first('a: 1\nb: "x\nc: 2\n'), "unclosed-quote 8");
  assert.is(first("a: 'x"), "unclosed-quote 3");
  assert.is(first("a: [b, {c: d}\ne: 1\n"), "unclosed-bracket 3");
  assert.is(first("a: [b, {c: d\ne: 1\n"), "unclosed-bracket 7");
});

test("each error has a code of ours", () => {
  const told = {
    "a:\n\tb: 1": "tab-indent 3",
    "a:\n    b: 1\n   c: 2": "indentation 12",
    "a: b: c": "second-colon 3",
    "a: b\n  c: d": "indentation 7",
    "a: 1\nb\nc: 2": "line-without-colon 5",
    "a: 1\nb": "line-without-colon 5",
    "a: @x": "reserved-sign 3",
    'a: "\\q"': "bad-escape 4",
    "a: &": "bad-anchor 3",
    "a: &b *c": "bad-anchor 6",
    'a: "b"#c': "no-space-before-comment 6",
    "a: {b: 1 c: 2}": "missing-comma 7",
    "a: [b, c: 1 d: 2]": "missing-comma 10",
    "a: { sum: [b[0].c] }": "unquoted-path 12",
    "a: [{ fact: b[0].c }]": "unquoted-path 13",
    "a: 'b'c": "stray-text 6",
    "a: ]": "stray-sign 3",
    "a: - b": "list-beside-key 3",
    "a: |x\n  b": "block-header 4",
    "a: | x\n  b": "block-header 5",
    "a: !b !c d": "syntax 6",
    [`a: 1\n${"b".repeat(1100)}: 2`]: "long-key 5",
  };
  for (const [source, expected] of Object.entries(told)) assert.is(first(source), expected, source.slice(0, 40));
});

test.run();
