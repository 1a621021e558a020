// The groups of an incident → each item that is lost, of whom, where it is kept and how, with its path.
import type { Incident } from "../../../incident/schema.ts";
import { onceFor } from "../../once-for.ts";

type Group = NonNullable<Incident["affected"]>[number];
type Datum = NonNullable<Group["data"]>[number];
type Kept = { protection?: string | undefined; at?: string | undefined; usedAs?: string | undefined };

/** One item of one group; without an `id` it is named in the file's own words. */
export type Item = Kept & { id?: string | undefined; path: string };

/** What a group holds together: its own items and, of a group within another, those of the whole. */
export type Holding = { id: string; path: string; items: readonly Item[] };

const idOf = (term: unknown): string | undefined => (typeof term === "string" ? term : undefined);

function addItems(datum: Datum, path: string, items: Item[]): void {
  if (typeof datum === "string") items.push({ id: datum, path });
  else if ("text" in datum) items.push({ path });
  else {
    const { item, protection, at, including = [] } = datum;
    items.push({ id: idOf(item), path: `${path}.item`, protection, at, usedAs: idOf(datum["used-as"]) });
    for (const [i, part] of including.entries())
      items.push({ id: idOf(part), path: `${path}.including[${i}]`, protection, at });
  }
}

/** Those that are there already, and those of `data`. */
function withItems(items: readonly Item[], data: readonly Datum[] = [], path: string): Item[] {
  const all = [...items];
  for (const [i, datum] of data.entries()) addItems(datum, `${path}.data[${i}]`, all);
  return all;
}

const holdingsIn = onceFor((affected: readonly Group[]): readonly Holding[] => {
  const all: Holding[] = [];
  for (const [i, group] of affected.entries()) {
    const path = `affected[${i}]`;
    const items = withItems([], group.data, path);
    all.push({ id: group.id, path, items });
    for (const [j, sub] of (group["of-these"] ?? []).entries()) {
      const at = `${path}.of-these[${j}]`;
      all.push({ id: sub.id, path: at, items: withItems(items, sub.data, at) });
    }
  }
  return all;
});

/** All groups, each whole before those within it. */
export const holdingsOf = ({ affected }: Incident): readonly Holding[] =>
  affected === undefined ? [] : holdingsIn(affected);

/** Whether the item itself is of no use to whoever has it: only a token of it, or masked. */
export const isCovered = ({ protection }: Kept): boolean => protection === "masked" || protection === "tokenised";

/** Whether that depends on how well it was kept, which the file does not say. */
export const isGuarded = ({ protection }: Kept): boolean => protection === "hashed" || protection === "encrypted";
