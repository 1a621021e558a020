// What the readers of blocks share.
import { parseFragment } from "parse5";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { elementsIn, readerOf } from "../../../src/template/markup/reader.ts";
import {
  partsOfElement,
  readLine,
  reportBare,
  type Scope,
  styleAt,
  withId,
} from "../../../src/template/markup/scope.ts";
import { numbering, originOf } from "../../helpers/markup.ts";

function scopeOf(struck = false): Scope {
  const reader = readerOf(parseFragment(""), originOf());
  return { reader, parent: "section", level: 0, depth: 0, struck, bareText: false };
}

function firstIn(html: string) {
  const [element] = elementsIn(parseFragment(html, { sourceCodeLocationInfo: true }));
  assert.ok(element);
  return element;
}

test("a line inside a del is struck through as a whole, an empty one is not there", () => {
  const { childNodes } = firstIn("<p>a<strong>b</strong></p>");
  assert.is(readLine(childNodes, "p", scopeOf()).length, 2);
  assert.equal(
    readLine(childNodes, "p", scopeOf(true)).map((inline) => inline.type),
    ["strike"],
  );
  assert.equal(readLine([], "p", scopeOf(true)), []);
});

test("an element's parts are those it takes; others are reported, white space and unknown ones are not", () => {
  const scope = scopeOf();
  const parts = partsOfElement(firstIn("<ul> <li>a</li>b<p>c</p><x-y></x-y></ul>"), ["li"], scope);
  assert.is(parts.length, 1);
  assert.equal(
    scope.reader.problems.map((p) => p.code),
    ["markup-stray-text", "markup-misplaced"],
  );
});

test("bare text quotes itself and names where it stands", () => {
  const scope = scopeOf();
  for (const node of firstIn("<p> a </p>").childNodes) reportBare(node, scope.reader, "section");
  assert.equal(
    scope.reader.problems.map((p) => p.params),
    [{ text: "a", parent: "section" }],
  );
});

test("the style of a depth is the notice's; below the last there is a problem and the last one", () => {
  const { reader } = scopeOf();
  const element = firstIn("<ol></ol>");
  assert.is(styleAt(1, element, reader), numbering[1]);
  assert.equal(reader.problems, []);
  assert.is(styleAt(9, element, reader), numbering[2]);
  assert.equal(
    reader.problems.map((p) => p.code),
    ["markup-numbering-too-deep"],
  );
});

test("a node remembers the element that its id comes from", () => {
  const { reader } = scopeOf();
  const element = firstIn("<p>a</p>");
  const node = withId({ id: "" }, element, reader);
  assert.is(reader.elements.get(node), element);
});

test.run();
