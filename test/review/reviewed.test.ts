import { test } from "uvu";
import * as assert from "uvu/assert";
import { currentText, originalText, type Piece, type Revision } from "../../src/review/reviewed.ts";

const piece = (text: string, ...kinds: Revision["kind"][]): Piece => ({
  ...{ text, revisions: kinds.map((kind) => ({ kind, author: "A" })), facts: [], comments: [] },
  ...{ strong: false, strike: false, hidden: false },
});

test("what was inserted is not in the original text, what was deleted not in the current, and what is both in neither", () => {
  const pieces = [
    piece("a"),
    piece("b", "inserted"),
    piece("c", "deleted"),
    piece("d", "inserted", "deleted"),
    piece("e", "moved-from"),
    piece("f", "moved-to"),
  ];
  assert.is(originalText(pieces), "ace");
  assert.is(currentText(pieces), "abf");
});

test.run();
