// Two lists of words → the stretches that are kept, deleted and inserted, so that they are easy to read.
import { diffArrays } from "diff";
import type { Atom } from "./atoms.ts";

/** A stretch: of what is kept both sides, of a change the words that were and those that are, either may be none. */
export type Hunk = { kept: boolean; old: readonly Atom[]; now: readonly Atom[] };

/** With less than that of their characters in common, two texts are easier read one after the other. */
const leastKept = 0.4;

/** The stretches in order; the sides joined are the two lists. */
export function hunksOf(old: readonly Atom[], now: readonly Atom[]): Hunk[] {
  const folded = withoutIslands(plainHunks(old, now));
  const kept = folded.reduce((sum, hunk) => (hunk.kept ? sum + sizeOf(hunk.now) : sum), 0);
  const whole = Math.max(sizeOf(old), sizeOf(now));
  return whole > 0 && kept < whole * leastKept ? [{ kept: false, old, now }] : folded;
}

const sizeOf = (atoms: readonly Atom[]): number => atoms.reduce((sum, { text }) => sum + text.length, 0);

function plainHunks(old: readonly Atom[], now: readonly Atom[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [a, b] = [0, 0];
  for (const { added, removed, count } of diffArrays(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  )) {
    const gone = added === true ? [] : old.slice(a, a + count);
    const come = removed === true ? [] : now.slice(b, b + count);
    a += gone.length;
    b += come.length;
    add(hunks, { kept: added !== true && removed !== true, old: gone, now: come });
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
