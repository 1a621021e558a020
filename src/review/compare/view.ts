// Paragraphs with their tracked changes → the paragraphs there are when all changes are accepted, or rejected.
import type { Piece, ReviewedParagraph, Revision } from "../reviewed.ts";

/** `original`: all changes rejected. `current`: all accepted. */
export type View = "original" | "current";

/** A paragraph of one view: one of the file, or several that run together there. */
export type ViewedParagraph = { of: readonly ReviewedParagraph[]; first: number };

const away: Record<View, readonly Revision["kind"][]> = {
  original: ["inserted", "moved-to"],
  current: ["deleted", "moved-from"],
};

const standsIn = (revisions: readonly Revision[], kinds: readonly Revision["kind"][]): boolean =>
  revisions.some(({ kind }) => kinds.includes(kind));

/** Whether a piece is there in a view. */
export function isSeen({ revisions }: Pick<Piece, "revisions">, view: View): boolean {
  return !standsIn(revisions, away[view]);
}

/** What a paragraph says in a view, as text. */
export function seenText({ pieces }: Pick<ReviewedParagraph, "pieces">, view: View): string {
  return pieces.reduce((text, piece) => (isSeen(piece, view) ? text + piece.text : text), "");
}

/**
 * The paragraphs of a view. One whose end is not there runs into the next, unless nothing of it is left: then it is gone, and only
 * what is left counts. `first` is the index in the file.
 */
export function paragraphsIn(paragraphs: readonly ReviewedParagraph[], view: View): ViewedParagraph[] {
  const seen: ViewedParagraph[] = [];
  let run: ReviewedParagraph[] = [];
  paragraphs.forEach((paragraph, index) => {
    run.push(paragraph);
    const next = paragraphs[index + 1];
    if (next !== undefined && standsIn(paragraph.end, away[view]) && sameCell(paragraph, next)) return;
    const left = run.filter((one) => seenText(one, view) !== "");
    const [first] = left;
    // The last paragraph gives what runs together its end.
    if (first !== undefined) seen.push({ of: left, first: paragraphs.indexOf(first) });
    else if (!standsIn(paragraph.end, away[view])) seen.push({ of: [paragraph], first: index });
    run = [];
  });
  return seen;
}

function sameCell({ cell: a }: ReviewedParagraph, { cell: b }: ReviewedParagraph): boolean {
  return a?.table === b?.table && a?.row === b?.row && a?.column === b?.column;
}

/** Those that run together with a paragraph when all changes are rejected, itself among them. */
export type OriginOf = (paragraph: ReviewedParagraph) => readonly ReviewedParagraph[];

/** Finds them among the paragraphs of a file. */
export function originsIn(paragraphs: readonly ReviewedParagraph[]): OriginOf {
  const origins = new Map(
    paragraphsIn(paragraphs, "original").flatMap(({ of }) => of.map((one) => [one, of] as const)),
  );
  return (one) => origins.get(one) ?? [one];
}

/** The changes that join paragraphs, or cut one: those of all ends but the last that are not there in the view. */
export function partings(run: readonly ReviewedParagraph[], view: View): Revision[] {
  return run.slice(0, -1).flatMap(({ end }) => end.filter(({ kind }) => away[view].includes(kind)));
}
