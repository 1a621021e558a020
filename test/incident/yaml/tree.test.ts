// The plain value of a tree.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "yaml";
import { toTree } from "../../../src/incident/yaml/to-tree.ts";
import { everyScalar, plain } from "../../../src/incident/yaml/tree.ts";

test("maps, lists and scalars become plain values, keys always text", () => {
  const source = "a: [1, x, true, null]\n1: {b: c}\ntrue: d\n";
  const { value } = toTree(parseDocument(source), source, () => ({ file: "f" }));
  assert.ok(value);
  assert.equal(plain(value.root), { a: [1, "x", true, null], "1": { b: "c" }, true: "d" });
});

test("a key that would become the prototype is a key like others", () => {
  const source = "__proto__: {a: 1}\nb: 2\n";
  const { value } = toTree(parseDocument(source), source, () => ({ file: "f" }));
  assert.ok(value);
  assert.equal(Object.entries(plain(value.root) as object), [
    ["__proto__", { a: 1 }],
    ["b", 2],
  ]);
});

test("all scalars are asked for, in lists and maps, and none that is a key", () => {
  const source = "a: [1, x, {b: c}]\nd: true\n";
  const { value } = toTree(parseDocument(source), source, () => ({ file: "f" }));
  assert.ok(value);
  const asked: unknown[] = [];
  assert.ok(everyScalar(value.root, (scalar) => asked.push(scalar.value) > 0));
  assert.equal(asked, [1, "x", "c", true]);
  assert.not(everyScalar(value.root, (scalar) => scalar.value !== "c"));
});

test.run();
