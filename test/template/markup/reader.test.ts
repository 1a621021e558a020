// Places of problems in a template's output, and what messages quote.
import { parseFragment } from "parse5";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  attribute,
  elementsIn,
  excerpt,
  isElement,
  readerOf,
  report,
  textOf,
} from "../../../src/template/markup/reader.ts";
import { originOf } from "../../helpers/markup.ts";

const html = '<p>a</p><section data-source="C:\\t\\a.hbs:3"><p>b</p><p data-source="b.hbs:9">c</p></section>';
const fragment = parseFragment(html, { sourceCodeLocationInfo: true });

test("a problem stands at the last source before it, else where the caller says", () => {
  const found = readerOf(fragment, originOf());
  for (const element of elementsIn(fragment)) report(found, element, "x", { element: element.tagName });
  report(found, html.length, "at-the-end");
  assert.equal(
    found.problems.map((p) => p.place),
    [
      { file: "sample.hbs" },
      { file: "C:\\t\\a.hbs", line: 3 },
      { file: "C:\\t\\a.hbs", line: 3 },
      { file: "b.hbs", line: 9 },
      { file: "b.hbs", line: 9 },
    ],
  );
});

test("the same problem at the same place is noted once", () => {
  const found = readerOf(fragment, originOf());
  report(found, 0, "x");
  report(found, 1, "x");
  report(found, 0, "x", { element: "p" });
  assert.is(found.problems.length, 2);
});

test("nodes are told apart", () => {
  const [first] = fragment.childNodes;
  assert.ok(first && isElement(first));
  assert.is(attribute(first, "id"), undefined);
  assert.is(textOf(first), undefined);
  assert.equal(first.childNodes.map(textOf), ["a"]);
});

test("an excerpt is one line of 40 characters at most", () => {
  assert.is(excerpt(" a\n  b "), "a b");
  assert.is(excerpt("𠮷".repeat(41)), `${"𠮷".repeat(40)}...`);
});

test.run();
