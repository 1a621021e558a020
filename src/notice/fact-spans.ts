// The lines of a notice → where each fact stands in them, and which is nearest to a path.
import type { Line } from "./lines.ts";
import { lineText } from "./plain.ts";
import type { Fact, Inline } from "./tree.ts";

/** One saying of a fact: its line, and where in the line's `lineText` it stands, in UTF-16 units. */
export type FactSpan = { fact: Fact; line: string; from: number; to: number };

/** Every fact of a line in reading order, an outer one before those in it. */
export function spansOf({ id, inlines }: Pick<Line, "id" | "inlines">): FactSpan[] {
  const spans: FactSpan[] = [];
  let at = 0;
  const walk = (inline: Inline): void => {
    const from = at;
    if (inline.type === "fact") {
      const length = lineText(inline.children).length;
      spans.push({ fact: inline, line: id, from, to: from + length });
    }
    if ("children" in inline) inline.children.forEach(walk);
    else at += lineText([inline]).length;
  };
  inlines.forEach(walk);
  return spans;
}

/**
 * The first saying of the fact at a path; else of what is computed from it, of what lies in it, of what lies beside it in what it
 * lies in. `entry` looks no further than the entry or field of a part of the file, `part` in the whole part: `affected`, `breach`.
 */
export function nearestFact(path: string, spans: readonly FactSpan[], within: "entry" | "part"): FactSpan | undefined {
  if (path === "") return undefined;
  const said = (is: (path: string) => boolean): FactSpan | undefined =>
    spans.find(({ fact }) => is(fact.path)) ?? spans.find(({ fact }) => fact.derivedFrom?.some(is));
  const isIn = (outer: string) => (inner: string) =>
    inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
  let found = said((one) => one === path) ?? said(isIn(path));
  for (let outer = around(path); found === undefined && outer !== ""; outer = around(outer)) {
    if (within === "entry" && around(outer) === "") break;
    found = said(isIn(outer));
  }
  return found;
}

/** `affected[0].people` → `affected[0]` → `affected` → nothing. */
function around(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("."), path.lastIndexOf("[")));
}
