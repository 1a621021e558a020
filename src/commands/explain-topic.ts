// A field or words of the vocabulary → all there is to say of it, in the user's words.
import { readFileSync } from "node:fs";
import { readExamples, snippetOf } from "../incident/examples.ts";
import { allFields, type Field } from "../incident/field.ts";
import { type Force, needsOf } from "../incident/needed.ts";
import { type Category, vocabulary } from "../incident/vocabulary.ts";
import { isOptional } from "../incident/yaml/shape.ts";
import type { Glossary } from "../locale/glossary.ts";
import { tellField } from "./glossaries.ts";
import { everyField } from "./schema-words.ts";
import { listedWords, takes } from "./takes.ts";
import { type Said, whereSaid } from "./where-said.ts";
import type { Words } from "./words.ts";

export type Meaning = { id: string; meaning: string };
export type NamedField = { path: string; name: string; about: string; required: boolean };
export type NeededBy = { id: string; item: string; article: string; force: Force; sure: boolean };

/** A field explained. */
export type Explained = NamedField & {
  takes: string[];
  /** What is taken where the field is left out. */
  without?: string;
  words: Meaning[];
  fields: NamedField[];
  example?: string;
  needed: NeededBy[];
  said: Said[];
};

/** Words of the vocabulary explained: their meaning, and the fields that take them. */
export type ExplainedWords = { category: string; name: string; words: Meaning[]; fields: NamedField[] };

/** Name, meaning and whether the field must be there. */
export function nameFields(fields: readonly Field[], glossary: Glossary): NamedField[] {
  return fields.map((field) => ({
    path: field.path,
    ...tellField(field, glossary),
    required: !isOptional(field.schema),
  }));
}

/** Says all of a field; the notices of every template are made to see where it is said. */
export async function explainField(field: Field, glossary: Glossary, words: Words): Promise<Explained> {
  const { path, key, schema } = field;
  const { root, byField } = readExamples(readFileSync(everyField, "utf8"));
  const example = byField.get(path) ?? byField.get(key);
  const listed = listedWords(schema);
  // zod's own type is a union by `type`.
  const { type, defaultValue } = schema._zod.def as { type: string; defaultValue?: unknown };
  const [named] = nameFields([field], glossary);
  if (named === undefined) throw new Error(`no field ${path}`);
  return {
    ...named,
    takes: takes(schema, words),
    ...(type === "default" && typeof defaultValue !== "object" ? { without: String(defaultValue) } : {}),
    words: (listed?.ids ?? []).map((id) => ({
      id,
      meaning: listed?.category === undefined ? glossary.value(key, id) : glossary.term(listed.category, id),
    })),
    fields: nameFields(fieldsOf(field), glossary),
    ...(example === undefined ? {} : { example: snippetOf(example, root) }),
    needed: needsOf(path).map(({ id, force, sure }) => ({
      id,
      item: words.findAny(`needs.${id}.item`) ?? id,
      article: words.findAny(`needs.${id}.article`) ?? "",
      force,
      sure,
    })),
    said: await whereSaid(path, glossary.language),
  };
}

/** The fields that stand straight in a field. */
function fieldsOf({ path }: Field): Field[] {
  const inside = allFields().filter(
    (other) => /^(\[\])?(\.<id>)?\.[^.[]+$/.test(other.path.slice(path.length)) && other.path.startsWith(path),
  );
  return inside.filter((one, i) => inside.findIndex((other) => other.path === one.path) === i);
}

/** Says what the words of a category mean, or one of them. */
export function explainWords(
  category: Category,
  id: string | undefined,
  glossary: Glossary,
  words: Words,
): ExplainedWords {
  const ids: readonly string[] = id === undefined ? vocabulary[category] : [id];
  const fields = allFields().filter(({ schema }) => listedWords(schema)?.category === category);
  return {
    category,
    name: words.findAny(`words.${category}`) ?? category,
    words: ids.map((one) => ({ id: one, meaning: glossary.term(category, one) })),
    fields: nameFields(fields, glossary),
  };
}
