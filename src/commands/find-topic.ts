// What a person typed after `explain` → the field, the fields or the words it means.
import { allFields, type Field, fieldAt } from "../incident/field.ts";
import { type Category, categories, vocabulary } from "../incident/vocabulary.ts";
import { nearest } from "../incident/yaml/nearest.ts";
import type { Glossary } from "../locale/glossary.ts";
import { type FoundWord, searchGlossary } from "./search-glossary.ts";

export type Topic =
  | { type: "field"; field: Field }
  /** Several fields of that name, in different places. */
  | { type: "fields"; fields: Field[] }
  /** A category of the vocabulary, or one id of it. */
  | { type: "words"; category: Category; id?: string }
  /** What has a word of people's own in it, in their language. */
  | { type: "found"; fields: Field[]; words: FoundWord[] };

/** `meant` is what it was taken for where nothing has that name. */
export type FoundTopic = { topic: Topic; meant?: string };

/** `affected[0].people`, `affected[].people` and `affected.people` are one. */
const plain = (path: string): string => path.replace(/\[[^\]]*\]/g, "").replace(/\.?<[^>]*>/g, "");

/** Finds what is meant, by its name or by what people call it; undefined where nothing is near. */
export function findTopic(typed: string, glossary: Glossary): FoundTopic | undefined {
  const exact = exactTopic(typed);
  if (exact !== undefined) return { topic: exact };
  const { fields, words } = searchGlossary(typed, glossary);
  if (fields.length + words.length > 0) return { topic: { type: "found", fields, words } };
  const meant = nearestName(plain(typed));
  const topic = meant === undefined ? undefined : exactTopic(meant);
  return meant === undefined || topic === undefined ? undefined : { topic, meant };
}

/** The name that was meant: of a field that there is, another of its fields, or that field itself. */
function nearestName(typed: string): string | undefined {
  const end = typed.lastIndexOf(".");
  const within = typed.slice(0, Math.max(0, end));
  const known = names();
  if (end < 0 || !known.includes(within)) return nearest(typed, known);
  const inside = known.flatMap((name) => (name.startsWith(`${within}.`) ? [name.slice(end + 1)] : []));
  const meant = nearest(typed.slice(end + 1), inside);
  return meant === undefined ? within : `${within}.${meant}`;
}

function exactTopic(typed: string): Topic | undefined {
  const name = plain(typed);
  const field = allFields().find(({ path }) => plain(path) === name) ?? fieldAt(typed, true);
  if (field !== undefined) return { type: "field", field };
  const category = categories.find((one) => one === name);
  if (category !== undefined) return { type: "words", category };
  const named = allFields().filter(({ path }) => plain(path).endsWith(`.${name}`));
  const fields = named.filter(({ key }, i) => named.findIndex((other) => other.key === key) === i);
  const [only, ...others] = fields;
  if (only !== undefined) return others.length === 0 ? { type: "field", field: only } : { type: "fields", fields };
  const [of] = categories.filter((one) => (vocabulary[one] as readonly string[]).includes(name));
  return of === undefined ? undefined : { type: "words", category: of, id: name };
}

/** Whole paths first, so that of two that are equally near the whole one is meant. */
function names(): string[] {
  const paths = allFields().map(({ path }) => plain(path));
  return [...new Set([...paths, ...categories, ...paths.map((path) => path.slice(path.lastIndexOf(".") + 1))])];
}
