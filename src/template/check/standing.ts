// Where a piece of wording stands among the elements round it → what may stand there.
import { isBlockName } from "../markup/subset.ts";

/** Where wording stands, partials' callers included. */
export type Standing = {
  /** The element that holds it; `""` at the top. A `del` counts as what is round it. */
  parent: string;
  /** Whether it is in a line of text: a paragraph, heading, term or cell. */
  line: boolean;
  /** How many sections are round it. */
  level: number;
  /** Behind a start tag that nothing closes: what belongs where can't be told, and anything may stand here. */
  open?: true;
};

export const top: Standing = { parent: "", line: false, level: 0 };
/** Where phrases stand: always in some line. */
export const inLine: Standing = { parent: "p", line: true, level: 0 };

/** Elements that take certain others only. */
const parts: Record<string, readonly string[]> = {
  ul: ["li"],
  ol: ["li"],
  table: ["thead", "tbody", "tr"],
  thead: ["tr"],
  tbody: ["tr"],
  tr: ["th", "td"],
  dl: ["dt", "dd"],
  ruby: ["rb", "rt"],
};
const partNames = new Set(Object.values(parts).flat());
const lines = new Set(["p", "h1", "h2", "h3", "h4", "dt", "th", "td"]);
const groups = new Set(["", "section", "header", "footer"]);
const outerOnly = new Set(["section", "header", "footer", "h1", "h2", "h3", "h4"]);

/** Whether text may stand here, not only blocks or parts. */
export function takesText({ parent, open }: Standing): boolean {
  return open === true || (!groups.has(parent) && (parent === "ruby" || !Object.hasOwn(parts, parent)));
}

/** Whether an element of the subset may stand here. */
export function takes(standing: Standing, tag: string): boolean {
  const { parent, line, open } = standing;
  if (open) return true;
  if (tag === "del") return !Object.hasOwn(parts, parent);
  if (Object.hasOwn(parts, parent)) return parts[parent]?.includes(tag) ?? false;
  if (partNames.has(tag)) return false;
  if (!isBlockName(tag)) return takesText(standing);
  if (line) return false;
  if (tag === "h1") return groups.has(parent) && standing.level === 0;
  if (/^h[2-4]$/.test(tag)) return parent === "section";
  return groups.has(parent) || !outerOnly.has(tag);
}

/** Where the content of an element stands. */
export function insideOf(standing: Standing, tag: string): Standing {
  if (tag === "del") return standing;
  return {
    parent: tag,
    line: standing.line || lines.has(tag) || !isBlockName(tag),
    level: standing.level + (tag === "section" ? 1 : 0),
  };
}
