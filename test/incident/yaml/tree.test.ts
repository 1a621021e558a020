// The plain value of a tree.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "yaml";
import { toTree } from "../../../src/incident/yaml/to-tree.ts";
import { plain } from "../../../src/incident/yaml/tree.ts";

test("maps, lists and scalars become plain values, keys always text", () => {
  const source = "a: [1, x, true, null]\n1: {b: c}\ntrue: d\n";
  const { value } = toTree(parseDocument(source), source, () => ({ file: "f" }));
  assert.ok(value);
  assert.equal(plain(value.root), { a: [1, "x", true, null], "1": { b: "c" }, true: "d" });
});

test.run();
