// Free text and names of an incident → problems where one of its languages lacks them.
import { type Place, type Problem, problem } from "../problem.ts";
import { leavesOf, type Marked } from "./fact.ts";

const leafText = (value: unknown): boolean => typeof value === "string" || Array.isArray(value);

/** The locales a file asks for, the source language first. */
function localesOf(root: Marked): string[] {
  const locales = root.type === "object" ? root.entries.get("locales") : undefined;
  if (locales?.type !== "array") return [];
  return locales.items.flatMap((item) => (item.type === "leaf" && typeof item.value === "string" ? [item.value] : []));
}

/** The text of a leaf, where it has one: its own, or that of `{ text: … }` in a term's place. */
function textOf(leaf: {
  meta: { fact?: string };
  path: string;
  value: unknown;
}): { path: string; value: unknown } | undefined {
  if (leaf.meta.fact === "text") return leaf;
  const own = leaf.meta.fact === "name" ? undefined : leaf.value;
  if (typeof own === "object" && own !== null && "text" in own) return { path: `${leaf.path}.text`, value: own.text };
  return undefined;
}

/**
 * A free text must be there in every language of the notice: a bare one is in the source language only. The notice is made all the same,
 * with the source text in its place, so this is a warning. Names stand for all languages when bare.
 */
export function checkTranslations(root: Marked, placeOf: (path: string) => Place): Problem[] {
  const locales = localesOf(root);
  const [source] = locales;
  if (source === undefined) return [];
  const problems: Problem[] = [];
  for (const leaf of leavesOf(root)) {
    const text = textOf(leaf);
    if (text === undefined || text.value === undefined || text.value === null) continue;
    const { path, value } = text;
    for (const locale of locales) {
      // A map by locale is the only object here.
      if (leafText(value) ? locale === source : Object.hasOwn(value, locale)) continue;
      problems.push(problem("missing-translation", placeOf(path), { locale, source }, { severity: "warning", path }));
    }
  }
  return problems;
}
