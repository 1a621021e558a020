// A free text as counsel left it → what to write in the file: a string, or strings with the references that it had.
import type { LinePart } from "../change.ts";
import { placeFacts } from "../compare/place-facts.ts";

/** An entry of a text in the file: words, or a reference to a fact or a section. */
export type TextEntry = string | { fact: string } | { see: string };

/** What a text shows, entry by entry; undefined where `shown` can't be told apart that way. */
export function shownByEntry(entries: readonly TextEntry[], shown: string): string[] | undefined {
  const texts: string[] = [];
  let at = 0;
  for (const [index, entry] of entries.entries()) {
    if (typeof entry === "string") {
      if (!shown.startsWith(entry, at)) return undefined;
      texts.push(entry);
      at += entry.length;
      continue;
    }
    const next = entries[index + 1];
    // Two references side by side: nothing tells where the one ends.
    if (next !== undefined && typeof next !== "string") return undefined;
    const end = next === undefined ? shown.length : shown.indexOf(next, at);
    if (end < 0) return undefined;
    texts.push(shown.slice(at, end));
    at = end;
  }
  return at === shown.length ? texts : undefined;
}

/** The entries for `to`, or why not: `reference` where what a reference prints was itself reworded. */
export function textValue(
  value: string | readonly TextEntry[],
  from: string,
  to: string,
  locale: string,
): { value: string | TextEntry[] } | { refused: "reference" } {
  const entries = typeof value === "string" ? [value] : value;
  if (entries.every((entry) => typeof entry === "string")) return { value: to };
  const shown = shownByEntry(entries, from);
  if (shown === undefined) return { refused: "reference" };
  const words = (text: string): LinePart => ({ type: "words", text, strong: false, strike: false });
  const holders = new Map<LinePart, TextEntry>();
  const sent = entries.map((entry, at): LinePart => {
    const text = shown[at] ?? "";
    if (typeof entry === "string") return words(text);
    const holder: LinePart = { type: "reference", to: String(at), text };
    holders.set(holder, entry);
    return holder;
  });
  const kept = new Set<string>();
  const made: TextEntry[] = [];
  for (const part of placeFacts(sent, [words(to)], locale)) {
    if (part.type === "words") made.push(part.text);
    if (part.type !== "reference") continue;
    const [at, entry] = [Number(part.to), entries[Number(part.to)]];
    if (entry === undefined || part.text !== shown[at] || kept.has(part.to)) return { refused: "reference" };
    kept.add(part.to);
    made.push(entry);
  }
  const [only] = made;
  return { value: made.length === 1 && typeof only === "string" ? only : made };
}
