// The nodes of plain output look like the parser's.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { PlainElement, PlainText } from "../../../src/template/markup/plain-node.ts";
import { attribute, isElement, type Node, textOf } from "../../../src/template/markup/reader.ts";

test("a text has its text and its place, and is no element", () => {
  const node: Node = new PlainText("a", 7);
  assert.is(textOf(node), "a");
  assert.is(node.sourceCodeLocation?.startOffset, 7);
  assert.not(isElement(node));
});

test("an element has its attributes, by name and in order", () => {
  const node: Node = new PlainElement("p", ["id", "a", "class", "id"], 3);
  assert.ok(isElement(node));
  assert.is(textOf(node), undefined);
  assert.is(node.nodeName, "p");
  assert.is(node.sourceCodeLocation?.startOffset, 3);
  assert.equal(node.childNodes, []);
  assert.equal(node.attrs, [
    { name: "id", value: "a" },
    { name: "class", value: "id" },
  ]);
  assert.equal([attribute(node, "id"), attribute(node, "class"), attribute(node, "a")], ["a", "id", undefined]);
});

test.run();
