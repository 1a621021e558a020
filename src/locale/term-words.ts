// An id of the vocabulary → what a language calls it, for people who look the id up.
import type { Locale } from "./schema.ts";

/** Where the words of a category stand that are no terms of that name. */
const elsewhere: Record<string, (locale: Locale, id: string) => unknown> = {
  topic: ({ phrases }, id) => phrases["topic-question"]?.[id],
  issuer: ({ terms }, id) => terms["self"]?.[id],
  zone: ({ patterns }, id) => Object.entries(patterns.moments.zones).find(([zone]) => zone === id)?.[1],
  unit: ({ patterns }, id) => Object.entries(patterns.numbers.counters).find(([unit]) => unit === id)?.[1],
};

/**
 * What a language calls a term: its plain form, or where it is only part of sentences, its phrase with … for facts; empty where the id
 * only steers the text.
 */
export function termWords(locale: Locale, category: string, id: string): string {
  const words = locale.terms[category]?.[id] ?? locale.phrases[category]?.[id] ?? elsewhere[category]?.(locale, id);
  const plain = typeof words === "object" && words !== null ? Object.values(words)[0] : words; // a term's forms
  if (typeof plain !== "string") return "";
  return plain
    .replace(/\{\{[^}]*\}\}|\{number\}/g, "…")
    .replace(/…+/g, "…")
    .replace(/\u3001…\u3001(?=…|$)/g, "\u3001…")
    .replaceAll("\n", " ");
}
