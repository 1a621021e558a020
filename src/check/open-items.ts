// Groups of people → where their lists of items are left open: by a last 等, or by an item that is still looked into.
import type { PlacedGroup } from "./groups.ts";

/** A place, and the word in templates/messages/ for what is to be said of it. */
export type OpenItems = { path: string; what: "items-open" | "items-unknown" };

/** In the order of the file. */
export function openItems(groups: readonly PlacedGroup[]): OpenItems[] {
  return groups.flatMap(({ path, group }) => {
    const unknown = (group.data ?? []).flatMap((datum, i): OpenItems[] => {
      const item: unknown = typeof datum === "object" && "item" in datum ? datum.item : datum;
      return item === "under-investigation" ? [{ path: `${path}.data[${i}]`, what: "items-unknown" }] : [];
    });
    return group.etc === true ? [...unknown, { path: `${path}.etc`, what: "items-open" as const }] : unknown;
  });
}
