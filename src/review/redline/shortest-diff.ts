// Two lists of keys → which stay, go and come, with the work bounded: hostile files must not take long.
import { diffArrays } from "diff";

/** What is left of the work that a comparison may cost; each search for a difference costs its length squared. */
export type Budget = { left: number };

/** Two books that have nothing in common would take all of it; a notice takes a thousandth. */
export function fullBudget(): Budget {
  return { left: 16_000_000 };
}

/** Longer differences are of no use to a reader. */
const longest = 2_000;

/** So many are kept on both sides, go and come, one after the other. */
export type Step = { kept: number; gone: number; come: number };

/** The steps in order. Where it would take too long, only the same beginning and the same end are kept. */
export function shortestDiff(old: readonly string[], now: readonly string[], budget: Budget): Step[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const [a, b] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  return [{ kept: start, gone: 0, come: 0 }, ...middle(a, b, budget), { kept: end, gone: 0, come: 0 }].filter(
    ({ kept, gone, come }) => kept + gone + come > 0,
  );
}

function middle(old: string[], now: string[], budget: Budget): Step[] {
  const all = { kept: 0, gone: old.length, come: now.length };
  if (old.length === 0 || now.length === 0) return [all];
  const maxEditLength = Math.min(longest, Math.floor(Math.sqrt(budget.left)));
  const found = diffArrays(old, now, { maxEditLength });
  if (found === undefined) {
    budget.left -= maxEditLength ** 2;
    return [all];
  }
  const steps = found.map(({ added, removed, count }) => ({
    kept: added || removed ? 0 : count,
    gone: removed ? count : 0,
    come: added ? count : 0,
  }));
  budget.left -= steps.reduce((sum, { gone, come }) => sum + gone + come, 0) ** 2;
  budget.left = Math.max(budget.left, 0);
  return steps;
}
