// YAML documents as trees, with aliases followed and what we don't read refused.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "yaml";
import { lineFinder } from "../../../src/incident/yaml/lines.ts";
import { toTree } from "../../../src/incident/yaml/to-tree.ts";
import { plain } from "../../../src/incident/yaml/tree.ts";

function read(source: string) {
  const find = lineFinder(source);
  return toTree(parseDocument(source, { uniqueKeys: false }), source, (at) => ({ file: "f", ...find(at) }));
}
const codes = (source: string): string[] =>
  read(source).problems.map(({ code, place }) => `${code} ${place.line}:${place.column}`);

test("scalars keep their source and their way of writing", () => {
  const { value } = read("a: 0120\nb: 'x'\nc: |\n  y\nd: \"z\"\ne:\n");
  const entries = value?.root.type === "map" ? value.root.entries.map((entry) => entry.value) : [];
  assert.equal(
    entries.map((node) => (node.type === "scalar" ? [node.style, node.source] : [])),
    [
      ["plain", "0120"],
      ["single", "'x'"],
      ["literal", "|\n  y\n"],
      ["double", '"z"'],
      ["plain", ""],
    ],
  );
});

test("an alias is what its anchor stands on", () => {
  const { value, problems } = read("a: &x {b: 1}\nc: *x\n");
  assert.equal(problems, []);
  assert.equal(value && plain(value.root), { a: { b: 1 }, c: { b: 1 } });
});

test("what stands in several places is told, and nothing else", () => {
  const { value } = read("a: &x {b: 1}\nc: &y [*x, *x]\n");
  assert.equal([...(value?.repeated ?? [])].map(plain), [{ b: 1 }]);
});

test("an anchor may be set anew, and counts from there", () => {
  const { value } = read("a: &x 1\nb: *x\nc: &x 2\nd: *x\n");
  assert.equal(value && plain(value.root), { a: 1, b: 1, c: 2, d: 2 });
});

test("aliases that lead nowhere or into themselves are refused, and remembered as unread", () => {
  assert.equal(codes("a: *x\n"), ["unknown-anchor 1:4"]);
  assert.equal(codes("a: &x [*x]\n"), ["circular-alias 1:8"]);
  assert.equal(read("a: *x\n").value?.unread, [3]);
});

test("few aliases are read, many are not", () => {
  assert.equal(codes(`a: &x 1\nb: [${"*x, ".repeat(32)}]\n`), []);
  assert.equal(codes(`a: &x 1\nb: [${"*x, ".repeat(50)}]\n`), ["too-many-aliases 2:133"]);
});

test("aliases written out may be neither too many nor too deep", () => {
  assert.equal(codes(`a: &x [${"1,".repeat(5000)}]\nb: [${"*x, ".repeat(30)}]\n`), ["too-many-values 2:4"]);
  assert.equal(codes(`a: &x ${"[".repeat(50)}${"]".repeat(50)}\nb: ${"[".repeat(20)}*x${"]".repeat(20)}\n`), [
    "too-deep 2:8",
  ]);
});

test("tags, merge keys, keys that are no text and __proto__ are refused where they stand", () => {
  assert.equal(codes("a: !x 1\nb: !!str &c 2\nd:\n  !!map\n  e: 1\n"), ["tag 1:4", "tag 2:4", "tag 4:3"]);
  assert.equal(codes("<<: {a: 1}\n'<<': 1\n"), ["merge-key 1:1", "duplicate-key 2:1"]);
  assert.equal(codes("? [a]\n: 1\n"), ["key-not-text 1:3"]);
  assert.equal(codes(": 1\n"), ["empty-key 1:1"]);
  assert.equal(codes("a: {__proto__: 1}\n"), ["forbidden-key 1:5"]);
  assert.equal(codes("&k a: 1\n"), ["anchor-on-key 1:4"]);
});

test("a key given twice names the line of the first, whatever its way of writing", () => {
  const { problems } = read("1: a\n'1': b\n");
  assert.equal(
    problems.map(({ code, params }) => [code, params]),
    [["duplicate-key", { key: "1", line: 1 }]],
  );
});

test("what is missing in braces stands where it would", () => {
  const { value } = read("{a, b: }\n");
  const starts = value?.root.type === "map" ? value.root.entries.map((entry) => entry.value.range.start) : [];
  assert.ok(
    starts.every((start) => start > 0),
    String(starts),
  );
});

test.run();
