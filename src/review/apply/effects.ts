// What counsel saw and what the notice says once all is written → the lines in which more has changed than counsel changed.
import type { Change, LinePart, Review } from "../change.ts";
import { partsText, skeleton } from "../compare/line.ts";
import { type MapPath, mapPathsIn } from "./map-path.ts";
import type { ShownLine } from "./write-steps.ts";

/** A line that follows from a change made elsewhere: it says a value that was changed, or its section has nothing left in it. */
export type Effect = { block: string; locale: string; from: string; to: string };

/** A line in which counsel changed values and nothing else; `follows` where it shows another value anew, computed from these. */
export type Reread = Effect & { follows: boolean };

/** Of those, the ones that read otherwise than counsel typed: in the notice's own form (`923` for full-width figures), or as follows. */
export function rereadOf(
  review: Review,
  after: ReadonlyMap<string, ShownLine>,
  map: MapPath,
  written: ReadonlySet<Change>,
): Reread[] {
  return review.lines.flatMap(({ block: was, to, changes }): Reread[] => {
    if (to === undefined || changes.length === 0) return [];
    if (!changes.every((change) => change.kind === "fact" && written.has(change))) return [];
    const block = mapPathsIn(was, map);
    const now = after.get(block);
    const from = partsText(to);
    if (now === undefined || now.text === from || now.skeleton !== mapPathsIn(skeleton(to), map)) return [];
    const typed = new Set(changes.flatMap((change) => (change.kind === "fact" ? [change.fact.path] : [])));
    const isShown = ({ path, text }: { path: string; text: string }): boolean =>
      now.facts.some((fact) => fact.path === map(path) && fact.text === text);
    const follows = factsIn(to).some((fact) => !typed.has(fact.path) && !isShown(fact));
    return [{ block, locale: review.locale, from, to: now.text, follows }];
  });
}

function factsIn(parts: readonly LinePart[]): { path: string; text: string }[] {
  return parts.flatMap((part) =>
    part.type === "fact" ? [{ path: part.fact.path, text: partsText(part.parts) }, ...factsIn(part.parts)] : [],
  );
}

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
