// The incident's schema → every field it has, and which of them a file's content uses: paths with `[]` and `*` for what repeats.
import type { z } from "zod";
import { bareSchema, leafMeta } from "../../src/incident/fact.ts";
import { incidentSchema } from "../../src/incident/schema.ts";

type Schema = z.core.$ZodType;
/** What the walk looks at; the fields are zod's, by the type of each schema. */
type Definition = {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  options?: Schema[];
};

const defOf = (schema: Schema): Definition => bareSchema(schema)._zod.def as Definition; // as told above
const join = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/** Every field of the schema: `affected[].who.from`. What holds others is a field too. */
export function schemaFields(schema: Schema = incidentSchema, path = ""): Set<string> {
  const found = new Set<string>(path === "" ? [] : [path]);
  const add = (inner: Schema, at: string) => {
    for (const field of schemaFields(inner, at)) found.add(field);
  };
  if (leafMeta(bareSchema(schema))) return found;
  const { type, shape, element, valueType, options } = defOf(schema);
  if (type === "object") for (const [key, inner] of Object.entries(shape ?? {})) add(inner, join(path, key));
  else if (type === "array" && element) add(element, `${path}[]`);
  else if (type === "record" && valueType) add(valueType, join(path, "*"));
  else if (type === "union") for (const option of options ?? []) add(option, path);
  return found;
}

/** The fields that a value of the schema uses, by the same paths. */
export function usedFields(value: unknown, schema: Schema = incidentSchema, path = ""): Set<string> {
  const found = new Set<string>(path === "" || value === undefined ? [] : [path]);
  const add = (inner: unknown, innerSchema: Schema, at: string) => {
    for (const field of usedFields(inner, innerSchema, at)) found.add(field);
  };
  if (value === undefined || leafMeta(bareSchema(schema))) return found;
  const { type, shape, element, valueType, options } = defOf(schema);
  if (type === "union") for (const option of options ?? []) add(value, option, path);
  if (typeof value !== "object" || value === null) return found;
  if (type === "array" && element && Array.isArray(value)) for (const item of value) add(item, element, `${path}[]`);
  if (Array.isArray(value)) return found;
  const entries = value as Record<string, unknown>; // an object of a parsed file
  if (type === "object")
    for (const [key, inner] of Object.entries(shape ?? {})) add(entries[key], inner, join(path, key));
  if (type === "record" && valueType)
    for (const inner of Object.values(entries)) add(inner, valueType, join(path, "*"));
  return found;
}
