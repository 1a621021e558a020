// Paragraphs that came back → the paragraphs that were sent: by bookmark, by paragraph id, else by where they stand and what they say.
import { diffWords } from "../diff-words.ts";
import type { ReviewedParagraph } from "../reviewed.ts";
import type { Sent, SentParagraph } from "./sent.ts";
import { seenText, type ViewedParagraph } from "./view.ts";

/** A paragraph as it now stands; `into` are others sent that have run into it, none for a paragraph that is new. */
export type Matched = { now: ViewedParagraph; sent?: SentParagraph; into: readonly SentParagraph[] };
export type MatchedBy = "bookmarks" | "ids" | "alignment";

/** Finds for every paragraph the one it was, if any; each one sent is found once at most. */
export function matchParagraphs(now: readonly ViewedParagraph[], sent: Sent): { matched: Matched[]; by: MatchedBy } {
  const taken = new Set<SentParagraph>();
  const take = (found: SentParagraph | undefined): SentParagraph | undefined => {
    if (found === undefined || taken.has(found)) return undefined;
    taken.add(found);
    return found;
  };
  const taking = (found: readonly (SentParagraph | undefined)[]): SentParagraph[] =>
    found.flatMap((one) => take(one) ?? []);
  const named = now.map(({ of }) => of.map((one) => taking(byBookmarks(one, sent))));
  const bookmarked = named.some((found) => found.some((its) => its.length > 0));
  const known = now.map(({ of }, at) =>
    of.flatMap((one, nth) => {
      const its = named[at]?.[nth] ?? [];
      return its.length > 0 || (bookmarked && one.blocks.length > 0) ? its : taking([byId(one, sent)]);
    }),
  );
  const identified = known.some((found) => found.length > 0);
  const matched = now.map((paragraph, at): Matched => {
    const [first, ...into] = known[at] ?? [];
    return { now: paragraph, ...(first === undefined ? {} : { sent: first }), into };
  });
  const rest = sent.paragraphs.filter((paragraph) => !taken.has(paragraph));
  align(matched, rest, sent);
  return { matched, by: bookmarked ? "bookmarks" : identified ? "ids" : "alignment" };
}

/** Several, where paragraphs were joined and nobody tracked it. */
const byBookmarks = ({ blocks }: ReviewedParagraph, sent: Sent): (SentParagraph | undefined)[] =>
  blocks.map((name) => sent.byBookmark.get(name));

const byId = ({ paragraphId }: ReviewedParagraph, sent: Sent): SentParagraph | undefined =>
  paragraphId === undefined ? undefined : sent.byId.get(paragraphId);

type Texts = { current: string; original: string };

const textsOf = ({ of }: ViewedParagraph): Texts => ({
  current: of.map((one) => seenText(one, "current")).join(""),
  original: of.map((one) => seenText(one, "original")).join(""),
});

/**
 * Fills `sent` where it is not known: paragraphs of the same text first, as they now stand or stood before tracked changes; then those
 * between known neighbours that are alike, or of which one has taken the place of the other; last those that were cut and pasted.
 */
function align(matched: Matched[], rest: readonly SentParagraph[], sent: Sent): void {
  const open = matched.filter((one) => one.sent === undefined);
  if (open.length === 0 || rest.length === 0) return;
  const texts = new Map(open.map((one) => [one, textsOf(one.now)]));
  const left = new Set(rest);
  const settle = (one: Matched, was: SentParagraph): void => {
    one.sent = was;
    left.delete(was);
  };
  let [a, b] = [0, 0];
  const before = rest.map(({ text }): Texts => ({ current: text, original: text }));
  const isSame = (was: Texts, now: Texts): boolean => was.current === now.current || was.current === now.original;
  for (const { kind, count } of diffWords(before, [...texts.values()], isSame)) {
    for (let nth = 0; kind === "same" && nth < count; nth++) {
      const [one, was] = [open[b + nth], rest[a + nth]];
      if (one !== undefined && was !== undefined && was.text !== "") settle(one, was);
    }
    if (kind !== "new") a += count;
    if (kind !== "gone") b += count;
  }
  let last = -1;
  matched.forEach((one, at) => {
    if (one.sent !== undefined) {
      last = one.sent.index;
      return;
    }
    const later = matched.slice(at).find(({ sent }) => sent !== undefined);
    const next = later?.sent?.index ?? sent.paragraphs.length;
    const between = sent.paragraphs
      .slice(last + 1, Math.max(last + 1, next))
      .filter((paragraph) => left.has(paragraph));
    const { current = "" } = texts.get(one) ?? {};
    const best = between.find((paragraph) => likeness(paragraph.text, current) >= LIKE);
    const isAlone = matched[at + 1] === later && between.length === 1;
    const was = best ?? (isAlone ? between.find((paragraph) => standsFor(one.now, current, paragraph)) : undefined);
    if (was === undefined) return;
    settle(one, was);
    last = was.index;
  });
  const pasted = open.filter((one) => one.sent === undefined && (texts.get(one)?.current.length ?? 0) > 3);
  for (const one of pasted) {
    const its = texts.get(one)?.current;
    const [was, ...others] = [...left].filter(({ text }) => text === its);
    const isOnly = pasted.every((other) => other === one || texts.get(other)?.current !== its);
    if (was !== undefined && others.length === 0 && isOnly) settle(one, was);
  }
}

/**
 * Whether a paragraph that has a place to itself stands for the one that had it: it looks as that did, and begins and ends with half of
 * the words that stood round the values, of which there may be none.
 */
function standsFor({ of }: ViewedParagraph, current: string, { paragraph, text }: SentParagraph): boolean {
  const [now] = of;
  const words = paragraph.pieces.reduce((sum, piece) => sum + (piece.facts.length > 0 ? 0 : piece.text.length), 0);
  const most = Math.min(text.length, current.length);
  let [head, tail] = [0, 0];
  while (head < most && text[head] === current[head]) head++;
  while (tail < most - head && text.at(-1 - tail) === current.at(-1 - tail)) tail++;
  return (
    head + tail >= words * LIKE &&
    now?.style === paragraph.style &&
    now?.numbering?.level === paragraph.numbering?.level
  );
}

/** Half of what they are made of: less, and one is as well told as gone and the other as new. */
const LIKE = 0.5;

/** How much of two texts is the same, 0 to 1: the share of pairs of neighbouring characters that both have (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at++) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 1 < b.length; at++) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    shared += 1;
  }
  const all = a.length + b.length - 2;
  return all <= 0 ? 0 : (2 * shared) / all;
}
