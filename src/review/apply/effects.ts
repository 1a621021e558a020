// What counsel saw and what the notice says once all is written → the lines in which more has changed than counsel changed.
import type { Review } from "../change.ts";
import { partsText, skeleton } from "../compare/line.ts";
import { type MapPath, mapPathsIn } from "./map-path.ts";
import type { ShownLine } from "./write-steps.ts";

/** A line that follows from a change made elsewhere: it says a value that was changed, or its section has nothing left in it. */
export type Effect = { block: string; locale: string; from: string; to: string };

/** Of lines that counsel left alone, those that read otherwise afterwards; `before` is how the notice read, `after` how it reads. */
export function effectsOf(
  review: Review,
  before: ReadonlyMap<string, ShownLine>,
  after: ReadonlyMap<string, ShownLine>,
  map: MapPath,
): Effect[] {
  return review.lines.flatMap(({ block: was, to, changes }): Effect[] => {
    if (to === undefined || changes.length > 0) return [];
    const block = mapPathsIn(was, map);
    const [old, now] = [before.get(block), after.get(block)];
    // What the file had changed before has nothing to do with this review.
    if (old === undefined || old.skeleton !== mapPathsIn(skeleton(to), map)) return [];
    return old.text === now?.text ? [] : [{ block, locale: review.locale, from: partsText(to), to: now?.text ?? "" }];
  });
}
