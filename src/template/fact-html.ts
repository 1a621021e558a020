// One fact → the HTML element that carries it into the tree: <data> or, for dates and times, <time>.
import type { FactKind, LocaleTag } from "../notice/tree.ts";

/** What `factHtml` prints; `inner` is HTML, already escaped. */
export type FactMarkup = {
  path: string;
  kind: FactKind;
  value: string;
  inner: string;
  unit?: string | undefined;
  derivedFrom?: readonly string[] | undefined;
  lang?: LocaleTag | undefined;
};

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const special = /[&<>"']/;

/** Escapes text for HTML content and for attributes in quotes. */
export function escapeHtml(text: string): string {
  // Nearly all text has none of them, and looking is quicker than replacing nothing.
  return special.test(text) ? text.replace(/[&<>"']/g, (c) => entities[c] ?? c) : text;
}

/** The element that parseMarkup reads back as a fact node. */
export function factHtml(fact: FactMarkup): string {
  let attributes = ` data-path="${escapeHtml(fact.path)}" data-kind="${fact.kind}"`;
  if (fact.unit !== undefined) attributes += ` data-unit="${escapeHtml(fact.unit)}"`;
  if (fact.derivedFrom !== undefined) attributes += ` data-derived="${escapeHtml(fact.derivedFrom.join(" "))}"`;
  if (fact.lang !== undefined) attributes += ` lang="${escapeHtml(fact.lang)}"`;
  const value = escapeHtml(fact.value);
  return fact.kind === "date" || fact.kind === "time"
    ? `<time${attributes} datetime="${value}">${fact.inner}</time>`
    : `<data${attributes} value="${value}">${fact.inner}</data>`;
}
