// A pattern with its `{slots}` and what they hold → the parts of a text.

/** A stretch of shown text; a part with a typed value is one that the caller can make a fact of. */
export type Part =
  | { text: string }
  /** ISO 8601, as precise as it is known: `2026-04`, `2026-04-10`. */
  | { text: string; date: string }
  /** `12:35`, or `2026-04-10T12:35`; `24:00` is the end of the day. */
  | { text: string; time: string }
  /** A number, or `unknown`; `unit` is a vocabulary id. */
  | { text: string; count: string; unit: string };

const slot = /\{([^{}]*)\}/g;

/** A pattern in its pieces: the text before a slot, the slot's name, and the figures it asks for at least; the last has text alone. */
type Piece = { before: string; name?: string; bare: string; figures: number };

/** The patterns of locale files as taken apart: there are some hundred, each filled again and again. */
const known = new Map<string, readonly Piece[]>();

function piecesOf(pattern: string): readonly Piece[] {
  const found = known.get(pattern);
  if (found !== undefined) return found;
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: whole, 1: name = "", index } of pattern.matchAll(slot)) {
    const [bare = "", figures] = name.split(":");
    pieces.push({ before: pattern.slice(end, index), name, bare, figures: Number(figures ?? 0) });
    end = index + whole.length;
  }
  pieces.push({ before: pattern.slice(end), bare: "", figures: 0 });
  if (known.size > 2000) known.clear();
  known.set(pattern, pieces);
  return pieces;
}

/** The names in a pattern's braces, in their order; `{to:day}` gives `to:day`. */
export function slotsOf(pattern: string): string[] {
  return [...pattern.matchAll(slot)].map(([, name]) => name ?? "");
}

/** Fills a pattern with parts and texts; the schema has seen to it that it names no other slots. */
export function fill(pattern: string, fillings: Record<string, Part[] | string>): Part[] {
  const parts: Part[] = [];
  for (const { before, name } of piecesOf(pattern)) {
    parts.push({ text: before });
    if (name !== undefined) parts.push(...asParts(filling(name, fillings)));
  }
  return joined(parts);
}

/** Fills a pattern with texts and numbers, as one text; `{minute:2}` has at least two figures. */
export function fillText(pattern: string, fillings: Record<string, string | number>): string {
  let text = "";
  for (const { before, name, bare, figures } of piecesOf(pattern)) {
    text += before;
    if (name !== undefined) text += String(filling(bare, fillings)).padStart(figures, "0");
  }
  return text;
}

/** What the parts show. */
export function textOf(parts: readonly Part[]): string {
  return parts.map((part) => part.text).join("");
}

function filling<T>(name: string, fillings: Record<string, T>): T {
  const found = fillings[name];
  if (found === undefined) throw new Error(`pattern names {${name}}, filled are ${Object.keys(fillings).join(", ")}`);
  return found;
}

function asParts(filling: Part[] | string): Part[] {
  return typeof filling === "string" ? [{ text: filling }] : filling;
}

/** Without empty parts, and plain texts side by side as one. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    if (part.text === "") continue;
    const before = result.at(-1);
    if (before && isPlain(before) && isPlain(part)) result[result.length - 1] = { text: before.text + part.text };
    else result.push(part);
  }
  return result;
}

function isPlain(part: Part): boolean {
  return Object.keys(part).length === 1;
}
