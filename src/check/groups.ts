// The incident's groups of people → each with its path, by id, those within others too.

import { counts } from "../incident/schema/affected.ts";
import type { Incident } from "../incident/schema.ts";
import { onceFor } from "../law/once-for.ts";

export type Group = NonNullable<Incident["affected"]>[number];
export type SubGroup = NonNullable<Group["of-these"]>[number];

/** A group and where it stands; `within` is the path of the group that it is a part of. */
export type PlacedGroup = { id: string; path: string; group: Group | SubGroup; within?: string };

/** What a group can be counted in: each count that the schema gives it. */
export const units: readonly string[] = Object.keys(counts);

const groupsIn = onceFor((affected: readonly Group[]): readonly PlacedGroup[] => {
  const all: PlacedGroup[] = [];
  for (const [i, group] of affected.entries()) {
    const path = `affected[${i}]`;
    all.push({ id: group.id, path, group });
    for (const [k, sub] of (group["of-these"] ?? []).entries())
      all.push({ id: sub.id, path: `${path}.of-these[${k}]`, group: sub, within: path });
  }
  return all;
});

/** Every group in the order of the file, each before those within it. */
export const groupsOf = ({ affected }: Pick<Incident, "affected">): readonly PlacedGroup[] =>
  affected === undefined ? [] : groupsIn(affected);

/** The vocabulary's id of an item in any of its forms; nothing of one in own words. */
export function itemOf(written: unknown): string | undefined {
  if (typeof written === "string") return written;
  if (typeof written !== "object" || written === null || !("item" in written)) return undefined;
  return typeof written.item === "string" ? written.item : undefined;
}

/** The groups that a total is over: those it names, else all that are not within others. */
export function groupsOfTotal(incident: Incident, total: { groups?: string[] | undefined }): readonly PlacedGroup[] {
  const all = groupsOf(incident);
  const { groups } = total;
  return groups === undefined
    ? all.filter(({ within }) => within === undefined)
    : all.filter(({ id }) => groups.includes(id));
}
