// The groups of an incident → each item that is lost, of whom, where it is kept and how, with its path.
import type { Incident } from "../../../incident/schema.ts";

type Group = NonNullable<Incident["affected"]>[number];
type Datum = NonNullable<Group["data"]>[number];
type Kept = { protection?: string | undefined; at?: string | undefined; usedAs?: string | undefined };

/** One item of one group; without an `id` it is named in the file's own words. */
export type Item = Kept & { id?: string; path: string };

/** What a group holds together: its own items and, of a group within another, those of the whole. */
export type Holding = { id: string; path: string; items: Item[] };

const idOf = (term: unknown): string | undefined => (typeof term === "string" ? term : undefined);

function itemsOf(datum: Datum, path: string): Item[] {
  if (typeof datum === "string") return [{ id: datum, path }];
  if ("text" in datum) return [{ path }];
  const { item, protection, at, including = [] } = datum;
  const id = idOf(item);
  const usedAs = idOf(datum["used-as"]);
  const inner = including.map((part, i) => ({ id: idOf(part), path: `${path}.including[${i}]`, protection, at }));
  return [{ id, path: `${path}.item`, protection, at, usedAs }, ...inner].map(({ id, ...item }) =>
    id === undefined ? item : { id, ...item },
  );
}

const itemsAt = (data: readonly Datum[] = [], path: string): Item[] =>
  data.flatMap((datum, i) => itemsOf(datum, `${path}.data[${i}]`));

/** All groups, each whole before those within it. */
export function holdingsOf({ affected = [] }: Incident): Holding[] {
  return affected.flatMap((group, i) => {
    const path = `affected[${i}]`;
    const whole = itemsAt(group.data, path);
    const inner = (group["of-these"] ?? []).map((sub, j) => {
      const at = `${path}.of-these[${j}]`;
      return { id: sub.id, path: at, items: [...whole, ...itemsAt(sub.data, at)] };
    });
    return [{ id: group.id, path, items: whole }, ...inner];
  });
}

/** Whether the item itself is of no use to whoever has it: only a token of it, or masked. */
export const isCovered = ({ protection }: Kept): boolean => protection === "masked" || protection === "tokenised";

/** Whether that depends on how well it was kept, which the file does not say. */
export const isGuarded = ({ protection }: Kept): boolean => protection === "hashed" || protection === "encrypted";
