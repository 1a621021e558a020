// Moments as the file writes them → days, with the time where it is told exactly; nothing where the day is not.
import { addDays, type Day } from "../incident/days.ts";
import type { Incident } from "../incident/schema.ts";
import { parseMoment } from "../incident/values.ts";
import type { Term } from "../incident/vocabulary.ts";

/** A day, and the time on the clock of a place. */
export type Stamp = { day: Day; time?: string; zone?: Term<"zone"> };

/** A moment as the schema takes it. */
export type Written = NonNullable<Incident["breach"]["aware"]>["date"];

/** The day of a moment; a month is none, nor is a day that is only about so. A time that is only about so is left out. */
export function stampOf(written: Written | undefined, incident: Incident): Stamp | undefined {
  if (written === undefined) return undefined;
  const long = typeof written === "string" ? undefined : written;
  const read = parseMoment(typeof written === "string" ? written : written.date);
  if (!("moment" in read)) return undefined;
  const { moment } = read;
  const day = moment.publication ? incident.notice.date : moment.date;
  const isAbout = moment.about === true || long?.about === true;
  if (day?.length !== 10 || (isAbout && moment.time === undefined)) return undefined;
  return {
    day,
    ...(moment.time === undefined || isAbout ? {} : { time: moment.time }),
    ...(long?.zone === undefined ? {} : { zone: long.zone }),
  };
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const twoFigures = (number: number): string => String(number).padStart(2, "0");

/** So many minutes later, on the same clock; `24:00` is the next day's beginning. */
export function addMinutes(stamp: Stamp & { time: string }, minutes: number): Stamp & { time: string } {
  const all = minutesOf(stamp.time) + minutes;
  const within = ((all % 1440) + 1440) % 1440;
  const time = `${twoFigures(Math.floor(within / 60))}:${twoFigures(within % 60)}`;
  return { ...stamp, day: addDays(stamp.day, Math.floor(all / 1440)), time };
}

/** How far clocks are before UTC, in minutes. */
const offsets: Record<Term<"zone">, number> = { japan: 540, china: 480 };

/** The same moment on another place's clock; one without a time or a place of its own is on that clock already. */
export function onClock(stamp: Stamp, zone: Term<"zone">): Stamp {
  const { day, time } = stamp;
  if (time === undefined || stamp.zone === undefined) return { day, ...(time === undefined ? {} : { time }), zone };
  return { ...addMinutes({ day, time }, offsets[zone] - offsets[stamp.zone]), zone };
}

/** The same moment in UTC: `2026-01-20`, `02:15`. */
export function inUtc({ day, time, zone }: { day: Day; time: string; zone: Term<"zone"> }): { day: Day; time: string } {
  return addMinutes({ day, time }, -offsets[zone]);
}

/** Whether one is surely before another; of one day, only where both times are told. */
export function isEarlier(one: Stamp, other: Stamp): boolean {
  if (one.day !== other.day) return one.day < other.day;
  return one.time !== undefined && other.time !== undefined && one.time < other.time;
}
