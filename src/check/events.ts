// The timeline → its entries of some kinds, with where each stands and when it was.
import type { Incident } from "../incident/schema.ts";
import type { Written } from "./moments.ts";

export type TimelineEntry = NonNullable<Incident["timeline"]>[number];
export type PlacedEntry = { path: string; entry: TimelineEntry; when: Written };

/** Entries with one of these events, in the order of the file. */
export const entriesOf = (incident: Pick<Incident, "timeline">, ...events: readonly string[]): PlacedEntry[] =>
  placed(incident, ({ event }) => typeof event === "string" && events.includes(event));

/** All entries, in the order of the file. */
export const allEntries = (incident: Pick<Incident, "timeline">): PlacedEntry[] => placed(incident, () => true);

function placed({ timeline }: Pick<Incident, "timeline">, isWanted: (entry: TimelineEntry) => boolean): PlacedEntry[] {
  const found: PlacedEntry[] = [];
  timeline?.forEach((entry, i) => {
    if (isWanted(entry)) found.push({ path: `timeline[${i}]`, entry, when: whenOf(entry) });
  });
  return found;
}

/** The day of an entry with its time of day. */
function whenOf({ date, time }: TimelineEntry): Written {
  return typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date) && time !== undefined ? `${date} ${time}` : date;
}
