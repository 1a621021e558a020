// Views in a row → one HTML text with the locale's separators between.
import { listSeparators } from "../locale/lists.ts";
import type { Render } from "./render.ts";

/** Joins what the items print: `and` 、及び, `or`, or `comma` alone. */
export function joinHtml(items: readonly unknown[], style: "and" | "or" | "comma", render: Render): string {
  const shown = items
    // Whatever has toHTML is a view of ours.
    .map((item) => (item as { toHTML?: () => string } | null)?.toHTML?.() ?? "")
    .filter((html) => html !== "");
  const between = listSeparators(shown.length, style, render.locale, shown);
  return shown.map((html, i) => html + (between[i] ?? "")).join("");
}
