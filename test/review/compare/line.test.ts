// The parts of a line in both views, and what stands in for a value that was deleted.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lineParts, partsText, skeleton } from "../../../src/review/compare/line.ts";
import { deleted, inserted, listed, markOf, piece } from "../../helpers/pieces.ts";

const people = listed("affected[0].people", "30名", { kind: "count" });
const mark = markOf(people);
const reader = { resolve: () => people, blockOf: (name: string) => (name === "_nk_cards" ? "cards" : undefined) };

test("a line's views are those with all changes rejected and accepted", () => {
  const pieces = [
    piece("対象は"),
    piece("30", { facts: [mark], revisions: [deleted] }),
    piece("31", { facts: [mark], revisions: [inserted] }),
    piece("名", { facts: [mark] }),
    piece("です"),
  ];
  assert.is(partsText(lineParts(pieces, "original", reader)), "対象は30名です");
  assert.is(partsText(lineParts(pieces, "current", reader)), "対象は31名です");
  assert.is(skeleton(lineParts(pieces, "current", reader)), "対象は{affected[0].people}です");
});

test("words typed beside a value that was deleted whole are its own", () => {
  const gone = piece("30名", { facts: [mark], revisions: [deleted] });
  const typed = piece("31名", { revisions: [inserted] });
  for (const pieces of [
    [piece("対象は"), gone, typed, piece("です")],
    [piece("対象は"), typed, gone, piece("です")],
  ])
    assert.equal(
      lineParts(pieces, "current", reader).map((part) => [part.type, partsText([part])]),
      [
        ["words", "対象は"],
        ["fact", "31名"],
        ["words", "です"],
      ],
    );
});

test("a value deleted with the words round it is gone, whatever was typed there", () => {
  const pieces = [
    piece("30名", { facts: [mark], revisions: [deleted] }),
    piece("全員", { revisions: [inserted] }),
    piece("の方", { revisions: [deleted] }),
  ];
  const parts = lineParts(pieces, "current", reader);
  assert.is(partsText(parts), "全員");
  assert.is(skeleton(parts), "全員");
});

test("a reference is known by the block that it leads to", () => {
  const parts = lineParts([piece("上記"), piece("2.(1)", { reference: "_nk_cards" })], "current", reader);
  assert.is(skeleton(parts), "上記{see:cards}");
});

test("braces of the text itself can't be taken for a value", () => {
  assert.is(skeleton(lineParts([piece("{x}")], "current", reader)), "{{x}}");
});

test.run();
