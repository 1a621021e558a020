// A path of an incident file → the field of the schema it leads to, and the one name under which its words are kept.
import { leafMeta } from "./fact.ts";
import { incidentSchema } from "./schema.ts";
import { pathParts } from "./yaml/path.ts";
import { type Schema, shapeOf } from "./yaml/shape.ts";

/** A field: `path` without indexes, such as `totals[].people`; `key` is the path at which the schema has it first, `affected[].people`. */
export type Field = { path: string; key: string; schema: Schema };

let all: readonly Field[] | undefined;
let byPath: Map<string, readonly Field[]> | undefined;

/** Every field in the order of the schema; a field that may be written in several ways has one entry for each. */
export function allFields(): readonly Field[] {
  all ??= fieldsIn(incidentSchema, "", new Map());
  return all;
}

function fieldsAt(path: string): readonly Field[] {
  if (byPath === undefined) {
    byPath = new Map();
    for (const field of allFields()) byPath.set(field.path, [...(byPath.get(field.path) ?? []), field]);
  }
  return byPath.get(path) ?? [];
}

function fieldsIn(schema: Schema, path: string, first: Map<Schema, string>): Field[] {
  const { kind, schema: bare } = shapeOf(schema);
  if (leafMeta(bare)) return [];
  switch (kind.type) {
    case "object":
      return [...kind.keys].flatMap(([name, inner]) => {
        const own = path === "" ? name : `${path}.${name}`;
        const key = first.get(inner) ?? own;
        first.set(inner, key);
        return [{ path: own, key, schema: inner }, ...fieldsIn(inner, own, first)];
      });
    case "list": {
      const item = kind.item(0);
      return item === undefined ? [] : fieldsIn(item, `${path}[]`, first);
    }
    case "record":
      return fieldsIn(kind.value, `${path}.<id>`, first);
    case "union":
      return kind.options.flatMap((option) => fieldsIn(option, path, first));
    default:
      return [];
  }
}

/**
 * The field at a path of a file; unless it must be exact, the nearest one above: of `affected[0].data[1]` it is `affected[].data`.
 */
export function fieldAt(path: string, exact = false): Field | undefined {
  let here: Schema[] = [incidentSchema];
  let own = "";
  let found: Field | undefined;
  for (const part of pathParts(path) ?? []) {
    const steps = here.flatMap((schema) => stepsInto(schema, part));
    const [step] = steps;
    if (step === undefined) return exact ? undefined : found;
    here = steps.map(({ schema }) => schema);
    own += own === "" ? step.text.replace(/^\./, "") : step.text;
    found = fieldsAt(own).find((field) => here.includes(field.schema)) ?? found;
  }
  return exact && found?.path !== own ? undefined : found;
}

/** What a part of a path leads to under a schema, and how it is written without index or id. */
function stepsInto(schema: Schema, part: string | number): { schema: Schema; text: string }[] {
  const { kind, schema: bare } = shapeOf(schema);
  if (leafMeta(bare)) return [];
  if (kind.type === "union") return kind.options.flatMap((option) => stepsInto(option, part));
  if (kind.type === "list" && typeof part === "number") {
    const item = kind.item(part);
    return item === undefined ? [] : [{ schema: item, text: "[]" }];
  }
  if (kind.type === "record" && typeof part === "string") return [{ schema: kind.value, text: ".<id>" }];
  const inner = kind.type === "object" && typeof part === "string" ? kind.keys.get(part) : undefined;
  return inner === undefined ? [] : [{ schema: inner, text: `.${part}` }];
}

/** What a field is for, in English: its own description in the schema, or that of what it holds. */
export function aboutField(schema: Schema): string {
  // zod puts a schema's description there, and what it wraps under `innerType`.
  const { description } = schema as { description?: string };
  const { innerType } = schema._zod.def as { innerType?: Schema };
  return description || (innerType && !leafMeta(innerType) ? aboutField(innerType) : "");
}
