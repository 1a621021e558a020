// The incident's zod schema → JSON Schema draft-07, with which editors check and complete an incident file.
import * as z from "zod";
import { allFields, type Field } from "./field.ts";
import { incidentSchema } from "./schema.ts";
import { categories, vocabulary } from "./vocabulary.ts";
import { type Schema, shapeOf } from "./yaml/shape.ts";

/** What the schema tells people, in every language. */
export type SchemaWords = {
  /** A field's name and what it is for, a line for each language. */
  field: (field: Field) => { name: string; about: string }[];
  /** What an id of the vocabulary means, and what a word means that only one field takes. */
  term: (category: string, id: string) => string[];
  value: (key: string, id: string) => string[];
  /** A value that the field may have. */
  example: (field: Field) => unknown;
};

/** What our own metadata of a leaf is called; it means nothing to an editor. */
const ours = ["fact", "expects", "vocabulary", "ref", "unit", "words"];

/** Longer examples would hide what they show. */
const longestExample = 160;

/**
 * The schema as data, with `description`, `markdownDescription`, `enumDescriptions` and `examples` for people. What only code can check
 * (dates that exist, references) an editor can't tell.
 */
export function incidentJsonSchema(words: SchemaWords): object {
  const fields = new Map<unknown, Field>(allFields().map((field) => [field.schema, field]));
  const fieldOfWords = new Map<unknown, Field>(
    allFields().flatMap((field) => wordLists(field.schema).map((list) => [list, field] as const)),
  );
  return z.toJSONSchema(incidentSchema, {
    target: "draft-7",
    io: "input",
    // Without this each use is written out, and the file is ten times as long.
    reused: "ref",
    override({ zodSchema, jsonSchema }) {
      const named = jsonSchema["vocabulary"];
      for (const key of ours) delete jsonSchema[key];
      const ids = jsonSchema.enum;
      // What may be left out has the list's own descriptions already.
      if (ids !== undefined && jsonSchema["enumDescriptions"] === undefined) {
        const category = categories.find((one) => one === named || isSame(vocabulary[one], ids));
        const key = fieldOfWords.get(zodSchema)?.key ?? "";
        jsonSchema["enumDescriptions"] = ids.map((id) =>
          (category === undefined ? words.value(key, String(id)) : words.term(category, String(id))).join("\n"),
        );
      }
      const field = fields.get(zodSchema);
      if (field === undefined) return;
      const lines = words.field(field);
      jsonSchema.description = lines.map(({ name, about }) => `${name} – ${about}`).join("\n");
      jsonSchema["markdownDescription"] = lines.map(({ name, about }) => `**${name}** – ${about}`).join("\n\n");
      const example = words.example(field);
      if (example !== undefined && JSON.stringify(example).length <= longestExample) jsonSchema.examples = [example];
    },
  });
}

const isSame = (ids: readonly unknown[], others: readonly unknown[]): boolean =>
  ids.length === others.length && ids.every((id, i) => id === others[i]);

/** The lists of words that a field takes itself, or in a list. */
function wordLists(field: Schema): Schema[] {
  const { kind, schema } = shapeOf(field);
  if (kind.type === "choice") return [schema];
  if (kind.type === "union") return kind.options.flatMap(wordLists);
  const item = kind.type === "list" ? kind.item(0) : undefined;
  return item === undefined ? [] : wordLists(item);
}
