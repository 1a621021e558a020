// A word as people say it, 速報 or ポイント → the fields and the words of the vocabulary that are called so, or explained by it.
import { allFields, type Field } from "../incident/field.ts";
import { type Category, categories, vocabulary } from "../incident/vocabulary.ts";
import type { Glossary } from "../locale/glossary.ts";
import { tellField } from "./glossaries.ts";

/** A word of the vocabulary with its meaning in the language it was looked for in. */
export type FoundWord = { category: Category; id: string; meaning: string };

/** One letter, or nothing but a sign, would be in everything. */
const tooShort = /^.?$|^[\p{P}\p{S}\s]*$/u;

/** Fields whose name has the word before those that are only explained by it; then words of the vocabulary. */
export function searchGlossary(typed: string, glossary: Glossary): { fields: Field[]; words: FoundWord[] } {
  const wanted = folded(typed);
  if (tooShort.test(wanted)) return { fields: [], words: [] };
  const has = (text: string): boolean => folded(text).includes(wanted);
  const all = allFields().filter(({ path }, i, every) => every.findIndex((other) => other.path === path) === i);
  const named = all.filter((field) => has(tellField(field, glossary).name));
  const explained = all.filter((field) => !named.includes(field) && has(tellField(field, glossary).about));
  const words = categories.flatMap((category) =>
    vocabulary[category].flatMap((id): FoundWord[] => {
      const meaning = glossary.term(category, id);
      return has(meaning) ? [{ category, id, meaning }] : [];
    }),
  );
  return { fields: [...named, ...explained], words };
}

/** Full-width letters and capitals are no difference. */
const folded = (text: string): string => text.normalize("NFKC").toLowerCase().trim();
