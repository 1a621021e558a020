// A paragraph that was sent and what stands in its place → the changes of its lines.
import type { DeletedBlock, FactChange, ReviewedLine, WordingChange } from "../change.ts";
import type { Piece } from "../reviewed.ts";
import { partsText } from "./line.ts";
import { lineChanges } from "./line-changes.ts";
import { linesOf, type ReturnedReader, type Sent, type SentParagraph } from "./sent.ts";
import { settleFacts } from "./settle-facts.ts";
import { handsIn, traceOfLine } from "./trace.ts";
import { type OriginOf, partings, type View, type ViewedParagraph } from "./view.ts";

/** What a paragraph's pieces are, those of all that has run into it. */
export const piecesOf = ({ of }: Pick<ViewedParagraph, "of">): Piece[] => of.flatMap(({ pieces }) => pieces);

/** A paragraph's lines with their changes; a line of which nothing is left is deleted. */
export function paragraphLines(
  was: SentParagraph,
  now: ViewedParagraph,
  sent: Sent,
  returned: ReturnedReader,
  originOf: OriginOf,
): ReviewedLine[] {
  const before = linesOf(was, was.paragraph.pieces, "current", sent.reader);
  const pieces = piecesOf(now);
  const inView = (its: readonly Piece[], view: View) =>
    linesOf(was, its, view, returned).map(({ parts }, nth) =>
      settleFacts(before[nth]?.parts ?? [], parts, sent.exported.locale),
    );
  const after = inView(pieces, "current");
  const [own] = now.of;
  const origin = own === undefined ? [] : originOf(own);
  const originals = own === undefined ? [] : inView(piecesOf({ of: origin }), "original");
  const ends = [...partings(now.of, "current"), ...partings(origin, "original")];
  return before.map(({ block, parts: from }, nth): ReviewedLine => {
    const to = after[nth] ?? [];
    const original = originals[nth];
    if (partsText(to) === "" && partsText(from) !== "") {
      const gone = { kind: "wording", from, to } as const;
      const trace = traceOfLine(gone, original);
      const deleted: DeletedBlock = {
        kind: "deleted",
        block,
        from,
        trace,
        by: handsIn(gone, pieces, ends, returned.resolve),
      };
      return { block, from, changes: [deleted] };
    }
    const changes = lineChanges(from, to).map((change): FactChange | WordingChange => ({
      ...change,
      block,
      trace: traceOfLine(change, original),
      by: handsIn(change, pieces, ends, returned.resolve),
    }));
    return { block, from, to, changes };
  });
}
