// Slips of the input method, found by tokens and on faulty lines.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compose } from "../../../src/incident/yaml/compose.ts";
import { findSlips } from "../../../src/incident/yaml/slips.ts";

const slips = (source: string): string[] =>
  findSlips(
    source,
    compose(source, () => ({ file: "f" })),
  ).map(
    ({ code, at, remove, insert, silent }) =>
      `${code} ${at} ${remove} ${JSON.stringify(insert)}${silent ? " silent" : ""}`,
  );

test("full-width colons are found where a line has no other", () => {
  assert.equal(slips("a: 1\nb：2\nc: 3\n"), ['full-width-sign 6 1 ": "']);
  assert.equal(slips("a: 1\nb　：　2\n"), ['full-width-sign 6 3 ": "']);
  assert.equal(slips("a：1\nb：2\n"), ['full-width-sign 1 1 ": " silent', 'full-width-sign 5 1 ": " silent']);
  assert.equal(slips("{a：1, b: 2}\n"), ['full-width-sign 2 1 ": " silent']);
});

test("texts with full-width signs are left alone", () => {
  assert.equal(slips("a: 件名：お知らせ、住所\nb: [c：d, e]\nf: “g”\n"), []);
  assert.equal(slips("a: |\n  b：c\n  　d\n"), []);
});

test("wide spaces and tabs are found in indentations, and after colons", () => {
  assert.equal(slips("a: 1\n　b: 2\n"), ['wide-space 5 1 "indent" silent']);
  assert.equal(slips("a:\n\tb: 1\n"), ['tab-indent 3 1 "indent"']);
  assert.equal(slips("a: 1\nb:　2\n"), ['wide-space 6 2 ": "']);
});

test("missing blanks are found, but not in addresses and times", () => {
  assert.equal(slips("a: 1\nb:2\n"), ['no-space-after-colon 6 1 ": "']);
  assert.equal(slips("- a\n-b\n"), ['no-space-after-dash 4 1 "- "']);
  assert.equal(slips("a: 1\nhttps://b\n12:30\n"), []);
});

test("full-width dashes, commas and closing quotes are found", () => {
  assert.equal(slips("- a\n－b\n"), ['full-width-sign 4 1 "- "']);
  assert.equal(slips("a: {b: 1，c: 2}\n"), ['full-width-sign 8 1 ", "']);
  assert.equal(slips('a: "b”\nc: 1\n'), ['full-width-sign 5 1 "\\"" silent']);
  assert.equal(slips("a: {b: “c, d”}\n"), ['full-width-sign 7 1 "\\"" silent', 'full-width-sign 12 1 "\\"" silent']);
});

test.run();
