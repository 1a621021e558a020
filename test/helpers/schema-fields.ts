// The incident's schema → every field it has, and which of them a file's content uses: paths with `[]` and `*` for what repeats.
import { leafMeta } from "../../src/incident/fact.ts";
import { incidentSchema } from "../../src/incident/schema.ts";
import { type Schema, shapeOf } from "../../src/incident/yaml/shape.ts";

const join = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

function itemOf(list: { item: (index: number) => Schema | undefined }): Schema {
  const item = list.item(0);
  if (item === undefined) throw new Error("a list without items");
  return item;
}

/** Every field of the schema: `affected[].who.from`. What holds others is a field too. */
export function schemaFields(schema: Schema = incidentSchema, path = ""): Set<string> {
  const found = new Set<string>(path === "" ? [] : [path]);
  const add = (inner: Schema, at: string) => {
    for (const field of schemaFields(inner, at)) found.add(field);
  };
  const { kind, schema: bare } = shapeOf(schema);
  if (leafMeta(bare)) return found;
  if (kind.type === "object") for (const [key, inner] of kind.keys) add(inner, join(path, key));
  else if (kind.type === "list") add(itemOf(kind), `${path}[]`);
  else if (kind.type === "record") add(kind.value, join(path, "*"));
  else if (kind.type === "union") for (const option of kind.options) add(option, path);
  return found;
}

/** The fields that a value of the schema uses, by the same paths. */
export function usedFields(value: unknown, schema: Schema = incidentSchema, path = ""): Set<string> {
  const found = new Set<string>(path === "" || value === undefined ? [] : [path]);
  const add = (inner: unknown, innerSchema: Schema, at: string) => {
    for (const field of usedFields(inner, innerSchema, at)) found.add(field);
  };
  const { kind, schema: bare } = shapeOf(schema);
  if (value === undefined || leafMeta(bare)) return found;
  if (kind.type === "union") for (const option of kind.options) add(value, option, path);
  if (typeof value !== "object" || value === null) return found;
  if (kind.type === "list" && Array.isArray(value)) for (const item of value) add(item, itemOf(kind), `${path}[]`);
  if (Array.isArray(value)) return found;
  const entries = value as Record<string, unknown>; // an object of a parsed file
  if (kind.type === "object") for (const [key, inner] of kind.keys) add(entries[key], inner, join(path, key));
  if (kind.type === "record") for (const inner of Object.values(entries)) add(inner, kind.value, join(path, "*"));
  return found;
}
