// A paragraph that was sent and what stands in its place → the changes of its lines.
import type { DeletedBlock, FactChange, ReviewedLine, WordingChange } from "../change.ts";
import type { Piece } from "../reviewed.ts";
import { partsText } from "./line.ts";
import { lineChanges } from "./line-changes.ts";
import { placeFacts } from "./place-facts.ts";
import type { ReturnedReader } from "./returned.ts";
import { linesOf, type Sent, type SentLine, type SentParagraph } from "./sent.ts";
import { handsIn, traceOfLine } from "./trace.ts";
import type { ViewedParagraph } from "./view.ts";

/** What a paragraph's pieces are, those of all that has run into it. */
export const piecesOf = ({ of }: ViewedParagraph): Piece[] => of.flatMap(({ pieces }) => pieces);

/** The lines as they now stand; facts whose marks are lost are put where the words tell. */
export function linesNow(was: SentParagraph, now: ViewedParagraph, sent: Sent, returned: ReturnedReader): SentLine[] {
  const before = linesOf(was, was.paragraph.pieces, "current", sent.reader);
  return linesOf(was, piecesOf(now), "current", returned).map((line, nth) => {
    const sentParts = before[nth]?.parts ?? [];
    const hasFacts = line.parts.some(({ type }) => type === "fact");
    const parts = hasFacts ? line.parts : placeFacts(sentParts, line.parts, sent.exported.locale);
    return { block: line.block, parts };
  });
}

/** A paragraph's lines with their changes; a line of which nothing is left is deleted. */
export function paragraphLines(
  was: SentParagraph,
  now: ViewedParagraph,
  sent: Sent,
  returned: ReturnedReader,
): ReviewedLine[] {
  const before = linesOf(was, was.paragraph.pieces, "current", sent.reader);
  const after = linesNow(was, now, sent, returned);
  const [own] = now.of;
  const originals = own === undefined ? [] : linesOf(was, own.pieces, "original", returned);
  const pieces = piecesOf(now);
  return before.map(({ block, parts: from }, nth): ReviewedLine => {
    const to = after[nth]?.parts ?? [];
    const original = originals[nth]?.parts;
    if (partsText(to) === "" && partsText(from) !== "") {
      const gone = { kind: "wording", from, to } as const;
      const trace = traceOfLine(gone, original);
      const deleted: DeletedBlock = {
        kind: "deleted",
        block,
        from,
        trace,
        by: handsIn(gone, pieces, returned.resolve),
      };
      return { block, from, changes: [deleted] };
    }
    const changes = lineChanges(from, to).map((change): FactChange | WordingChange => ({
      ...change,
      block,
      trace: traceOfLine(change, original),
      by: handsIn(change, pieces, returned.resolve),
    }));
    return { block, from, to, changes };
  });
}
