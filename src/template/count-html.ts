// Counts of the incident → HTML: the number with its unit is the fact, what says how exact it is stands round it.
import type { MarkedLeaf } from "../incident/fact.ts";
import type { Count } from "../incident/values.ts";
import { type Term, vocabulary } from "../incident/vocabulary.ts";
import { formatCount } from "../locale/numbers.ts";
import { problem } from "../problem.ts";
import { escapeHtml, factHtml } from "./fact-html.ts";
import { markedAt } from "./marked-at.ts";
import type { Render } from "./render.ts";

/** A count as counted: the number it comes to, and the paths it is the sum of, if it is one. */
export type Counted = { count: Count; derivedFrom?: string[] };

/** What the incident file says of a count → the count; a sum is computed here and nowhere else. */
export function countOf(leaf: MarkedLeaf, render: Render): Counted {
  const { value } = leaf;
  if (typeof value === "number") return { count: { exact: value } };
  if (value === "unknown") return { count: { unknown: true } };
  const said = value as Record<string, number | string[]>; // the schema's object forms
  const paths = said["sum"] ?? said["at-most-sum"];
  if (Array.isArray(paths)) {
    const { saying } = render;
    if (saying.has(leaf.path)) {
      render.problems.push(problem("circular-fact", { file: render.file }, { path: leaf.path }, { path: leaf.path }));
      return { count: { exact: 0 } };
    }
    saying.add(leaf.path);
    const total = addUp(paths, leaf, render);
    saying.delete(leaf.path);
    return { count: said["sum"] ? total : { atMost: numberOf(total) ?? 0 }, derivedFrom: paths };
  }
  const number = (key: string): number => Number(said[key]);
  if (said["about"] !== undefined) return { count: { about: number("about") } };
  if (said["at-most"] !== undefined) return { count: { atMost: number("at-most") } };
  if (said["at-least"] !== undefined) return { count: { atLeast: number("at-least") } };
  return { count: { moreThan: number("more-than") } };
}

/** Adds up the counts at these paths, as exact as they are together; one that is no plain number is a problem. */
export function addUp(paths: readonly string[], leaf: { path: string }, render: Render): Count {
  let total = 0;
  const kinds = new Set<string>();
  for (const path of paths) {
    const part = markedAt(render.incident, path);
    const counted = part?.type === "leaf" && part.meta.fact === "count" ? countOf(part, render).count : undefined;
    const number = counted && numberOf(counted);
    if (counted === undefined || number === undefined)
      render.problems.push(problem("sum-of-no-count", { file: render.file }, { path }, { path: leaf.path }));
    else for (const kind of Object.keys(counted)) kinds.add(kind);
    total += number ?? 0;
  }
  return inAll(total, kinds);
}

const numberOf = (count: Count): number | undefined => ("unknown" in count ? undefined : Object.values(count)[0]);

/** What numbers known like these come to: what is told of some holds for all together, what contradicts itself is about so many. */
function inAll(total: number, kinds: Set<string>): Count {
  const has = (kind: string): boolean => kinds.has(kind);
  const [up, down] = [has("atLeast") || has("moreThan"), has("atMost")];
  if (has("about") || (up && down)) return { about: total };
  if (down) return { atMost: total };
  if (has("moreThan")) return { moreThan: total };
  return up ? { atLeast: total } : { exact: total };
}

/** A count with its unit. */
export function countHtml(leaf: MarkedLeaf, unit: string, render: Render): string {
  const { count, derivedFrom } = countOf(leaf, render);
  return countPartsHtml(leaf.path, count, unit, derivedFrom, render);
}

/** The same for a count that stands nowhere in the file, such as a span of days. */
export function countPartsHtml(
  path: string,
  count: Count,
  unit: string,
  derivedFrom: string[] | undefined,
  render: Render,
): string {
  const known = vocabulary.unit.find((id): id is Term<"unit"> => id === unit);
  if (!known) throw new Error(`unit of a count: one of ${vocabulary.unit.join(", ")}, got ${unit}`);
  return formatCount(count, known, render.locale)
    .map((part) => {
      const inner = escapeHtml(part.text);
      return "count" in part ? factHtml({ path, kind: "count", value: part.count, unit, derivedFrom, inner }) : inner;
    })
    .join("");
}
