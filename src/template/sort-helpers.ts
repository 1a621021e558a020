// Helpers that select from lists by what sort of thing their items are.
import { isOfSort } from "../incident/sorts.ts";
import type { Options } from "./helper-options.ts";
import type { HelperTable } from "./helpers.ts";
import { asList } from "./list-helpers.ts";
import type { Signature } from "./signature.ts";
import { isViewLeaf } from "./view-leaf.ts";

/** Whether an item is of one of these sorts by one of its keys; one that is itself an id needs none. */
function isOfOne(item: unknown, key: string, sorts: readonly string[]): boolean {
  const values = isViewLeaf(item) ? [item] : asList((item as Record<string, unknown> | null)?.[key]); // an object of the incident
  return values.filter(isViewLeaf).some(({ id, leaf }) => {
    const { vocabulary } = leaf.meta;
    return vocabulary !== undefined && sorts.some((sort) => isOfSort(vocabulary, id, sort));
  });
}

function select(list: unknown, { hash }: Options, wanted: boolean): unknown[] {
  const asked = Object.entries(hash).map(([key, sorts]) => ({ key, sorts: String(sorts).split(" ") }));
  return asList(list).filter((item) => asked.every(({ key, sorts }) => isOfOne(item, key, sorts) === wanted));
}

export const sortHelpers = {
  /** `(pick-sort breach.at type="offered")`: the items whose key is an id of one of these sorts. */
  "pick-sort": (list: unknown, options: Options) => select(list, options, true),
  /** The items for which that is not so. */
  "leave-sort": (list: unknown, options: Options) => select(list, options, false),
} satisfies HelperTable;

/** How each of them is called. */
export const sortSignatures: Record<keyof typeof sortHelpers, Signature> = {
  "pick-sort": { takes: [{ what: "list" }], options: { what: "sorts" }, gives: "same" },
  "leave-sort": { takes: [{ what: "list" }], options: { what: "sorts" }, gives: "same" },
};
