// A change of a line → who made it, and whether the file tells of it or it was made silently.
import { type Hand, handsOf, type LinePart, type Trace } from "../change.ts";
import type { ListedFact, Piece, Revision } from "../reviewed.ts";
import { partsText, skeleton } from "./line.ts";
import type { LineChange } from "./line-changes.ts";
import type { ResolveMark } from "./marks.ts";

/** By what was sent, what stands when all is rejected, and what stands when all is accepted. */
export function traceOf(sent: string, original: string | undefined, current: string): Trace {
  if (original === sent) return "tracked";
  return original === undefined || original === current ? "silent" : "mixed";
}

/** The trace of one change; `original` is its line with all changes rejected. */
export function traceOfLine(change: LineChange, original: readonly LinePart[] | undefined): Trace {
  if (change.kind === "wording")
    return traceOf(skeleton(change.from), original && skeleton(original), skeleton(change.to));
  // A line that says it only since somebody's change was told of said nothing in its place before.
  const was = original === undefined ? undefined : (saying(original, change.fact) ?? "");
  return traceOf(change.from, was, change.to);
}

/** What a saying of a fact shows in a line, at any depth. */
function saying(parts: readonly LinePart[], fact: ListedFact): string | undefined {
  for (const part of parts) {
    if (part.type !== "fact") continue;
    if (part.fact.bookmark === fact.bookmark) return partsText(part.parts);
    const inner = saying(part.parts, fact);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/**
 * Who changed it: those who changed the fact's own text; of wording, those who changed what stands in no fact, and those who joined or cut
 * the paragraph (`ends`).
 */
export function handsIn(
  change: LineChange,
  pieces: readonly Piece[],
  ends: readonly Revision[],
  resolve: ResolveMark,
): Hand[] {
  const changed = pieces.filter(({ revisions }) => revisions.length > 0);
  const its =
    change.kind === "fact"
      ? changed.filter(({ facts }) => facts.some((mark) => resolve(mark)?.bookmark === change.fact.bookmark))
      : changed.filter(({ facts }) => facts.length === 0);
  const revisions = (its.length > 0 || ends.length > 0 ? its : changed).flatMap((piece) => piece.revisions);
  return handsOf(change.kind === "fact" ? revisions : [...revisions, ...ends]);
}
