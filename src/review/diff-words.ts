// Two lists → what is the same, gone and new, with the work bounded: hostile files must not take long.
import { diffArrays } from "diff";

/** A run of entries that are the same in both, or only in the old (`gone`) or the new list; `count` of them. */
export type Hunk = { kind: "same" | "gone" | "new"; count: number };

/** What is left of the work that comparing may cost; each search for a difference costs its length squared. */
export type Budget = { left: number };

/** Two books that have nothing in common would take all of it; a notice takes a thousandth. */
export function fullBudget(): Budget {
  return { left: 16_000_000 };
}

/** Entries gone and new, of more than which nobody can make sense. */
const longest = 2_000;

/** The hunks in order, gone before new. Where it would take too long, only the same beginning and the same end are kept. */
export function diffWords<T>(
  old: readonly T[],
  now: readonly T[],
  isSame: (one: T, other: T) => boolean = (one, other) => one === other,
  budget: Budget = fullBudget(),
): Hunk[] {
  const most = Math.min(old.length, now.length);
  const alike = (a: number, b: number): boolean => {
    const [one, other] = [old[a], now[b]];
    return one !== undefined && other !== undefined && isSame(one, other);
  };
  let start = 0;
  while (start < most && alike(start, start)) start++;
  let end = 0;
  while (end < most - start && alike(old.length - 1 - end, now.length - 1 - end)) end++;
  const [a, b] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const same = (count: number): Hunk => ({ kind: "same", count });
  return [same(start), ...middle(a, b, isSame, budget), same(end)].filter(({ count }) => count > 0);
}

function middle<T>(old: T[], now: T[], isSame: (one: T, other: T) => boolean, budget: Budget): Hunk[] {
  const all: Hunk[] = [
    { kind: "gone", count: old.length },
    { kind: "new", count: now.length },
  ];
  if (old.length === 0 || now.length === 0) return all;
  const maxEditLength = Math.min(longest, Math.floor(Math.sqrt(budget.left)));
  const found = diffArrays(old, now, { comparator: isSame, maxEditLength });
  const edits = found?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);
  budget.left = Math.max(0, budget.left - (edits ?? maxEditLength) ** 2);
  return found?.map(({ added, removed, count }) => ({ kind: removed ? "gone" : added ? "new" : "same", count })) ?? all;
}
