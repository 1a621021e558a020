// A path → what stands there in the text, what holds it, and why it can't be edited by itself.
import type { Part } from "../yaml/path.ts";
import type { Source, SourcePart } from "./source.ts";

/** A value in its place; of the whole file `part` and `parent` are absent. */
export type Located = { source: Source; part?: SourcePart; parent?: Source; depth: number };

/** Where a path ends early: `rest` is what is not there, `at` the last that is. */
export type Missing = { missing: true; at: Located; rest: readonly Part[] };

/** On the way something is repeated elsewhere by an alias, or written in a way that is left alone. */
export type Barred = { barred: "shared" | "odd" };

/** Follows a path from the top of the file. */
export function locate(root: Source, parts: readonly Part[]): Located | Missing | Barred {
  let at: Located = { source: root, depth: 0 };
  for (const [index, name] of parts.entries()) {
    if (at.source.shared) return { barred: "shared" };
    const kind = typeof name === "number" ? "list" : "map";
    const part = at.source.kind === kind ? at.source.parts.find((one) => one.name === name) : undefined;
    if (part === undefined) return { missing: true, at, rest: parts.slice(index) };
    if (part.odd) return { barred: "odd" };
    at = { source: part.value, part, parent: at.source, depth: index + 1 };
  }
  return at.source.shared ? { barred: "shared" } : at;
}

/** Whether anything within is repeated elsewhere, so that it can't go without taking that along. */
export function holdsShared(source: Source): boolean {
  return source.kind !== "alias" && (source.shared || source.parts.some(({ value }) => holdsShared(value)));
}
