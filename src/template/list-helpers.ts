// Helpers that select from lists and join them.
import { isOfSort } from "../incident/sorts.ts";
import type { Term } from "../incident/vocabulary.ts";
import { choose, html, isWording, type Options } from "./helper-options.ts";
import type { HelperTable } from "./helpers.ts";
import { idOf } from "./id-of.ts";
import { joinHtml } from "./join.ts";
import type { Parameter, Signature } from "./signature.ts";
import { isViewLeaf } from "./view-leaf.ts";

export const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** What an item of a list is, by one of its keys; an item that is itself an id needs none. */
function keyed(item: unknown, key: string): string[] {
  if (isViewLeaf(item)) return [item.id];
  const object = item as Record<string, unknown> | null; // an object of the incident
  // What has no id but words of its own is told by "text".
  const found = object?.[key];
  if (found === undefined && object?.["text"] !== undefined) return ["text"];
  return isViewLeaf(found) ? [found.id] : asList(found).flatMap(idsOf);
}

/** What a value is called: its id; of a party also what it is, so that a named police station is found among the police. */
function idsOf(value: unknown): string[] {
  const role = isViewLeaf(value) ? undefined : (value as { role?: unknown } | null)?.role; // a party of the incident, or not
  return role === undefined ? [idOf(value)] : [idOf(value), idOf(role)];
}

/** What a template allows, as in `event="reported consulted"`: by key, the ids in its words. */
function allowedOf({ hash }: Options): { key: string; ids: unknown; allowed: readonly string[] }[] {
  return Object.entries(hash).map(([key, ids]) => ({ key, ids, allowed: idOf(ids).split(" ") }));
}

function select(list: unknown, options: Options, wanted: boolean): unknown[] {
  const each = allowedOf(options);
  return asList(list).filter((item) =>
    each.every(
      ({ key, ids, allowed }) =>
        !(isViewLeaf(item) && isViewLeaf(ids)) && keyed(item, key).some((id) => allowed.includes(id)) === wanted,
    ),
  );
}

function within(list: unknown, options: Options, wanted: boolean): unknown[] {
  const each = allowedOf(options);
  const isWithin = (item: unknown): boolean =>
    each.every(({ key, allowed }) => {
      const named = asList((item as Record<string, unknown>)[key]); // an object of the incident
      return named.length > 0 && named.every((value) => idsOf(value).some((id) => allowed.includes(id)));
    });
  return asList(list).filter((item) => isWithin(item) === wanted);
}

/** Items that make data those of a payment card: without one of them a holder's name or an expiry date is of no use with any card. */
const tellingItems: readonly string[] = [
  "card-number",
  "security-code",
  "card-pin",
  "card-information",
] satisfies Term<"item">[];

/** Whether an item of data, or one that all of a group have, is of a payment card. */
function isCardData(value: unknown): boolean {
  if (isViewLeaf(value)) return tellingItems.includes(value.id);
  const { item, data } = value as { item?: unknown; data?: unknown }; // an item, or a group
  return data === undefined
    ? tellingItems.includes(idOf(item))
    : asList(data).some((one) => isCardData(one) && !isOfSome(one));
}

/** Whether only some people of the group have the item; a group isn't called by such. */
function isOfSome(value: unknown): boolean {
  return !isViewLeaf(value) && (value as { "only-if"?: unknown })["only-if"] !== undefined; // an item with more said of it
}

export const listHelpers = {
  /** `{{#if (person by)}}`: whether whoever it names are people of a body, not the body. */
  person: (value: unknown) => asList(value).some((one) => idsOf(one).some((id) => isOfSort("role", id, "person"))),
  /** Whether a list has exactly one item. */
  one: (list: unknown) => asList(list).length === 1,
  /** `(longer entries 6)`: whether a list has more items than that. */
  longer: (list: unknown, than: number) => asList(list).length > than,
  /** `(first (card-data affected) this)`: whether this is the first of them. */
  first: (list: unknown, item: unknown) => {
    const [head] = asList(list) as { $path?: string }[]; // objects of the incident
    return head !== undefined && head.$path === (item as { $path?: string }).$path;
  },
  /** `(card-data affected)`: the groups, or items, that are about payment cards. */
  "card-data": (list: unknown) => asList(list).filter(isCardData),
  /** Whether any group, or one of its sub-groups, has data of payment cards. */
  "any-card-data": (list: unknown) =>
    asList(list).some((group) => {
      const { data, "of-these": parts } = group as Record<string, unknown>; // a group of the incident
      return [data, ...asList(parts).map((part) => (part as Record<string, unknown>).data)].some((items) =>
        asList(items).some(isCardData),
      ); // a group in it
    }),
  /** Groups that are told of in the same words, together: the same people, the same single item or several. */
  alike: (list: unknown) => {
    const kinds = new Map<string, unknown[]>();
    for (const group of asList(list)) {
      // A group of the incident.
      const { who, data, $path } = group as { who: { are?: unknown; text?: unknown }; data?: unknown[]; $path: string };
      const [only] = data?.length === 1 ? keyed(data[0], "item") : [];
      // Whoever is told of in words of their own stands alone.
      const own = who.text !== undefined || idOf(who.are) === "text";
      const kind = own ? $path : `${idOf(who.are)} ${only ?? ""}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), group]);
    }
    return [...kinds.values()];
  },
  /** `(all-of groups @root.affected)`: whether these are all the groups there are, so that none need be named. */
  "all-of": (groups: unknown, all: unknown) => {
    const named = asList(groups).map(idOf);
    return asList(all).every((group) => named.includes(idOf((group as { id?: unknown }).id))); // groups of the incident
  },
  /** `(uniform groups)`: whether one wording tells what became of the data of all of them: several items each, none surer or otherwise lost. */
  uniform: (groups: unknown) =>
    asList(groups).every((group) => {
      const { data, certainty, loss } = group as { data?: unknown[]; certainty?: unknown; loss?: unknown }; // a group of the incident
      return data?.length !== 1 && certainty === undefined && loss === undefined;
    }),
  "without-card-data": (list: unknown) => asList(list).filter((value) => !isCardData(value)),
  /** `(distinct data "only-if")`: the first item with each value of a key; `(distinct means)`: of a list of ids, each once. */
  distinct: (list: unknown, ...rest: unknown[]) => {
    const [key] = rest; // without a key the options stand here
    const seen = new Set<string>();
    return asList(list).filter((item) => {
      const [id] = isViewLeaf(item) === (typeof key === "string") ? [] : keyed(item, String(key));
      if (id === undefined || seen.has(id)) return false;
      seen.add(id);
      return true;
    });
  },
  /** `(pluck items "item")`: what each item has under that key; an item that is an id is itself. */
  pluck: (list: unknown, key: string) =>
    asList(list).flatMap((item) => (isViewLeaf(item) ? [item] : asList((item as Record<string, unknown>)[key]))), // objects of the incident
  /** `(pick timeline event="reported consulted")`: the items whose key is one of these ids. */
  pick: (list: unknown, options: Options) => select(list, options, true),
  /** The items for which that is not so. */
  leave: (list: unknown, options: Options) => select(list, options, false),
  /** `(within timeline to="police police-station")`: the items that name nothing but these under that key. */
  within: (list: unknown, options: Options) => within(list, options, true),
  /** The items that name something else there, or nothing. */
  beyond: (list: unknown, options: Options) => within(list, options, false),
  /** `(has requests "change-password" key="request")`: whether one of the items is that. */
  has(this: unknown, list: unknown, ...rest: unknown[]) {
    const options = rest.pop() as Options; // Handlebars passes it last
    const key = String(options.hash["key"] ?? "what");
    const found = asList(list).filter((item) => keyed(item, key).some((id) => rest.includes(id)));
    const said = choose(this, found.length > 0, options);
    // Wording that is there for these ids says them.
    for (const item of isWording(said) ? found : []) {
      const leaf = isViewLeaf(item) ? item : (item as Record<string, unknown> | null)?.[key]; // an object of the incident
      if (isViewLeaf(leaf)) options.data.render.phrased.add(leaf.path);
    }
    return said;
  },
  /** `{{list names style="or"}}`: the items with the locale's separators. */
  list: (list: unknown, options: Options) => {
    const style = options.hash["style"];
    return html(joinHtml(asList(list), style === "or" || style === "comma" ? style : "and", options.data.render));
  },
  /** `(only-with groups "people")`: the items that have that key. */
  "only-with": (list: unknown, key: string) =>
    asList(list).filter((item) => (item as Record<string, unknown> | null)?.[key] !== undefined), // an object of the incident
  "only-without": (list: unknown, key: string) =>
    asList(list).filter((item) => (item as Record<string, unknown> | null)?.[key] === undefined), // as above
} satisfies HelperTable;

const list: Parameter = { what: "list" };
const groups: Parameter = { what: "list", having: ["data"] };
const data: Parameter = { what: "list", having: ["data", "item"] };
const field: Parameter = { what: "field" };

/** How each of them is called. */
export const listSignatures: Record<keyof typeof listHelpers, Signature> = {
  person: { takes: [{ what: "value" }], gives: "flag" },
  one: { takes: [list], gives: "flag" },
  longer: { takes: [list, { what: "number" }], gives: "flag" },
  first: { takes: [list, { what: "value" }], gives: "flag" },
  "card-data": { takes: [data], gives: "same" },
  "any-card-data": { takes: [groups], gives: "flag" },
  alike: { takes: [groups], gives: "lists" },
  "all-of": { takes: [groups, groups], gives: "flag" },
  uniform: { takes: [groups], gives: "flag" },
  "without-card-data": { takes: [data], gives: "same" },
  distinct: { takes: [list, field], needs: 1, gives: "same" },
  pluck: { takes: [list, field], gives: "field" },
  pick: { takes: [list], options: { what: "ids" }, gives: "same" },
  leave: { takes: [list], options: { what: "ids" }, gives: "same" },
  within: { takes: [list], options: { what: "ids" }, gives: "same" },
  beyond: { takes: [list], options: { what: "ids" }, gives: "same" },
  has: {
    takes: [list, { what: "id", by: "what" }],
    repeats: true,
    options: { key: field },
    gives: "flag",
    block: "may",
  },
  list: { takes: [list], options: { style: { what: "word", of: ["and", "or", "comma"] } }, gives: "html" },
  "only-with": { takes: [list, field], gives: "same" },
  "only-without": { takes: [list, field], gives: "same" },
};
