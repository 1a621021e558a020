// Line ends that become a space between CJK characters.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "yaml";
import { cjkJoins } from "../../../src/incident/yaml/joins.ts";
import { lineFinder } from "../../../src/incident/yaml/lines.ts";
import { toTree } from "../../../src/incident/yaml/to-tree.ts";

/** The joins of the value of `a`, as `line:column`, beside whether its value has a space. */
function joins(source: string): [string, boolean] {
  const { value } = toTree(parseDocument(source), source, () => ({ file: "f" }));
  const node = value?.root.type === "map" ? value.root.entries[0]?.value : undefined;
  assert.ok(node?.type === "scalar");
  const find = lineFinder(source);
  const places = cjkJoins(node).map((at) => `${find(at).line}:${find(at).column}`);
  return [places.join(" "), String(node.value).includes(" ")];
}

test("folded, plain and quoted texts are told where a space appears", () => {
  assert.equal(joins("a: >\n  これは\n  長い\n"), ["3:3", true]);
  assert.equal(joins("a: >-\r\n  これは\r\n  長い\r\n"), ["3:3", true]);
  assert.equal(joins("a: これは\n  長い\n  文。\n"), ["2:3 3:3", true]);
  assert.equal(joins('a: "これは\n   長い"\n'), ["2:4", true]);
  assert.equal(joins("a: '公司\n  决定'\n"), ["2:3", true]);
  assert.equal(joins("a: >2\n  これは\n  長い\n"), ["3:3", true]);
});

test("nothing is told where no space appears", () => {
  assert.equal(joins("a: |\n  これは\n  長い\n"), ["", false]);
  assert.equal(joins("a: >\n  これは\n\n  長い\n"), ["", false]);
  assert.equal(joins('a: "これは\\\n  長い"\n'), ["", false]);
  assert.equal(joins("a: これは\n\n  長い\n"), ["", false]);
});

test("a space beside Latin letters is meant", () => {
  assert.equal(joins("a: これは\n  Word\n  です\n"), ["", true]);
});

test.run();
