// Counts as the incident file writes them → the range in which the true number lies.
import type { MarkedLeaf } from "../incident/fact.ts";

/** The least and the most that a count may mean; `most` may be infinite. */
export type Range = { least: number; most: number };

/** How far from the true number one that is called "about" may be. */
const slack = 0.1;

/** The range of a count; nothing where none is written at all. Sums are added up anew. */
export function rangeAt(leaves: ReadonlyMap<string, MarkedLeaf>, path: string): Range | undefined {
  const leaf = leaves.get(path);
  return leaf === undefined ? undefined : rangeOf(leaf.value, leaves, [path]);
}

function rangeOf(value: unknown, leaves: ReadonlyMap<string, MarkedLeaf>, above: readonly string[]): Range | undefined {
  if (typeof value === "number") return { least: value, most: value };
  if (value === "unknown") return { least: 0, most: Number.POSITIVE_INFINITY };
  if (typeof value !== "object" || value === null) return undefined;
  const [key, said] = Object.entries(value)[0] ?? [];
  if (typeof said === "number") {
    if (key === "about") return { least: Math.floor(said * (1 - slack)), most: Math.ceil(said * (1 + slack)) };
    if (key === "at-most") return { least: 0, most: said };
    if (key === "at-least") return { least: said, most: Number.POSITIVE_INFINITY };
    if (key === "more-than") return { least: said + 1, most: Number.POSITIVE_INFINITY };
  }
  if ((key !== "sum" && key !== "at-most-sum") || !Array.isArray(said)) return undefined;
  const parts = said.map((path: unknown) =>
    typeof path !== "string" || above.includes(path)
      ? undefined
      : rangeOf(leaves.get(path)?.value, leaves, [...above, path]),
  );
  const sum = sumOf(parts);
  return sum === undefined || key === "sum" ? sum : { least: 0, most: sum.most };
}

/** The range of a sum; nothing where one of the parts is not told. */
export function sumOf(parts: readonly (Range | undefined)[]): Range | undefined {
  let [least, most] = [0, 0];
  for (const part of parts) {
    if (part === undefined) return undefined;
    least += part.least;
    most += part.most;
  }
  return { least, most };
}
