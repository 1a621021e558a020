// An incident → the texts that are its own words, each language of each apart, with their paths.
import { onceFor } from "../law/once-for.ts";
import type { Subject } from "./rule.ts";
import { typedIn } from "./wording-texts.ts";

/** One text in one language; references to facts within it are left out. */
export type OwnWords = { path: string; locale: string; text: string };

const joined = (value: unknown): string | undefined => {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return undefined;
  return value.filter((part) => typeof part === "string").join("");
};

function textsOf(value: unknown, source: string): [locale: string, text: string][] {
  const one = joined(value);
  if (one !== undefined) return [[source, one]];
  if (typeof value !== "object" || value === null) return [];
  if ("text" in value) return textsOf(value.text, source);
  return Object.entries(value).flatMap(([locale, inner]) => {
    const text = joined(inner);
    return text === undefined ? [] : [[locale, text] as [string, string]];
  });
}

/** Whatever the file words itself: free text, terms the vocabulary does not have, and counsel's words. */
export const ownWords = onceFor((subject: Pick<Subject, "incident" | "leaves" | "source">): readonly OwnWords[] => {
  const { incident, leaves, source } = subject;
  const words: OwnWords[] = [];
  leaves.forEach(({ path, meta, value }) => {
    const isOwn = typeof value === "object" && value !== null && "text" in value;
    if (meta.fact === "text" || isOwn)
      for (const [locale, text] of textsOf(value, source)) words.push({ path, locale, text });
  });
  incident.wording?.forEach((entry, i) => {
    if ("text" in entry)
      words.push({ path: `wording[${i}].text`, locale: entry.locale, text: typedIn(entry.text).join("") });
  });
  return words;
});
