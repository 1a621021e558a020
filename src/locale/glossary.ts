// The messages and the notice's words of one language → what a field and an id mean in it.
import type { Messages } from "./messages.ts";
import type { Locale } from "./schema.ts";
import { termWords } from "./term-words.ts";

export type Glossary = {
  language: string;
  /** A field's name as people say it. */
  name(key: string): string;
  /** What the field is for; empty where only the schema says it. */
  about(key: string): string;
  /** What an id of the vocabulary means; in English, most ids say it themselves. */
  term(category: string, id: string): string;
  /** What a word means that only one field takes. */
  value(key: string, id: string): string;
};

/** `locale` is that of notices in the same language, where there are any. */
export function glossaryOf(language: string, messages: Messages, locale: Locale | undefined): Glossary {
  const said = (key: string): string => messages.get(key) ?? "";
  return {
    language,
    name: (key) => said(`fields.${key}.name`) || key,
    about: (key) => said(`fields.${key}.about`),
    term: (category, id) =>
      said(`terms.${category}.${id}`) || (locale && termWords(locale, category, id)) || id.replaceAll("-", " "),
    value: (key, id) => said(`values.${key}.${id}`) || id.replaceAll("-", " "),
  };
}
