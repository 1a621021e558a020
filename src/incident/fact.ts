// Incident → marked tree: the same shape, with every value's path and, by the schema, what fact it becomes.
import * as z from "zod";
import { isMap, pickOption } from "./pick-option.ts";
import type { LeafMeta } from "./schema/values.ts";
import { type Incident, incidentSchema } from "./schema.ts";
import { joinPath } from "./yaml/path.ts";
import { type Schema, shapeOf } from "./yaml/shape.ts";

/** A value that is printed, compared or referred to as one; `value` is as written in the file. */
export type MarkedLeaf = { type: "leaf"; path: string; meta: LeafMeta; value: unknown };
export type MarkedObject = { type: "object"; path: string; entries: Map<string, Marked> };
export type MarkedArray = { type: "array"; path: string; items: Marked[] };
export type Marked = MarkedLeaf | MarkedObject | MarkedArray;

/** What was found before: the registry puts each answer together anew, and is asked at every value. */
const metas = new WeakMap<Schema, { meta: LeafMeta | undefined }>();

/** What the schema says of a leaf, or nothing where it is no leaf. */
export function leafMeta(schema: Schema): LeafMeta | undefined {
  const known = metas.get(schema);
  if (known !== undefined) return known.meta;
  // The registry's entry is what `leaf()` in schema/values.ts put there.
  const all = z.globalRegistry.get(schema) as LeafMeta | undefined;
  const meta = all && (all.fact || all.vocabulary || all.ref || all.words) ? all : undefined;
  metas.set(schema, { meta });
  return meta;
}

/** The schema inside optional, default and the like. */
export function bareSchema(schema: Schema): Schema {
  return shapeOf(schema).schema;
}

function mark(schema: Schema, value: unknown, path: string): Marked {
  const { kind, schema: bare } = shapeOf(schema);
  const meta = leafMeta(bare);
  if (meta) return { type: "leaf", path, meta, value };
  if (kind.type === "union") {
    const { options } = kind;
    const chosen = pickOption(options, value);
    if (!chosen) throw new Error(`union without options at ${path}`);
    const marked = mark(chosen, value, path);
    // One or several of the same: always a list for the templates.
    const isList = options.some((option) => shapeOf(option).kind.type === "list");
    return isList && marked.type !== "array" ? { type: "array", path, items: [marked] } : marked;
  }
  if (kind.type === "object" && isMap(value)) {
    const known = [...kind.keys].filter(([key]) => Object.hasOwn(value, key) && value[key] !== undefined);
    return markEntries(
      known.map(([key, inner]) => [key, inner, value[key]]),
      path,
    );
  }
  if (kind.type === "record" && isMap(value))
    return markEntries(
      Object.entries(value).map(([key, found]) => [key, kind.value, found]),
      path,
    );
  if (kind.type === "list" && Array.isArray(value)) {
    const items = value.flatMap((item, i) => {
      const inner = kind.item(i);
      return inner === undefined ? [] : [mark(inner, item, joinPath(path, i))];
    });
    return { type: "array", path, items };
  }
  return { type: "leaf", path, meta: {}, value };
}

function markEntries(entries: readonly [key: string, schema: Schema, value: unknown][], path: string): MarkedObject {
  return {
    type: "object",
    path,
    entries: new Map(entries.map(([key, schema, value]) => [key, mark(schema, value, joinPath(path, key))])),
  };
}

/** Parts of the file that no notice may say. */
export const neverPrinted: readonly string[] = ["internal", "legal", "review"];

/** Parts that hold no facts: those, and words that a notice says in place of its template's. No template sees them, no text names them. */
export const besideFacts: readonly string[] = [...neverPrinted, "wording"];

/** Whether a path lies in one of them. */
export function isNeverPrinted(path: string | undefined): boolean {
  return neverPrinted.some((part) => path === part || path?.startsWith(`${part}.`) || path?.startsWith(`${part}[`));
}

/** What may be printed as a fact or referred to: all else, so that nothing after this can leak those. */
function outer(incident: object): object {
  return Object.fromEntries(Object.entries(incident).filter(([key]) => !besideFacts.includes(key)));
}

/** Marks a file's content whether it is sound or not: what fits no schema is a leaf without meaning. */
export function markRaw(raw: unknown): Marked {
  return mark(incidentSchema, isMap(raw) ? outer(raw) : raw, "");
}

/** Marks a whole incident. */
export function markIncident(incident: Incident): MarkedObject {
  const marked = mark(incidentSchema, outer(incident), "");
  if (marked.type !== "object") throw new Error("an incident is an object");
  return marked;
}

/** All leaves in the order of the file's schema. */
export function leavesOf(marked: Marked, found: MarkedLeaf[] = []): MarkedLeaf[] {
  if (marked.type === "leaf") found.push(marked);
  else for (const inner of marked.type === "object" ? marked.entries.values() : marked.items) leavesOf(inner, found);
  return found;
}
