// Two lists of words → what is the same, gone and new, found in reasonable time whatever the lists hold.
import { diffArrays } from "diff";

/** A run of words that are the same in both, or only in the old (`gone`) or the new list; `count` of them. */
export type Hunk = { kind: "same" | "gone" | "new"; count: number };

/** Words gone and new, of more than which nobody can make sense, and whose finding would take ever longer. */
const MOST_EDITS = 4000;

/** The hunks in order, gone before new; of lists that differ in too much all is gone and all is new. */
export function diffWords<T>(
  old: readonly T[],
  now: readonly T[],
  isSame: (one: T, other: T) => boolean = (one, other) => one === other,
): Hunk[] {
  const found = diffArrays([...old], [...now], { comparator: isSame, maxEditLength: MOST_EDITS });
  if (found === undefined)
    return [
      { kind: "gone", count: old.length },
      { kind: "new", count: now.length },
    ];
  return found.map(({ added, removed, count }) => ({ kind: removed ? "gone" : added ? "new" : "same", count }));
}
