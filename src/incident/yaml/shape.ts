// A zod schema → what it is about, without its wrappers: the only file that looks into zod's insides.
import type { z } from "zod";

/** A schema of any kind. */
export type Schema = z.core.$ZodType;

/** What a schema's `.meta()` may tell the reader. */
export type Hints = { vocabulary?: string; expects?: string; meant?: Record<string, string> };

export type Literal = string | number | boolean | null;
export type Kind =
  | { type: "object"; keys: Map<string, Schema>; closed: boolean }
  | { type: "record"; key: Schema; value: Schema; complete: boolean }
  | { type: "list"; item: (index: number) => Schema | undefined; least?: number; most?: number }
  | { type: "union"; options: Schema[]; discriminator?: string }
  | { type: "choice"; values: Literal[] }
  | { type: "string" | "number" | "boolean" | "other" };
export type Shape = { kind: Kind; hints: Hints; nullable: boolean; schema: Schema };

/** Whether a key of an object may be left out. */
export function isOptional(schema: Schema): boolean {
  return schema._zod.optin !== undefined;
}

/** Shapes that were made before: a schema never changes, and is asked for at every node. */
const made = new WeakMap<Schema, Shape>();

/** Takes off `.optional()`, `.default()` and their like; of two hints the outer one wins. */
export function shapeOf(schema: Schema): Shape {
  const known = made.get(schema);
  if (known !== undefined) return known;
  const shape = unwrapped(schema);
  made.set(schema, shape);
  return shape;
}

function unwrapped(schema: Schema): Shape {
  let inner = schema;
  let nullable = false;
  let hints: Hints = hintsOf(inner);
  for (;;) {
    // zod's own union of its classes: the way it means schemas to be looked into.
    const { def } = (inner as z.core.$ZodTypes)._zod;
    let next: Schema;
    switch (def.type) {
      case "nullable":
        nullable = true;
        next = def.innerType;
        break;
      case "optional":
      case "default":
      case "prefault":
      case "nonoptional":
      case "catch":
      case "readonly":
      case "success":
        next = def.innerType;
        break;
      case "lazy":
        next = def.getter();
        break;
      case "pipe":
        next = def.in;
        break;
      default: {
        const kind = kindOf(inner);
        return { kind, hints, nullable: nullable || kind.type === "other", schema: inner };
      }
    }
    inner = next;
    hints = { ...hintsOf(inner), ...hints };
  }
}

function hintsOf(schema: Schema): Hints {
  if (!("meta" in schema) || typeof schema.meta !== "function") return {};
  const meta: unknown = schema.meta();
  // Whoever writes the schema answers for the types of its hints.
  return typeof meta === "object" && meta !== null ? (meta as Hints) : {};
}

/** The right word for one that is often typed instead. */
export function meantBy({ meant }: Hints, typed: string): string | undefined {
  return meant !== undefined && Object.hasOwn(meant, typed) ? meant[typed] : undefined;
}

function kindOf(schema: Schema): Kind {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return {
        type: "object",
        keys: new Map(Object.entries(def.shape)),
        closed: def.catchall?._zod.def.type === "never",
      };
    case "record":
      return {
        type: "record",
        key: def.keyType,
        value: def.valueType,
        complete: def.keyType._zod.values !== undefined && def.partial !== true,
      };
    case "array":
      return { type: "list", item: () => def.element, ...lengths(def.checks) };
    case "tuple": {
      const least = def.items.filter((item) => !isOptional(item)).length;
      const most = def.rest === null ? { most: def.items.length } : {};
      return { type: "list", item: (index) => def.items[index] ?? def.rest ?? undefined, least, ...most };
    }
    case "union": {
      const discriminator =
        "discriminator" in def && typeof def.discriminator === "string" ? { discriminator: def.discriminator } : {};
      return { type: "union", options: [...def.options], ...discriminator };
    }
    case "enum":
    case "literal":
      return { type: "choice", values: literals(schema) };
    case "null":
      return { type: "choice", values: [null] };
    case "string":
    case "number":
    case "boolean":
      return { type: def.type };
    default:
      return { type: "other" };
  }
}

/** How many items an array must and may have, from its checks. */
function lengths(checks: readonly z.core.$ZodCheck<never>[] | undefined): { least?: number; most?: number } {
  const found: { least?: number; most?: number } = {};
  for (const check of checks ?? []) {
    // As above: zod's own union of its checks.
    const { def } = (check as unknown as z.core.$ZodChecks)._zod;
    if (def.check === "min_length") found.least = def.minimum;
    if (def.check === "max_length") found.most = def.maximum;
    if (def.check === "length_equals") Object.assign(found, { least: def.length, most: def.length });
  }
  return found;
}

/** The values an enum or literal allows. */
function literals(schema: Schema): Literal[] {
  const values: Literal[] = [];
  for (const value of schema._zod.values ?? []) {
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      values.push(value);
  }
  return values;
}

/** What form a text or number schema asks for, as zod names it: `date`, `email`, `regex`, `safeint`. */
export function formatOf(schema: Schema): string | undefined {
  const { def } = schema._zod;
  const own = "format" in def ? def.format : undefined;
  if (typeof own === "string") return own;
  for (const check of def.checks ?? []) {
    const inner = check._zod.def;
    if ("format" in inner && typeof inner.format === "string") return inner.format;
  }
  return undefined;
}
