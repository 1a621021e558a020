// Lines and columns of offsets.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lineAt, lineFinder } from "../../../src/incident/yaml/lines.ts";

test("lines and columns count from 1, columns in UTF-16 units", () => {
  const find = lineFinder("ab\n\u{20BB7}x\n");
  assert.equal([0, 2, 3, 5, 7].map(find), [
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
    { line: 3, column: 1 },
  ]);
});

test("a line comes without its break, of whatever kind", () => {
  assert.equal(lineAt("ab\r\ncd", 1), { start: 0, line: "ab" });
  assert.equal(lineAt("ab\r\ncd", 5), { start: 4, line: "cd" });
  assert.equal(lineAt("", 0), { start: 0, line: "" });
});

test.run();
