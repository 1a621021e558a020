// The incident's schema → the types of what templates can name: the same shapes that view.ts gives at run time.
import { bareSchema, besideFacts, leafMeta } from "../../incident/fact.ts";
import type { LeafMeta } from "../../incident/schema/annotate.ts";
import { vocabulary } from "../../incident/vocabulary.ts";
import { type LeafType, type LongForms, listOf, type ObjectType, plain, type Type, unionOf } from "./type.ts";

type Schema = Parameters<typeof bareSchema>[0];
/** The fields of zod's definitions that are read here. */
type Definition = {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  options?: Schema[];
  entries?: Record<string, string>;
  values?: unknown[];
};

/** The types of an incident. */
export type IncidentTypes = {
  root: ObjectType;
  longForms: LongForms;
  /** What an entry of `services`, `parties`, `documents`, `names` or `affected` is where something refers to it. */
  mentioned: (part: string) => ObjectType;
};

/** The parts of the file that references name. */
const parts = { service: "services", document: "documents", named: "names", group: "affected" } as const;

// zod's definitions are a union by `type`; `Definition` has what those read here have.
const definitionOf = (schema: Schema): Definition => schema._zod.def as Definition;

/** The ids of a leaf: those of its enums and literals, and `text` where words may stand in their place. */
function idsIn(schema: Schema, meta: LeafMeta): string[] {
  const { type, options = [], entries = {}, values = [] } = definitionOf(schema);
  if (type === "enum") return Object.values(entries);
  if (type === "literal") return values.filter((value) => typeof value === "string");
  if (type === "object") return meta.vocabulary ? ["text"] : [];
  return type === "union" ? options.flatMap((option) => idsIn(bareSchema(option), meta)) : [];
}

/** Reads a schema; two readings give types with the same keys. */
export function typesOfIncident(schema: Schema): IncidentTypes {
  const made = new Map<Schema, Type>();
  const longForms = new Map<string, ObjectType[]>();
  let objects = 0;

  // Leaves that say the same are one type; its key is short, for keys are compared often.
  const leaves = new Map<string, LeafType>();
  const leafType = (meta: LeafMeta, ids: readonly string[]): LeafType => {
    const said = [meta.fact, meta.unit, meta.vocabulary, meta.ref, ...ids].map((part) => part ?? "").join("/");
    const leaf = leaves.get(said) ?? { kind: "leaf", key: `leaf${leaves.size}`, meta, ids };
    leaves.set(said, leaf);
    return leaf;
  };

  const typeAt = (outer: Schema, path: string): Type => {
    const bare = bareSchema(outer);
    const type = made.get(bare) ?? makeType(bare, path);
    made.set(bare, type);
    return type;
  };

  const makeType = (bare: Schema, path: string): Type => {
    const meta = leafMeta(bare);
    if (meta?.ref && meta.ref !== "section") return reference(meta.ref);
    if (meta) return leafType(meta, idsIn(bare, meta));
    const { type, shape, element, valueType, options } = definitionOf(bare);
    if (type === "boolean") return plain("flag");
    if (type === "object" && shape) return objectAt(shape, path);
    if (type === "array" && element) return listOf(typeAt(element, `${path}[]`));
    if (type === "union" && options) return unionAt(options, path);
    if (type === "record" && valueType) {
      const value = typeAt(valueType, `${path}.*`);
      return { kind: "record", key: `record:${value.key}`, value };
    }
    return leafType({}, idsIn(bare, {}));
  };

  const objectAt = (shape: Record<string, Schema>, path: string): ObjectType => {
    // What is no fact is never handed to a template.
    const outer = Object.entries(shape).filter(([name]) => path !== "" || !besideFacts.includes(name));
    const fields = new Map(outer.map(([name, inner]) => [name, typeAt(inner, path === "" ? name : `${path}.${name}`)]));
    objects += 1;
    return { kind: "object", key: `object${objects}`, name: path, mentioned: false, fields: () => fields };
  };

  const unionAt = (options: readonly Schema[], path: string): Type => {
    const types = options.map((option) => typeAt(option, path));
    // One or several of the same: always a list for the templates.
    if (types.some((type) => type.kind === "list"))
      return listOf(unionOf(types.map((type) => (type.kind === "list" ? type.item : type))));
    for (const type of types) {
      const category = type.kind === "leaf" ? type.meta.vocabulary : undefined;
      if (category === undefined) continue;
      const longer = types.filter((other) => other.kind === "object" && hasTerm(other, category));
      longForms.set(category, [
        ...(longForms.get(category) ?? []),
        ...longer.filter((other) => other.kind === "object"),
      ]);
    }
    return unionOf(types);
  };

  const reference = (to: Exclude<LeafMeta["ref"], "section" | undefined>): Type => {
    if (to !== "actor") return mentioned(parts[to]);
    // A party, or a role that needs none.
    return unionOf([
      mentioned("parties"),
      leafType({ fact: "term", vocabulary: "role" }, [...vocabulary.role, "text"]),
    ]);
  };

  const mentioned = (part: string): ObjectType => {
    const fields = () => {
      const held = root.fields().get(part);
      const entry = held?.kind === "record" ? held.value : held?.kind === "list" ? held.item : undefined;
      return entry?.kind === "object" ? entry.fields() : new Map<string, Type>();
    };
    return { kind: "object", key: `mention:${part}`, name: part, mentioned: true, fields };
  };

  const top = typeAt(schema, "");
  if (top.kind !== "object") throw new Error(`an incident is an object, got ${top.kind}`);
  const root: ObjectType = top;
  return { root, longForms, mentioned };
}

function hasTerm(object: ObjectType, category: string): boolean {
  return [...object.fields().values()].some((field) => field.kind === "leaf" && field.meta.vocabulary === category);
}
