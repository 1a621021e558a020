// An incident's values → every text and name of it that is printed, by language, with what it takes from facts left open.
import type { MarkedLeaf } from "../incident/fact.ts";
import type { LocaleTag } from "../notice/tree.ts";

/** Stands where a text takes a fact or the number of a part. */
export const hole = "\uFFFC";

/** A text as written for one language; a name that is the same in all has none. */
export type SaidText = {
  path: string;
  kind: "text" | "name";
  locale?: LocaleTag;
  text: string;
  facts: readonly string[];
};

/** Reads each leaf that holds words of the file's own; a bare text is in the source language. */
export function textsOf(leaves: Iterable<MarkedLeaf>, source: LocaleTag): SaidText[] {
  const texts: SaidText[] = [];
  for (const { path, meta, value } of leaves) {
    const wayOut = typeof value === "object" && value !== null && "text" in value && meta.fact !== "text";
    if (wayOut) texts.push(...byLocale(`${path}.text`, "text", value.text, source));
    else if (meta.fact === "text" || meta.fact === "name") texts.push(...byLocale(path, meta.fact, value, source));
  }
  return texts;
}

function byLocale(path: string, kind: SaidText["kind"], value: unknown, source: LocaleTag): SaidText[] {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.entries(value).map(([locale, inner]) => ({
      path: `${path}.${locale}`,
      kind,
      locale,
      ...read(inner),
    }));
  return [{ path, kind, ...(kind === "text" ? { locale: source } : {}), ...read(value) }];
}

function read(value: unknown): { text: string; facts: string[] } {
  if (!Array.isArray(value)) return { text: String(value), facts: [] };
  const facts: string[] = [];
  const parts = value.map((part: unknown) => {
    if (typeof part === "string") return part;
    // The schema's other parts: a fact by its path, or a part of the notice.
    const { fact, see } = part as { fact?: string; see?: string };
    facts.push(fact ?? `see ${see}`);
    return hole;
  });
  return { text: parts.join(""), facts };
}
