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
  const named = now.map(({ of }) => of.map((one) => take(byBookmark(one, sent))));
  const bookmarked = named.some((found) => found.some((one) => one !== undefined));
  const known = now.map(({ of }, at) =>
    of.map((one, nth) => named[at]?.[nth] ?? (bookmarked && one.blocks.length > 0 ? undefined : take(byId(one, sent)))),
  );
  const identified = known.some((found) => found.some((one) => one !== undefined));
  const matched = now.map((paragraph, at): Matched => {
    const [first, ...into] = (known[at] ?? []).filter((one) => one !== undefined);
    return { now: paragraph, ...(first === undefined ? {} : { sent: first }), into };
  });
  const rest = sent.paragraphs.filter((paragraph) => !taken.has(paragraph));
  align(matched, rest, sent);
  return { matched, by: bookmarked ? "bookmarks" : identified ? "ids" : "alignment" };
}

const byBookmark = ({ blocks }: ReviewedParagraph, sent: Sent): SentParagraph | undefined =>
  blocks.map((name) => sent.byBookmark.get(name)).find((found) => found !== undefined);

const byId = ({ paragraphId }: ReviewedParagraph, sent: Sent): SentParagraph | undefined =>
  paragraphId === undefined ? undefined : sent.byId.get(paragraphId);

const textNow = ({ of }: ViewedParagraph): string => of.map((one) => seenText(one, "current")).join("");

/** Fills `sent` where it is not known: paragraphs of the same text first, then those between known neighbours that are alike. */
function align(matched: Matched[], rest: readonly SentParagraph[], sent: Sent): void {
  const open = matched.filter((one) => one.sent === undefined);
  if (open.length === 0 || rest.length === 0) return;
  let [a, b] = [0, 0];
  const [before, after] = [rest.map(({ text }) => text), open.map(({ now }) => textNow(now))];
  for (const { kind, count } of diffWords(before, after)) {
    for (let nth = 0; kind === "same" && nth < count; nth++) {
      const [one, was] = [open[b + nth], rest[a + nth]];
      if (one !== undefined && was !== undefined && was.text !== "") one.sent = was;
    }
    if (kind !== "new") a += count;
    if (kind !== "gone") b += count;
  }
  const found = new Set(matched.map((one) => one.sent));
  const left = new Set(rest.filter((paragraph) => !found.has(paragraph)));
  let last = -1;
  matched.forEach((one, at) => {
    if (one.sent !== undefined) {
      last = one.sent.index;
      return;
    }
    const next = matched.slice(at).find((later) => later.sent !== undefined)?.sent?.index ?? sent.paragraphs.length;
    const between = sent.paragraphs
      .slice(last + 1, Math.max(last + 1, next))
      .filter((paragraph) => left.has(paragraph));
    const text = textNow(one.now);
    const best = between.find((paragraph) => likeness(paragraph.text, text) >= LIKE);
    if (best === undefined) return;
    one.sent = best;
    left.delete(best);
    last = best.index;
  });
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
