// The types of what templates can name, and what can be said of them: their branches, fields and items.
import type { LeafMeta } from "../../incident/schema/annotate.ts";

/** A value that prints itself; `ids` are those it can be compared with. */
export type LeafType = { kind: "leaf"; key: string; meta: LeafMeta; ids: readonly string[] };
export type ObjectType = {
  kind: "object";
  key: string;
  /** What it is called in messages: where the incident file has it. */
  name: string;
  /** Whether it stands for a reference: then it prints itself and has an id. */
  mentioned: boolean;
  fields: () => ReadonlyMap<string, Type>;
};
/** A list; one that a helper made doesn't print itself. */
export type ListType = { kind: "list"; key: string; item: Type; made: boolean };
/** Entries under ids of the incident's own. */
export type RecordType = { kind: "record"; key: string; value: Type };
/** One of several. */
export type UnionType = { kind: "union"; key: string; of: readonly Type[] };
/** Text, numbers and HTML are made by the template itself; of the unknown a problem is told already. */
export type PlainType = { kind: "flag" | "text" | "number" | "html" | "unknown"; key: string };
/** Types with the same `key` are the same type. */
export type Type = LeafType | ObjectType | ListType | RecordType | UnionType | PlainType;
export type Branch = Exclude<Type, UnionType>;

/** Objects that an id of a category may stand for: `- change-password` for `- { request: change-password }`. */
export type LongForms = ReadonlyMap<string, readonly ObjectType[]>;

export const plain = (kind: PlainType["kind"]): PlainType => ({ kind, key: kind });

export function listOf(item: Type, made = false): ListType {
  return { kind: "list", key: made ? `<${item.key}>` : `[${item.key}]`, item, made };
}

/** The types that a value may have, unions taken apart. */
export function branches(type: Type): readonly Branch[] {
  return type.kind === "union" ? type.of.flatMap(branches) : [type];
}

/** One of these types; of none, the unknown. */
export function unionOf(types: readonly Type[]): Type {
  const [first] = types;
  if (first && types.length === 1) return first;
  const once = [...new Map(types.flatMap(branches).map((type) => [type.key, type])).values()];
  const [only = plain("unknown")] = once;
  if (once.length < 2) return only;
  const of = once.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { kind: "union", key: of.map((type) => type.key).join("|"), of };
}

/** A type with these fields over or beside its own: the context of a partial with parameters. */
export function extended(base: Type, added: ReadonlyMap<string, Type>): Type {
  if (added.size === 0) return base;
  const fieldsOver = (own: ObjectType | undefined) => {
    let made: ReadonlyMap<string, Type> | undefined;
    return () => {
      made ??= new Map([...(own?.fields() ?? []), ...added]);
      return made;
    };
  };
  const more = [...added].map(([name, type]) => `${name}:${type.key}`).join(",");
  return unionOf(
    branches(base).map((branch): Type => {
      const own = branch.kind === "object" ? branch : undefined;
      return {
        kind: "object",
        key: `${branch.key}{${more}}`,
        name: own?.name ?? branch.key,
        mentioned: false,
        fields: fieldsOver(own),
      };
    }),
  );
}

/** What a value of this type has under a name; nothing where it can't have that. */
export function fieldOf(type: Type, name: string, longForms: LongForms): Type | undefined {
  const found = branches(type).flatMap((branch): Type[] => {
    switch (branch.kind) {
      case "object": {
        const own = branch.fields().get(name) ?? (name === "id" && branch.mentioned ? plain("text") : undefined);
        return own ? [own] : [];
      }
      case "leaf": {
        if (name === "id") return [plain("text")];
        // In a template, an id is as good as the object that has nothing but this id.
        const longer = (longForms.get(branch.meta.vocabulary ?? "") ?? []).map((object) => object.fields().get(name));
        return longer.filter((field) => field !== undefined);
      }
      case "list":
        return /^\d+$/.test(name) ? [branch.item] : name === "length" ? [plain("number")] : [];
      case "unknown":
        return [branch];
      default:
        return [];
    }
  });
  return found.length === 0 ? undefined : unionOf(found);
}

/** The names that `fieldOf` would find, to tell the one that was meant. */
export function fieldNames(type: Type): string[] {
  return branches(type).flatMap((branch) =>
    branch.kind === "object" ? [...branch.fields().keys(), ...(branch.mentioned ? ["id"] : [])] : [],
  );
}

/** What {{#each}} goes through; nothing where there is nothing to go through. */
export function itemOf(type: Type): Type | undefined {
  const items = branches(type).flatMap((branch): Type[] => {
    if (branch.kind === "list") return [branch.item];
    if (branch.kind === "record") return [branch.value];
    return branch.kind === "unknown" ? [branch] : [];
  });
  return items.length === 0 ? undefined : unionOf(items);
}

/** What a helper for lists sees: the items, or the value itself where it is none. */
export function itemsOf(type: Type): Type {
  return unionOf(branches(type).map((branch) => (branch.kind === "list" ? branch.item : branch)));
}

/** Whether printing a value of this type shows something sensible. */
export function prints(type: Type): boolean {
  return branches(type).some((branch) => {
    if (branch.kind === "object") return branch.mentioned;
    if (branch.kind === "list") return !branch.made && prints(branch.item);
    return branch.kind !== "record" && branch.kind !== "flag";
  });
}

/** The ids that a value, or an object's field, can be compared with; nothing where any id is possible. */
export function idsOf(type: Type, field?: string): string[] | undefined {
  let open = false;
  const ids = branches(type).flatMap((branch): readonly string[] => {
    if (branch.kind === "unknown" || branch.kind === "text" || branch.kind === "number") open = true;
    if (branch.kind === "leaf") return branch.ids;
    if (branch.kind !== "object" || field === undefined) return [];
    const own = branch.fields().get(field);
    // What has no id but words of its own is told by "text".
    if (own === undefined) return branch.fields().has("text") ? ["text"] : [];
    return idsOf(itemsOf(own)) ?? [];
  });
  return open ? undefined : [...new Set(ids)];
}
