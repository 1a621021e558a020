// A schema of zod's → the same one, known for what it is: zod's own `describe` and `meta` copy it, half of the time it takes to set up the incident file's.
import * as z from "zod";
import type { Category } from "../vocabulary.ts";

/** What the registry holds of a leaf: what is expected (for the reader), what it refers to (for the checks) and what it becomes (for the templates). */
export type LeafMeta = {
  /** The kind of fact a printed value becomes. */
  fact?: "text" | "name" | "term" | "item" | "moment" | "time" | "count" | "phone" | "email" | "url" | "number";
  /** Of a count: what is counted. */
  unit?: string;
  /** Of a term: its category. */
  vocabulary?: Category;
  /** Of a reference: the part of the file whose id it names. */
  ref?: "service" | "actor" | "document" | "group" | "named" | "section";
  /** Words of a notice, in one language: printed, and no value of the incident. */
  words?: true;
  /** What a person is told was expected. */
  expects?: string;
  description?: string;
  /** Of a text whose form only code checks: its form for the JSON Schema. */
  pattern?: string;
};

/** Says what a schema is a leaf of; it must be one that nobody else has. */
export function leaf<S extends z.ZodType>(schema: S, meta: LeafMeta): S {
  z.globalRegistry.add(schema, meta);
  return schema;
}

/** What may be left out, and what it is. */
export function optional<S extends z.ZodType>(schema: S, description: string): z.ZodOptional<S> {
  const lax = z.optional(schema);
  z.globalRegistry.add(lax, { description });
  return lax;
}
