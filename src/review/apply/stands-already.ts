// A line that was taken out, added or moved → whether the file already has it so, because it was written before.
import type { AddedBlock, Change, MovedBlock } from "../change.ts";
import { skeleton } from "../compare/line.ts";
import type { Ground } from "./ground.ts";
import { mapPathsIn, valueAt } from "./map-path.ts";

/** An entry of `wording:` that adds a line, as far as it is looked at here. */
type Entry = { locale?: string; template?: string; after?: string; before?: string; id?: string; text?: unknown };

/** How it stands there: `id` is that of the entry with the line that was added or moved. */
export type Standing = { id?: string };

/** `after` is the entry that it stands after, where that was added or moved too. Undefined where it is not so yet, and of changes that are held against the line itself. */
export function standsAlready(change: Change, ground: Ground, after?: string): Standing | undefined {
  if (change.kind === "fact" || change.kind === "wording") return undefined;
  if (change.kind !== "added" && ground.linesNow.has(mapPathsIn(change.block, ground.map))) return undefined;
  return change.kind === "deleted" ? {} : entryWith(change, ground, after);
}

/** The entry that adds these words at this place. */
function entryWith(change: AddedBlock | MovedBlock, ground: Ground, after?: string): Standing | undefined {
  const { template, locale, linesNow, map, now } = ground;
  const all = valueAt(now, "wording");
  if (!Array.isArray(all)) return undefined;
  // The schema's entries.
  const entries = (all as Entry[]).filter((one) => one.locale === locale && one.template === template && one.id);
  const words = mapPathsIn(skeleton(change.to), map);
  const places = after === undefined ? placesOf(change, ground) : [rootOf({ after }, entries)];
  const found = entries.find(({ id = "", ...entry }) => {
    const line = linesNow.get(id) ?? linesNow.get(`${id}/p`);
    return line?.skeleton === words && places.includes(rootOf(entry, entries));
  });
  return found?.id === undefined ? undefined : { id: found.id };
}

/** What stands beside a line, as entries may name it: the block, or the item that it is the text of. */
function placesOf({ after, before }: AddedBlock | MovedBlock, { linesNow, map }: Ground): string[] {
  const beside = mapPathsIn(after ?? before ?? "", map);
  const container = linesNow.get(beside)?.container;
  return container === undefined ? [beside] : [beside, container];
}

/** What is added one below the other stands beside what the first of it stands beside. */
function rootOf(entry: Entry, entries: readonly Entry[], depth = 0): string {
  const beside = entry.after ?? entry.before ?? "";
  const above = depth > entries.length ? undefined : entries.find(({ id }) => id === beside);
  return above === undefined ? beside : rootOf(above, entries, depth + 1);
}
