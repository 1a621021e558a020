// Pieces of text, facts and lines as a reader of Word files gives them, written short.
import type { LinePart } from "../../src/review/change.ts";
import type { FactMark, ListedFact, Piece, ReviewedParagraph, Revision } from "../../src/review/reviewed.ts";

/** A piece in no fact and no change, unless told. */
export function piece(text: string, more: Partial<Piece> = {}): Piece {
  return { text, revisions: [], facts: [], comments: [], strong: false, strike: false, hidden: false, ...more };
}

export const inserted: Revision = { kind: "inserted", author: "A", date: "2026-04-09T10:30:00Z" };
export const deleted: Revision = { kind: "deleted", author: "A", date: "2026-04-09T10:30:00Z" };

/** A paragraph of the body. */
export function paragraph(pieces: readonly Piece[], more: Partial<ReviewedParagraph> = {}): ReviewedParagraph {
  return { blocks: [], end: [], formatted: 0, pieces, ...more };
}

/** A fact of the exported list, said once. */
export function listed(path: string, text: string, more: Partial<ListedFact> = {}): ListedFact {
  return { bookmark: `_nf_${path}`, tag: path, path, kind: "name", value: text, block: "b", text, ...more };
}

export const markOf = ({ bookmark, tag }: ListedFact): FactMark => ({ bookmark, tag });

export const words = (text: string): LinePart => ({ type: "words", text, strong: false, strike: false });
export const fact = (one: ListedFact, shown = one.text): LinePart => ({
  type: "fact",
  fact: one,
  parts: [words(shown)],
});
