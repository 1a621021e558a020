// Replacements of stretches of a text → the text with all of them made, and not one character else changed.

/** What stands from `start` to `end` becomes `text`. */
export type Splice = {
  start: number;
  end: number;
  text: string;
  /** How deep what it adds lies: of two additions at one place, the end of a map and of the map it is in, the deeper comes first. */
  depth: number;
};

/** Makes the replacements; undefined where two of them touch the same characters. */
export function splice(text: string, splices: readonly Splice[]): string | undefined {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end || b.depth - a.depth);
  let result = "";
  let at = 0;
  for (const { start, end, text: added } of ordered) {
    if (start < at) return undefined;
    result += text.slice(at, start) + added;
    at = end;
  }
  return result + text.slice(at);
}
