// Two lists of paragraphs, tables or rows → which is which: by what they say, and by their ids where that leaves a choice.
import { likeness } from "../compare/match.ts";
import { type Budget, diffWords } from "../diff-words.ts";

/** What is aligned: `kind` parts what can never be the same. */
export type Alignable = { text: string; ids: readonly string[]; kind: string };

/** One pair, or what has no other; in order, what is gone before what has come. */
export type Pair<T> = { old?: T; now?: T };

/** So much alike that they are one, and so much where they have the same id. */
const alike = 0.4;
const alikeById = 0.5;

/** With more pairs than that, only those near the diagonal are looked at; with far more, none. */
const mostCells = 2_500;
const band = 12;
const farMore = 1_000_000;

/** What a paragraph begins with says enough. */
const longest = 600;

/** Finds the pairs; they don't cross, so that what was moved is gone in one place and has come in another. */
export function align<T extends Alignable>(old: readonly T[], now: readonly T[], budget: Budget): Pair<T>[] {
  const found = new Map<number, number>();
  for (const find of [bySameText, bySameId, byLikeness]) inGaps(old, now, found, (a, b) => find(a, b, budget));
  return inOrder(old, now, found);
}

type Finder = (old: readonly Alignable[], now: readonly Alignable[], budget: Budget) => [number, number][];

/** Looks for more pairs between those that are found. */
function inGaps<T extends Alignable>(
  old: readonly T[],
  now: readonly T[],
  found: Map<number, number>,
  find: (old: readonly T[], now: readonly T[]) => [number, number][],
): void {
  const ends: [number, number][] = [...[...found].sort(([a], [b]) => a - b), [old.length, now.length]];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of ends) {
    if (nextA > a && nextB > b)
      for (const [i, j] of find(old.slice(a, nextA), now.slice(b, nextB))) found.set(a + i, b + j);
    [a, b] = [nextA + 1, nextB + 1];
  }
}

/** Neither side's empty paragraphs say which they are. */
const bySameText: Finder = (old, now, budget) => {
  const key = ({ text, kind }: Alignable, at: number, side: string): string =>
    text.trim() === "" ? `${side}${at}` : `${kind}\0${text}`;
  return common(
    old.map((one, at) => key(one, at, "-")),
    now.map((one, at) => key(one, at, "+")),
    budget,
  );
};

const bySameId: Finder = (old, now, budget) => {
  const key = ({ ids, kind }: Alignable, at: number, side: string): string => `${kind}\0${ids[0] ?? `${side}${at}`}`;
  const pairs = common(
    old.map((one, at) => key(one, at, "-")),
    now.map((one, at) => key(one, at, "+")),
    budget,
  );
  // Ids that count places name other paragraphs once one is added before them.
  return pairs.filter(
    ([i, j]) => likeness((old[i]?.text ?? "").slice(0, longest), (now[j]?.text ?? "").slice(0, longest)) >= alikeById,
  );
};

function common(old: readonly string[], now: readonly string[], budget: Budget): [number, number][] {
  const pairs: [number, number][] = [];
  let [a, b] = [0, 0];
  for (const { kind, count } of diffWords(old, now, undefined, budget)) {
    for (let nth = 0; kind === "same" && nth < count; nth++) pairs.push([a + nth, b + nth]);
    if (kind !== "new") a += count;
    if (kind !== "gone") b += count;
  }
  return pairs;
}

/** The pairs that together are most alike. */
const byLikeness: Finder = (old, now) => {
  if (old.length * now.length > farMore) return [];
  const wide = now.length + 1;
  const best = new Float64Array((old.length + 1) * wide);
  const scores = new Float64Array((old.length + 1) * wide);
  const everywhere = old.length * now.length <= mostCells;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const [one, other] = [old[i], now[j]];
      const near = everywhere || Math.abs(i - (j * old.length) / now.length) <= band;
      const score = near && one !== undefined && other !== undefined ? scoreOf(one, other) : 0;
      scores[i * wide + j] = score;
      const paired = score > 0 ? score + (best[(i + 1) * wide + j + 1] ?? 0) : 0;
      best[i * wide + j] = Math.max(paired, best[(i + 1) * wide + j] ?? 0, best[i * wide + j + 1] ?? 0);
    }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < now.length; ) {
    const here = best[i * wide + j] ?? 0;
    const score = scores[i * wide + j] ?? 0;
    if (score > 0 && here === score + (best[(i + 1) * wide + j + 1] ?? 0)) pairs.push([i++, j++]);
    else if (here === (best[(i + 1) * wide + j] ?? 0)) i++;
    else j++;
  }
  return pairs;
};

function scoreOf(one: Alignable, other: Alignable): number {
  if (one.kind !== other.kind) return 0;
  const sameId = one.ids[0] !== undefined && one.ids[0] === other.ids[0];
  const [shorter, longer] = [one.text.length, other.text.length].sort((a, b) => a - b);
  const empty = longer === 0;
  const much = empty
    ? 1
    : (shorter ?? 0) < (longer ?? 0) * 0.2
      ? 0
      : likeness(one.text.slice(0, longest), other.text.slice(0, longest));
  return much >= alike ? much + (sameId ? 0.3 : 0) : sameId ? 0.1 + much : 0;
}

function inOrder<T>(old: readonly T[], now: readonly T[], found: ReadonlyMap<number, number>): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let b = 0;
  let gone: Pair<T>[] = [];
  const come = (until: number): void => {
    pairs.push(...gone, ...now.slice(b, until).map((one) => ({ now: one })));
    gone = [];
    b = until;
  };
  old.forEach((one, a) => {
    const to = found.get(a);
    const other = to === undefined ? undefined : now[to];
    if (to === undefined || other === undefined) gone.push({ old: one });
    else {
      come(to);
      pairs.push({ old: one, now: other });
      b = to + 1;
    }
  });
  come(now.length);
  return pairs;
}
