// Incident → marked tree: the same shape, with every value's path and, by the schema, what fact it becomes.
import { z } from "zod";
import type { LeafMeta } from "./schema/values.ts";
import { type Incident, incidentSchema } from "./schema.ts";

/** A value that is printed, compared or referred to as one; `value` is as written in the file. */
export type MarkedLeaf = { type: "leaf"; path: string; meta: LeafMeta; value: unknown };
export type MarkedObject = { type: "object"; path: string; entries: Map<string, Marked> };
export type MarkedArray = { type: "array"; path: string; items: Marked[] };
export type Marked = MarkedLeaf | MarkedObject | MarkedArray;

type Schema = z.core.$ZodType;

/** What the schema says of a leaf, or nothing where it is no leaf. */
export function leafMeta(schema: Schema): LeafMeta | undefined {
  // The registry's entry is what `leaf()` in schema/values.ts put there.
  const meta = z.globalRegistry.get(schema) as LeafMeta | undefined;
  return meta && (meta.fact || meta.vocabulary || meta.ref) ? meta : undefined;
}

/** The schema inside optional, default and the like. */
export function bareSchema(schema: Schema): Schema {
  let current = schema;
  for (;;) {
    if (leafMeta(current)) return current;
    // `def` is a union by `type`; only the wrappers have `innerType`.
    const def = current._zod.def as { type: string; innerType?: Schema; in?: Schema };
    if (def.innerType) current = def.innerType;
    else if (def.type === "pipe" && def.in) current = def.in;
    else return current;
  }
}

/** `a` + key → `a.key`; an index → `a[0]`. */
export const joinPath = (path: string, key: string | number): string =>
  typeof key === "number" ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;

function isList(schema: Schema): boolean {
  const def = schema._zod.def as { type: string; options?: Schema[] }; // as in bareSchema
  return (
    def.type === "union" &&
    (def.options ?? []).some((o) => (bareSchema(o)._zod.def as { type: string }).type === "array")
  );
}

/** Of a union none of whose options takes the value, the one that is most like it: by kind, then by keys. */
function nearest(options: readonly Schema[], value: unknown): Schema | undefined {
  const kind = Array.isArray(value) ? "array" : typeof value === "object" && value !== null ? "object" : "scalar";
  const likeness = (option: Schema): number => {
    // As in bareSchema.
    const def = bareSchema(option)._zod.def as { type: string; shape?: Record<string, Schema> };
    const own = def.type === "array" || def.type === "object" ? def.type : "scalar";
    if (own !== kind) return -1;
    const keys = value !== null && typeof value === "object" ? Object.keys(value) : [];
    return keys.filter((key) => def.shape?.[key] !== undefined).length;
  };
  return [...options].sort((a, b) => likeness(b) - likeness(a))[0];
}

function mark(schema: Schema, value: unknown, path: string): Marked {
  const bare = bareSchema(schema);
  const meta = leafMeta(bare);
  if (meta) return { type: "leaf", path, meta, value };
  // Read by the type of each schema; the fields are zod's.
  const def = bare._zod.def as {
    type: string;
    shape?: Record<string, Schema>;
    element?: Schema;
    valueType?: Schema;
    options?: Schema[];
  };
  if (def.type === "union" && def.options) {
    // One or several of the same: always a list for the templates.
    const chosen = def.options.find((o) => z.safeParse(o, value).success) ?? nearest(def.options, value);
    if (!chosen) throw new Error(`union without options at ${path}`);
    const marked = mark(chosen, value, path);
    return isList(bare) && marked.type !== "array" ? { type: "array", path, items: [marked] } : marked;
  }
  if (def.type === "object" && def.shape && typeof value === "object" && value !== null) {
    const entries = new Map<string, Marked>();
    for (const [key, inner] of Object.entries(def.shape)) {
      const found = (value as Record<string, unknown>)[key]; // parsed by the same schema
      if (found !== undefined) entries.set(key, mark(inner, found, joinPath(path, key)));
    }
    return { type: "object", path, entries };
  }
  if (def.type === "record" && def.valueType && typeof value === "object" && value !== null) {
    const entries = new Map<string, Marked>();
    for (const [key, found] of Object.entries(value)) entries.set(key, mark(def.valueType, found, joinPath(path, key)));
    return { type: "object", path, entries };
  }
  if (def.type === "array" && def.element && Array.isArray(value)) {
    const element = def.element;
    return { type: "array", path, items: value.map((item, i) => mark(element, item, joinPath(path, i))) };
  }
  return { type: "leaf", path, meta: {}, value };
}

/** Marks a file's content whether it is sound or not: what fits no schema is a leaf without meaning. */
export function markRaw(raw: unknown): Marked {
  return mark(incidentSchema, raw, "");
}

/** Marks a whole incident; `internal` is left out, so that nothing after this can print it. */
export function markIncident(incident: Incident): MarkedObject {
  const { internal: _, ...outer } = incident;
  const marked = mark(incidentSchema, outer, "");
  if (marked.type !== "object") throw new Error("an incident is an object");
  return marked;
}

/** All leaves in the order of the file's schema. */
export function leavesOf(marked: Marked): MarkedLeaf[] {
  switch (marked.type) {
    case "leaf":
      return [marked];
    case "object":
      return [...marked.entries.values()].flatMap(leavesOf);
    case "array":
      return marked.items.flatMap(leavesOf);
  }
}
