// Incident → marked tree: the same shape, with every value's path and, by the schema, what fact it becomes.
import * as z from "zod";
import { isMap, pickOption } from "./pick-option.ts";
import type { LeafMeta } from "./schema/annotate.ts";
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
    const entries = new Map<string, Marked>();
    for (const [key, inner] of kind.keys) {
      const found = Object.hasOwn(value, key) ? value[key] : undefined;
      if (found !== undefined) entries.set(key, mark(inner, found, joinPath(path, key)));
    }
    return { type: "object", path, entries };
  }
  if (kind.type === "record" && isMap(value)) {
    const entries = new Map<string, Marked>();
    for (const [key, found] of Object.entries(value)) entries.set(key, mark(kind.value, found, joinPath(path, key)));
    return { type: "object", path, entries };
  }
  if (kind.type === "list" && Array.isArray(value)) {
    const items: Marked[] = [];
    for (let i = 0; i < value.length; i++) {
      const inner = kind.item(i);
      if (inner !== undefined) items.push(mark(inner, value[i], joinPath(path, i)));
    }
    return { type: "array", path, items };
  }
  return { type: "leaf", path, meta: noMeaning, value };
}

const noMeaning: LeafMeta = {};

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

/** Leaves that were found before: several checks, and each notice, ask for those of one tree. */
const foundIn = new WeakMap<Marked, readonly MarkedLeaf[]>();

/** All leaves in the order of the file's schema. */
export function leavesOf(marked: Marked): readonly MarkedLeaf[] {
  const known = foundIn.get(marked);
  if (known !== undefined) return known;
  const found: MarkedLeaf[] = [];
  addLeaves(marked, found);
  foundIn.set(marked, found);
  return found;
}

function addLeaves(marked: Marked, found: MarkedLeaf[]): void {
  if (marked.type === "leaf") found.push(marked);
  else for (const inner of marked.type === "object" ? marked.entries.values() : marked.items) addLeaves(inner, found);
}
