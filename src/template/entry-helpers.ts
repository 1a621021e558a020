// Helpers for entries of the timeline: on which day they are, at what time, and in which phase of the story.
import { isBefore } from "../incident/order.ts";
import { parseMoment } from "../incident/values.ts";
import type { HelperTable } from "./helpers.ts";
import { idOf } from "./id-of.ts";
import { asList } from "./list-helpers.ts";
import type { Parameter, Signature } from "./signature.ts";

/** Events that begin a new phase of a story, the first of each row: what had been feared is looked for, then established. */
const turns = [
  ["internal-investigation", "trace-found"],
  ["investigation-completed", "report-received"],
];

/** The day of a moment, and its time or the part of the day; how exactly it is known is no part of them. */
function dayAndClock(date: unknown): { day: string; clock: string | undefined } {
  const text = idOf(date);
  const read = parseMoment(text);
  const { date: day = text, time, part } = "moment" in read ? read.moment : {};
  return { day, clock: time ?? part };
}

/** Whether it is a time, not a part of the day. */
const isClock = (text: string): boolean => /^\d/.test(text);

export const entryHelpers = {
  /** `(on-day timeline breach.aware.date)`: whether an entry is of that day, and of its time where it has one. */
  "on-day": (list: unknown, date: unknown) => {
    const { day, clock } = dayAndClock(date);
    return asList(list).some((entry) => {
      const own = entry as { date?: unknown; time?: unknown }; // an entry of the timeline
      const told = dayAndClock(own.date);
      return told.day === day && (clock === undefined || (told.clock ?? idOf(own.time)) === clock);
    });
  },
  /** `(earlier-in timeline breach.aware.date)`: whether an entry is of an earlier day or time, as far as they are told. */
  "earlier-in": (list: unknown, date: unknown) => {
    const moment = dayAndClock(date);
    return asList(list).some((entry) => {
      const { date: day, time } = entry as { date?: unknown; time?: unknown }; // an entry of the timeline
      const own = dayAndClock(day);
      const clocks = [own.clock ?? idOf(time), moment.clock ?? ""] as const;
      return own.day === moment.day ? clocks.every(isClock) && clocks[0] < clocks[1] : isBefore(own.day, moment.day);
    });
  },
  /** `(clocked this)`: whether an entry, or one of several, has a time of day or a part of it. */
  clocked: (entries: unknown) =>
    asList(entries).some((entry) => {
      const { date, time, part } = entry as { date?: unknown; time?: unknown; part?: unknown }; // an entry of the timeline
      return time !== undefined || part !== undefined || dayAndClock(date).clock !== undefined;
    }),
  /** Entries of one day together: a list of lists. */
  "by-day": (list: unknown) => {
    const days: unknown[][] = [];
    let last: string | undefined;
    for (const entry of asList(list)) {
      const { day } = dayAndClock((entry as { date?: unknown }).date); // an entry of the timeline
      if (day === last) days.at(-1)?.push(entry);
      else days.push([entry]);
      last = day;
    }
    return days;
  },
  /** A story in its phases, each a list of entries: suspicion, inquiry, result. */
  phases: (list: unknown) => {
    const phases: unknown[][] = [];
    const turned = new Set<string[]>();
    for (const entry of asList(list)) {
      const event = idOf((entry as { event?: unknown }).event); // an entry of the timeline
      const turn = turns.find((events) => events.includes(event) && !turned.has(events));
      if (turn) turned.add(turn);
      if (turn || phases.length === 0) phases.push([entry]);
      else phases.at(-1)?.push(entry);
    }
    return phases;
  },
} satisfies HelperTable;

const entries: Parameter = { what: "list", having: ["date", "event"] };

/** How each of them is called. */
export const entrySignatures: Record<keyof typeof entryHelpers, Signature> = {
  "on-day": { takes: [entries, { what: "value" }], gives: "flag" },
  "earlier-in": { takes: [entries, { what: "value" }], gives: "flag" },
  clocked: { takes: [{ what: "value" }], gives: "flag" },
  "by-day": { takes: [entries], gives: "lists" },
  phases: { takes: [entries], gives: "lists" },
};
