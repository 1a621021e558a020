// How two documents differ → how many changes that are.
import type { Compared } from "./compare-blocks.ts";

/** The pairs of paragraphs in order, those in tables included. */
export function* paragraphsOf(compared: readonly Compared[]): Generator<Compared & { type: "paragraph" }> {
  for (const one of compared) {
    if (one.type === "paragraph") yield one;
    else for (const { cells } of one.rows ?? []) for (const cell of cells ?? []) yield* paragraphsOf(cell);
  }
}

/** Each stretch of words that was replaced, added or taken out; each paragraph, row or table that is new or gone. */
export function countChanges(compared: readonly Compared[]): number {
  let count = 0;
  for (const one of compared) {
    if (one.old === undefined || one.now === undefined) count += (one.old ?? one.now)?.text === "" ? 0 : 1;
    else if (one.type === "paragraph") count += (one.hunks ?? []).filter(({ kept }) => !kept).length;
    else
      for (const { cells } of one.rows ?? [])
        count += cells === undefined ? 1 : cells.reduce((sum, cell) => sum + countChanges(cell), 0);
  }
  return count;
}
