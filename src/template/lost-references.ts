// Blocks before and after counsel's words → references that lead nowhere now, each told at the words that made it so.
import type { Line } from "../notice/lines.ts";
import type { Block, Inline } from "../notice/tree.ts";
import { walkBlocks, walkInlines, walkRun } from "../notice/walk.ts";
import { type Place, type Problem, problem } from "../problem.ts";

/** What one entry of the file, at `path`, has done: a line said otherwise or added, or one taken out. */
export type Followed = { path: string; inlines: Inline[] } | { path: string; removed: Line };

/** References in counsel's own words to what has no number, and references elsewhere to what those words take out. */
export function lostReferences(
  before: readonly Block[],
  after: readonly Block[],
  followed: readonly Followed[],
  placeOf: (path: string) => Place,
): Problem[] {
  const numbered = numberedIn(after);
  const lost = new Set(targetsOf(walkInlines(after)).filter((id) => !numbered.has(id)));
  const own = followed.flatMap((one) =>
    "inlines" in one
      ? targetsOf(walkRun(one.inlines)).flatMap((id) => (lost.has(id) ? [{ id, path: `${one.path}.text` }] : []))
      : [],
  );
  const told = own.map(({ id, path }) => problem("wording-see-nothing", placeOf(path), { id }, { path }));
  const known = numberedIn(before);
  const removed = followed.filter((one) => "removed" in one);
  for (const id of lost) {
    if (!known.has(id) || own.some((one) => one.id === id)) continue;
    const cause = removed.find(({ removed: line }) => line.id === id || line.container === id) ?? removed.at(-1);
    const path = cause?.path ?? "wording";
    told.push(problem("wording-still-seen", placeOf(path), { id }, { path }));
  }
  return told;
}

const targetsOf = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) => (inline.type === "reference" ? [inline.to] : []));

/** The ids of what has a number. */
function numberedIn(blocks: readonly Block[]): Set<string> {
  return new Set(
    walkBlocks(blocks).flatMap((block) => {
      if (block.type === "section") return block.numbering === undefined ? [] : [block.id];
      return block.type === "list" && block.numbering !== undefined ? block.items.map(({ id }) => id) : [];
    }),
  );
}
