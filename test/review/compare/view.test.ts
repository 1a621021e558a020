// Paragraphs whose ends were changed: which there are when changes are accepted, and when they are rejected.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { paragraphsIn, seenText } from "../../../src/review/compare/view.ts";
import { deleted, inserted, paragraph, piece } from "../../helpers/pieces.ts";

const texts = (paragraphs: Parameters<typeof paragraphsIn>[0], view: "original" | "current") =>
  paragraphsIn(paragraphs, view).map(({ of }) => of.map((one) => seenText(one, view)).join(""));

test("a paragraph that was deleted whole is gone, and the next one stays itself", () => {
  const paragraphs = [paragraph([piece("一", { revisions: [deleted] })], { end: [deleted] }), paragraph([piece("二")])];
  assert.equal(texts(paragraphs, "current"), ["二"]);
  assert.equal(texts(paragraphs, "original"), ["一", "二"]);
  assert.is(paragraphsIn(paragraphs, "current")[0]?.first, 1);
});

test("two whose parting was deleted run together", () => {
  const paragraphs = [paragraph([piece("一")], { end: [deleted] }), paragraph([piece("二")])];
  assert.equal(texts(paragraphs, "current"), ["一二"]);
  assert.equal(texts(paragraphs, "original"), ["一", "二"]);
});

test("a paragraph cut in two is one when that is rejected", () => {
  const paragraphs = [paragraph([piece("一")], { end: [inserted] }), paragraph([piece("二")])];
  assert.equal(texts(paragraphs, "current"), ["一", "二"]);
  assert.equal(texts(paragraphs, "original"), ["一二"]);
});

test("the last paragraph of a cell runs into no other cell", () => {
  const cell = (column: number) => ({ table: 0, row: 0, column });
  const paragraphs = [
    paragraph([piece("一")], { end: [deleted], cell: cell(0) }),
    paragraph([piece("二")], { cell: cell(1) }),
  ];
  assert.equal(texts(paragraphs, "current"), ["一", "二"]);
});

test.run();
