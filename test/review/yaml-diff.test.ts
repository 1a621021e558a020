// What changed between two texts of a file, as a diff.
import { applyPatch } from "diff";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { yamlDiff } from "../../src/review/yaml-diff.ts";

test("one changed line is shown with its neighbours, and the file by its name", () => {
  const before = "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\n";
  assert.is(
    yamlDiff(before, before.replace("5", "日"), "incidents/x.yaml"),
    "--- incidents/x.yaml\n+++ incidents/x.yaml\n@@ -2,5 +2,5 @@\n b: 2\n c: 3\n d: 4\n-e: 5\n+e: 日\n f: 6\n",
  );
});

test("the diff makes the one text of the other, without a last line end and with the line ends of Windows", () => {
  const pairs = [
    ["a: 1\nb: 2", "a: 1\nb: 3"],
    ["a: 1", "a: 1\nb: 2\n"],
    ["a: 1\r\nb: 2\r\n", "a: 1\r\nc: |\r\n  x\r\n"],
    ["", "a: 1\n"],
  ] as const;
  for (const [before, after] of pairs) assert.is(applyPatch(before, yamlDiff(before, after, "f")), after);
});

test("the same text has no diff", () => {
  assert.is(yamlDiff("a: 1\n", "a: 1\n", "f"), "");
});

test.run();
