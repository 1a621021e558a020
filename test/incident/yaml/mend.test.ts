// Texts mended for the rest of the run.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compose } from "../../../src/incident/yaml/compose.ts";
import { mend } from "../../../src/incident/yaml/mend.ts";

const read = (source: string) => compose(source, (offset) => ({ file: "f", column: offset }));
const mended = (source: string) => mend(source, read(source), read);

test("a slip is mended, and offsets lead back to what was typed", () => {
  const result = mended("a: 1\nbc：2\nd: 3\n");
  assert.is(result?.text, "a: 1\nbc: 2\nd: 3\n");
  assert.equal(
    [0, 6, 7, 8, 9, 10, 13].map((at) => result?.back(at)),
    [0, 6, 7, 7, 8, 9, 12],
  );
});

test("an indentation gets the width at which the text is sound", () => {
  assert.is(mended("a:\n  b: 1\n　c: 2\n")?.text, "a:\n  b: 1\n  c: 2\n");
  assert.is(mended("a:\n  b: 1\n　　c: 2\n")?.text, "a:\n  b: 1\n  c: 2\n");
  assert.is(mended("a: 1\n　b: 2\n")?.text, "a: 1\nb: 2\n");
  assert.is(mended("a:\n\tb:\n\t\tc: 1\n")?.text, "a:\n  b:\n    c: 1\n");
});

test("what makes nothing sounder is left as typed", () => {
  assert.is(mended("- a\nb：1\n")?.text, undefined);
  assert.is(mended("a: 1\n"), undefined);
});

test("a slip beside an error of another kind is mended alone", () => {
  assert.is(mended("a: @x\nb：2\nc: 3\n")?.text, "a: @x\nb: 2\nc: 3\n");
});

test("very long texts are not mended", () => {
  assert.is(mended(`a: ${"x".repeat(100_000)}\nb：1\nc: 2\n`), undefined);
});

test.run();
