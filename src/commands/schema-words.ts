// Glossaries and examples → what the JSON Schema tells people in every language.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readExamples } from "../incident/examples.ts";
import type { SchemaWords } from "../incident/json-schema.ts";
import { readGlossaries, tellField } from "./glossaries.ts";
import { home } from "./home.ts";

/** The file that uses every field. */
export const everyField = join(home, "schema", "every-field.yaml");

/** The words of the schema, in all languages of messages, English first. */
export function schemaWords(): SchemaWords {
  const glossaries = readGlossaries();
  const { byField } = readExamples(readFileSync(everyField, "utf8"));
  return {
    field: (field) => glossaries.map((glossary) => tellField(field, glossary)),
    term: (category, id) => glossaries.map((glossary) => glossary.term(category, id)),
    value: (key, id) => glossaries.map((glossary) => glossary.value(key, id)),
    example: ({ path, key }) => (byField.get(path) ?? byField.get(key))?.value,
  };
}
