// A YAML text → how it is laid out: line ends, indentation, blanks within braces; and where a line begins and ends.
import type { Source } from "./source.ts";

/** The habits of a file, so that what is added looks like the rest. */
export type Layout = {
  /** `\n` or `\r\n`. */
  lineEnd: string;
  /** By how much a map, and a list's dash, stand deeper than the key they belong to. */
  mapStep: number;
  listStep: number;
  /** What stands inside of braces: `{ a: 1 }` has a blank. */
  padding: string;
  /** Whether blank lines part the keys of the top level. */
  airy: boolean;
};

/** Reads the habits off a text; what it does not show is as in our own incidents. */
export function layoutOf(text: string, root: Source): Layout {
  const steps = { map: [] as number[], list: [] as number[] };
  const paddings: string[] = [];
  const visit = (source: Source, column: number | undefined): void => {
    if (source.flow && source.kind === "map" && source.parts.length > 0)
      paddings.push(text[source.start + 1] === " " ? " " : "");
    const own = source.flow ? undefined : columnOf(text, source.start);
    if (own !== undefined && column !== undefined && (source.kind === "map" || source.kind === "list"))
      steps[source.kind].push(own - column);
    // Below a dash a map stands where the dash lets it; that is no habit.
    for (const { value } of source.parts) visit(value, source.kind === "map" ? own : undefined);
  };
  visit(root, undefined);
  const keys = root.parts.map(({ start }) => start).slice(1);
  return {
    lineEnd: /\r?\n/.exec(text)?.[0] ?? "\n",
    mapStep: mostOften(steps.map) || 2,
    listStep: mostOften(steps.list) ?? 2,
    padding: mostOften(paddings) ?? " ",
    airy: keys.some((start) => /\n[ \t]*\r?\n(?:[ \t]*#[^\n]*\n)*$/.test(text.slice(0, start))),
  };
}

function mostOften<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Where the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  return offset > 0 ? text.lastIndexOf("\n", offset - 1) + 1 : 0;
}

/** Where the line after the one that holds what ends at `end` starts, or the text ends; of a block scalar its own end. */
export function afterLine(text: string, end: number): number {
  if (end > 0 && text[end - 1] === "\n") return end;
  const at = text.indexOf("\n", end);
  return at < 0 ? text.length : at + 1;
}

/** Whether only blanks, dashes of a list not counted, stand before an offset on its line. */
export function startsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === "";
}
