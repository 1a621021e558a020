// The incident's groups of people → each with its path, by id, those within others too.

import { counts } from "../incident/schema/affected.ts";
import type { Incident } from "../incident/schema.ts";

export type Group = NonNullable<Incident["affected"]>[number];
export type SubGroup = NonNullable<Group["of-these"]>[number];

/** A group and where it stands; `within` is the path of the group that it is a part of. */
export type PlacedGroup = { id: string; path: string; group: Group | SubGroup; within?: string };

/** What a group can be counted in: each count that the schema gives it. */
export const units: readonly string[] = Object.keys(counts);

/** Every group in the order of the file, each before those within it. */
export function groupsOf({ affected }: Pick<Incident, "affected">): PlacedGroup[] {
  return (affected ?? []).flatMap((group, i) => {
    const path = `affected[${i}]`;
    const inner = (group["of-these"] ?? []).map((sub, k) => ({
      ...{ id: sub.id, path: `${path}.of-these[${k}]`, group: sub },
      within: path,
    }));
    return [{ id: group.id, path, group }, ...inner];
  });
}

/** The vocabulary's id of an item in any of its forms; nothing of one in own words. */
export function itemOf(written: unknown): string | undefined {
  if (typeof written === "string") return written;
  if (typeof written !== "object" || written === null || !("item" in written)) return undefined;
  return typeof written.item === "string" ? written.item : undefined;
}

/** The groups that a total is over: those it names, else all that are not within others. */
export function groupsOfTotal(incident: Incident, total: { groups?: string[] | undefined }): PlacedGroup[] {
  const all = groupsOf(incident);
  const { groups } = total;
  return groups === undefined
    ? all.filter(({ within }) => within === undefined)
    : all.filter(({ id }) => groups.includes(id));
}
