// Several locales → what one of them words and another doesn't.

import { categories, vocabulary } from "../incident/vocabulary.ts";
import { type Place, type Problem, problem } from "../problem.ts";
import type { Locale } from "./schema.ts";

/** A word by its dotted key, with the forms it has, if it has forms. */
type Words = Map<string, readonly string[]>;

/** Terms, phrases and labels that one locale has and another lacks, and forms of a term, with where they should stand. */
export function compareLocales(locales: readonly Locale[]): Problem[] {
  const all = locales.map((locale) => ({ locale, words: wordsOf(locale) }));
  return all.flatMap(({ locale, words }) => {
    const others = all.filter((other) => other.locale !== locale);
    const seen = new Set<string>();
    return others.flatMap((other) =>
      [...other.words].flatMap(([key, forms]) => {
        const own = words.get(key);
        const missing = own ? forms.filter((form) => !own.includes(form)).map((form) => `${key}.${form}`) : [key];
        return missing
          .filter((key) => !seen.has(key) && seen.add(key))
          .map((key) =>
            problem(own ? "missing-form" : "missing-term", placeFor(key, locale), {
              key,
              locale: locale.locale.tag,
              other: other.locale.locale.tag,
            }),
          );
      }),
    );
  });
}

/**
 * Ids of the vocabulary that a category of terms lacks, and terms that the vocabulary doesn't know. A category of the
 * vocabulary without terms is worded by phrases or patterns; terms may have categories of their own.
 */
export function compareWithVocabulary(locale: Locale): Problem[] {
  const { tag } = locale.locale;
  return categories.flatMap((category) => {
    const terms = locale.terms[category];
    if (terms === undefined) return [];
    const ids: readonly string[] = vocabulary[category];
    const told = (code: string, id: string) => {
      const key = `terms.${category}.${id}`;
      return problem(code, placeFor(key, locale), { key, locale: tag });
    };
    const missing = ids.filter((id) => !(id in terms)).map((id) => told("term-without-words", id));
    const unknown = Object.keys(terms).filter((id) => !ids.includes(id));
    return [...missing, ...unknown.map((id) => told("unknown-term", id))];
  });
}

function wordsOf({ terms, phrases, labels }: Locale): Words {
  const words: Words = new Map();
  for (const [section, groups] of Object.entries({ terms, phrases }))
    for (const [group, ids] of Object.entries(groups))
      for (const [id, word] of Object.entries(ids))
        words.set(`${section}.${group}.${id}`, typeof word === "string" ? [] : Object.keys(word));
  for (const path of Object.keys(labels)) words.set(`labels.${path}`, []);
  return words;
}

/** The place of a key, or of the nearest one around it. */
function placeFor(key: string, locale: Locale): Place {
  for (let near = key; near !== ""; near = near.slice(0, Math.max(0, near.lastIndexOf(".")))) {
    const place = locale.places[near];
    if (place) return place;
  }
  return { file: locale.file };
}
