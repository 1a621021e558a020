// A line that came back without marks → the same line with its facts where the words that were sent say they are.
import type { LinePart } from "../change.ts";
import { diffWords } from "../diff-words.ts";
import { wordsOf } from "../words.ts";

type Holder = Exclude<LinePart, { type: "words" }>;
/** A word with the facts, or the reference, that it stands in. */
type Word = { text: string; in: readonly Holder[]; strong: boolean; strike: boolean };

/**
 * The parts of `now`, which has words only, with the facts of `sent` put where they were: what replaces exactly a fact, or stands
 * within one, is its own. A fact whose words went together with words round it is not placed.
 */
export function placeFacts(sent: readonly LinePart[], now: readonly LinePart[], locale: string): LinePart[] {
  const before = wordsIn(sent, [], locale);
  const after = wordsIn(now, [], locale);
  const placed: Word[] = [];
  let [a, b] = [0, 0];
  const hunks = diffWords(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  for (let at = 0; at < hunks.length; at++) {
    const hunk = hunks[at];
    if (hunk === undefined) break;
    if (hunk.kind === "same") {
      for (let nth = 0; nth < hunk.count; nth++) {
        const [was, is] = [before[a + nth], after[b + nth]];
        if (was !== undefined && is !== undefined) placed.push({ ...is, in: was.in });
      }
      a += hunk.count;
      b += hunk.count;
      continue;
    }
    const next = hunks[at + 1];
    const pair = next !== undefined && next.kind !== "same" && next.kind !== hunk.kind ? next : undefined;
    const removed = hunk.kind === "gone" ? hunk.count : (pair?.count ?? 0);
    const added = hunk.kind === "new" ? hunk.count : (pair?.count ?? 0);
    // What replaces words stands in what they all stood in; what is put between words, in what both neighbours stand in.
    const around = removed > 0 ? before.slice(a, a + removed) : [before[a - 1], before[a]];
    const holders = sharedBy(around);
    for (const word of after.slice(b, b + added)) placed.push({ ...word, in: holders });
    a += removed;
    b += added;
    if (pair !== undefined) at += 1;
  }
  return grouped(placed, 0);
}

function wordsIn(parts: readonly LinePart[], holders: readonly Holder[], locale: string): Word[] {
  return parts.flatMap((part): Word[] => {
    if (part.type === "fact") return wordsIn(part.parts, [...holders, part], locale);
    const its = part.type === "reference" ? [...holders, part] : holders;
    const { strong, strike } = part.type === "words" ? part : { strong: false, strike: false };
    return wordsOf(part.text, locale).map((text) => ({ text, in: its, strong, strike }));
  });
}

function sharedBy(words: readonly (Word | undefined)[]): readonly Holder[] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  return first.in.filter((holder, depth) => rest.every((word) => word?.in[depth] === holder));
}

function grouped(words: readonly Word[], depth: number): LinePart[] {
  const parts: LinePart[] = [];
  let at = 0;
  while (at < words.length) {
    const holder = words[at]?.in[depth];
    let end = at + 1;
    while (end < words.length && words[end]?.in[depth] === holder && (holder !== undefined || sameLook(words, at, end)))
      end++;
    const run = words.slice(at, end);
    const text = run.map((word) => word.text).join("");
    if (holder === undefined) {
      const { strong = false, strike = false } = run[0] ?? {};
      parts.push({ type: "words", text, strong, strike });
    } else if (holder.type === "reference") parts.push({ ...holder, text });
    else parts.push({ ...holder, parts: grouped(run, depth + 1) });
    at = end;
  }
  return parts;
}

const sameLook = (words: readonly Word[], a: number, b: number): boolean =>
  words[a]?.strong === words[b]?.strong && words[a]?.strike === words[b]?.strike;
