// A line as it was and as it is → the stretches that are the same, gone and new, cut at words; a fact is never cut.
import type { LinePart } from "./change.ts";
import { partsText } from "./compare/line.ts";
import { diffWords } from "./diff-words.ts";
import { wordsOf } from "./words.ts";

/** `path` is that of the fact that the stretch is. */
export type Stretch = { kind: "same" | "gone" | "new"; text: string; path?: string };

type Atom = { text: string; path?: string };

/** The stretches in reading order: joined without what is new they are the old line, without what is gone the new one. */
export function inlineDiff(from: readonly LinePart[], to: readonly LinePart[], locale: string): Stretch[] {
  const [old, now] = [atomsOf(from, locale), atomsOf(to, locale)];
  const stretches: Stretch[] = [];
  let [a, b] = [0, 0];
  const equal = (one: Atom, other: Atom): boolean => one.text === other.text && one.path === other.path;
  for (const { kind, count } of diffWords(old, now, equal)) {
    addAll(stretches, kind === "gone" ? old.slice(a, a + count) : now.slice(b, b + count), kind);
    if (kind !== "new") a += count;
    if (kind !== "gone") b += count;
  }
  return stretches;
}

function atomsOf(parts: readonly LinePart[], locale: string): Atom[] {
  return parts.flatMap((part): Atom[] => {
    if (part.type === "words") return wordsOf(part.text, locale).map((text) => ({ text }));
    if (part.type === "reference") return [{ text: part.text }];
    // A text of the incident's is prose: its own words are compared, and the facts in it.
    if (part.fact.kind === "text") return atomsOf(part.parts, locale);
    return [{ text: partsText(part.parts), path: part.fact.path }];
  });
}

function addAll(stretches: Stretch[], atoms: readonly Atom[], kind: Stretch["kind"]): void {
  for (const { text, path } of atoms) {
    if (text === "") continue;
    const last = stretches.at(-1);
    if (last !== undefined && last.kind === kind && last.path === undefined && path === undefined) last.text += text;
    else stretches.push({ kind, text, ...(path === undefined ? {} : { path }) });
  }
}
