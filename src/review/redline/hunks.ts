// Two lists of words → the stretches that are kept, deleted and inserted, so that they are easy to read.
import { type Budget, diffWords } from "../diff-words.ts";
import type { Atom } from "./atoms.ts";

/** A stretch: of what is kept both sides, of a change the words that were and those that are, either may be none. */
export type Hunk = { kept: boolean; old: readonly Atom[]; now: readonly Atom[] };

/** With less than that of their characters in common, two texts are easier read one after the other. */
const leastKept = 0.4;

/** Not so where nearly all of the shorter one is in the longer one: there something was added, or taken out. */
const nearlyAll = 0.8;

/** The stretches in order; the sides joined are the two lists. */
export function hunksOf(old: readonly Atom[], now: readonly Atom[], budget: Budget): Hunk[] {
  const folded = withoutIslands(plainHunks(old, now, budget));
  const kept = folded.reduce((sum, hunk) => (hunk.kept ? sum + sizeOf(hunk.now) : sum), 0);
  const [a, b] = [sizeOf(old), sizeOf(now)];
  const little = kept < ((a + b) / 2) * leastKept && kept < Math.min(a, b) * nearlyAll;
  return little ? [{ kept: false, old, now }] : folded;
}

const sizeOf = (atoms: readonly Atom[]): number => atoms.reduce((sum, { text }) => sum + text.length, 0);

function plainHunks(old: readonly Atom[], now: readonly Atom[], budget: Budget): Hunk[] {
  const hunks: Hunk[] = [];
  let [a, b] = [0, 0];
  for (const { kind, count } of diffWords(old, now, (one, other) => one.key === other.key, budget)) {
    const [nextA, nextB] = [kind === "new" ? a : a + count, kind === "gone" ? b : b + count];
    add(hunks, { kept: kind === "same", old: old.slice(a, nextA), now: now.slice(b, nextB) });
    [a, b] = [nextA, nextB];
  }
  return hunks;
}

/** A single kept character between two changes only breaks them up; a mark of punctuation shows where one is. */
function withoutIslands(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  hunks.forEach((hunk, at) => {
    const between = at > 0 && at < hunks.length - 1;
    const text = hunk.now.map((atom) => atom.text).join("");
    const isIsland = hunk.kept && between && [...text].length === 1 && !/[\p{P}\p{S}\s]/u.test(text);
    add(joined, isIsland ? { ...hunk, kept: false } : hunk);
  });
  return joined;
}

function add(hunks: Hunk[], { kept, old, now }: Hunk): void {
  const last = hunks.at(-1);
  if (last === undefined || last.kept !== kept) hunks.push({ kept, old, now });
  else hunks[hunks.length - 1] = { kept, old: [...last.old, ...old], now: [...last.now, ...now] };
}
