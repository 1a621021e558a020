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

/** Escapes text for HTML content and for attributes in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => entities[c] ?? c);
}

/** The element that parseMarkup reads back as a fact node. */
export function factHtml(fact: FactMarkup): string {
  const attributes = [
    ` data-path="${escapeHtml(fact.path)}"`,
    ` data-kind="${fact.kind}"`,
    fact.unit === undefined ? "" : ` data-unit="${escapeHtml(fact.unit)}"`,
    fact.derivedFrom === undefined ? "" : ` data-derived="${escapeHtml(fact.derivedFrom.join(" "))}"`,
    fact.lang === undefined ? "" : ` lang="${escapeHtml(fact.lang)}"`,
  ].join("");
  const value = escapeHtml(fact.value);
  return fact.kind === "date" || fact.kind === "time"
    ? `<time${attributes} datetime="${value}">${fact.inner}</time>`
    : `<data${attributes} value="${value}">${fact.inner}</data>`;
}
