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

/** The names in a pattern's braces, in their order; `{to:day}` gives `to:day`. */
export function slotsOf(pattern: string): string[] {
  return [...pattern.matchAll(slot)].map(([, name]) => name ?? "");
}

/** Fills a pattern with parts and texts; the schema has seen to it that it names no other slots. */
export function fill(pattern: string, fillings: Record<string, Part[] | string>): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const found of pattern.matchAll(slot)) {
    parts.push({ text: pattern.slice(end, found.index) }, ...asParts(filling(found[1] ?? "", fillings)));
    end = found.index + found[0].length;
  }
  return joined([...parts, { text: pattern.slice(end) }]);
}

/** Fills a pattern with texts and numbers, as one text; `{minute:2}` has at least two figures. */
export function fillText(pattern: string, fillings: Record<string, string | number>): string {
  return pattern.replace(slot, (_, name: string) => {
    const [bare = "", figures] = name.split(":");
    return String(filling(bare, fillings)).padStart(Number(figures ?? 0), "0");
  });
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
