// A line that came back without marks → the same line with its facts where the words that were sent say they are.
import type { LinePart } from "../change.ts";
import { diffWords } from "../diff-words.ts";
import { wordsOf } from "../words.ts";
import { fillGaps, type Holder } from "./fill-gaps.ts";
import { partsText, skeleton } from "./line.ts";
import { beginningLike, endingLike } from "./value-shape.ts";

type Holders = readonly Holder[];
type Placed = { text: string; in: Holders };
/** Text that all stands in the same facts, or reference, and looks the same. */
type Stretch = Placed & { strong: boolean; strike: boolean };

/**
 * The parts of `now`, whose own marks count for nothing, with the facts of `sent` put where they were: what replaces exactly a fact, or
 * stands within one, is its own. A fact whose words went together with words round it is not placed.
 */
export function placeFacts(sent: readonly LinePart[], now: readonly LinePart[], locale: string): LinePart[] {
  const placed = placeByWords(sent, now, locale);
  if (skeleton(placed) === skeleton(sent)) return placed;
  // A small word in a value may have been taken for the same word beside it.
  const gaps = fillGaps(sent, partsText(now));
  const shown = new Map(placed.flatMap((part) => (part.type === "words" ? [] : [[nameOf(part), partsText([part])]])));
  const isBetter = gaps?.every(({ holders, text }) => {
    const was = partsText(holders);
    return (
      holders.length === 0 ||
      text === was ||
      holders.some((holder) => shown.get(nameOf(holder)) !== partsText([holder]))
    );
  });
  if (gaps === undefined || !isBetter) return placed;
  const stretches = gaps.flatMap(({ holders, text }): Placed[] => {
    const [only, other] = holders;
    const its: LinePart[] = [{ type: "words", text, strong: false, strike: false }];
    if (only === undefined) return [{ text, in: [] }];
    if (other !== undefined) return stretchesIn(placeByWords(holders, its, locale), []);
    return only.type === "fact" ? stretchesIn(placeFacts(only.parts, its, locale), [only]) : [{ text, in: [only] }];
  });
  return grouped(withLooks(stretches, stretchesIn(now, [])), 0);
}

const nameOf = (holder: Holder): string => (holder.type === "fact" ? holder.fact.bookmark : `see ${holder.to}`);

function placeByWords(sent: readonly LinePart[], now: readonly LinePart[], locale: string): LinePart[] {
  const before = stretchesIn(sent, []);
  const after = stretchesIn(now, []);
  // Where words begin depends on the words round them: both are cut into words as a whole.
  const [was, is] = [wordsOf(partsText(sent), locale), wordsOf(partsText(now), locale)];
  const placed: Placed[] = [];
  let [a, b] = [0, 0];
  let at = 0;
  const hunks = diffWords(was, is);
  for (let index = 0; index < hunks.length; index++) {
    const hunk = hunks[index];
    if (hunk === undefined) break;
    if (hunk.kind === "same") {
      const length = lengthOf(was.slice(a, a + hunk.count));
      placed.push(...cut(before, at, at + length));
      at += length;
      a += hunk.count;
      b += hunk.count;
      continue;
    }
    const next = hunks[index + 1];
    const pair = next !== undefined && next.kind !== "same" && next.kind !== hunk.kind ? next : undefined;
    const removed = was.slice(a, a + (hunk.kind === "gone" ? hunk.count : (pair?.count ?? 0)));
    const added = is.slice(b, b + (hunk.kind === "new" ? hunk.count : (pair?.count ?? 0)));
    const end = at + lengthOf(removed);
    const between = sharedBy(
      [...cut(before, at - 1, at), ...cut(before, end, end + 1)],
      at > 0 && end < textLength(before),
    );
    placed.push(...replaced(cut(before, at, end), added, between));
    at = end;
    a += removed.length;
    b += added.length;
    if (pair !== undefined) index += 1;
  }
  return grouped(withLooks(placed, after), 0);
}

/** What of a few words belongs to what of those they replace; `between` is what stands on both sides of them. */
function replaced(old: readonly Stretch[], words: readonly string[], between: Holders): Placed[] {
  const left = [...old];
  let text = words.join("");
  const head: Placed[] = [];
  const tail: Placed[] = [];
  // What is still there at either end, word by word or number by number, is what it was.
  for (let first = left[0]; first !== undefined && left.length > 1; first = left[0]) {
    const same = beginningLike(text, first.text);
    if (same === undefined) break;
    head.push({ text: same, in: first.in });
    text = text.slice(same.length);
    left.shift();
  }
  for (let last = left.at(-1); last !== undefined && left.length > 1; last = left.at(-1)) {
    const same = endingLike(text, last.text);
    if (same === undefined) break;
    tail.unshift({ text: same, in: last.in });
    text = text.slice(0, text.length - same.length);
    left.pop();
  }
  const middle = text === "" ? [] : [{ text, in: left.length === 0 ? between : sharedBy(left, true) }];
  return [...head, ...middle, ...tail];
}

function stretchesIn(parts: readonly LinePart[], holders: Holders): Stretch[] {
  return parts.flatMap((part): Stretch[] => {
    if (part.type === "fact") return stretchesIn(part.parts, [...holders, part]);
    if (part.text === "") return [];
    if (part.type === "reference") return [{ text: part.text, in: [...holders, part], strong: false, strike: false }];
    return [{ text: part.text, in: holders, strong: part.strong, strike: part.strike }];
  });
}

const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);
const textLength = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { text }) => sum + text.length, 0);

/** The stretches between two places of their text. */
function cut(stretches: readonly Stretch[], from: number, to: number): Stretch[] {
  let at = 0;
  return stretches.flatMap((stretch) => {
    const begin = at;
    at += stretch.text.length;
    const text = stretch.text.slice(Math.max(0, from - begin), Math.max(0, to - begin));
    return text === "" ? [] : [{ ...stretch, text }];
  });
}

/** What all of them stand in; nothing where one is missing. */
function sharedBy(stretches: readonly Stretch[], complete: boolean): Holders {
  const [first, ...rest] = stretches;
  if (first === undefined || !complete) return [];
  return first.in.filter((holder, depth) => rest.every((other) => other.in[depth] === holder));
}

/** The placed text as `looks` has it. */
function withLooks(placed: readonly Placed[], looks: readonly Stretch[]): Stretch[] {
  let at = 0;
  return placed.flatMap(({ text, in: holders }) => {
    const its = cut(looks, at, at + text.length).map((stretch) => ({ ...stretch, in: holders }));
    at += text.length;
    return its;
  });
}

function grouped(stretches: readonly Stretch[], depth: number): LinePart[] {
  const parts: LinePart[] = [];
  let at = 0;
  while (at < stretches.length) {
    const holder = stretches[at]?.in[depth];
    let end = at + 1;
    while (
      end < stretches.length &&
      stretches[end]?.in[depth] === holder &&
      (holder !== undefined || sameLook(stretches, at, end))
    )
      end++;
    const run = stretches.slice(at, end);
    const text = run.map((one) => one.text).join("");
    if (holder === undefined) {
      const { strong = false, strike = false } = run[0] ?? {};
      parts.push({ type: "words", text, strong, strike });
    } else if (holder.type === "reference") parts.push({ ...holder, text });
    else parts.push({ ...holder, parts: grouped(run, depth + 1) });
    at = end;
  }
  return parts;
}

const sameLook = (stretches: readonly Stretch[], a: number, b: number): boolean =>
  stretches[a]?.strong === stretches[b]?.strong && stretches[a]?.strike === stretches[b]?.strike;
