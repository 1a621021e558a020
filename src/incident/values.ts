// The values of an incident that are more than a text: moments, periods and counts, and how they are written in one line.

import { type Day, daysInMonth, figuresOf } from "./days.ts";
import type { Term } from "./vocabulary.ts";

export type { Day } from "./days.ts";

/** Parts of the day, in its order. */
export const partsOfDay = ["early-morning", "morning", "noon", "afternoon", "evening", "night"] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** A point in time as exactly as it is known. */
export type Moment = {
  date?: Day;
  /** `08:30`; `24:00` is the end of the day. */
  time?: string;
  /** Said only where there is no time: a time says it better. */
  part?: PartOfDay;
  about?: boolean;
  /** The notice's own day, said as "today"; `date` is then that day, once it is known. */
  publication?: true;
  /** Says whose clock it is. */
  zone?: Term<"zone">;
};

/** A stretch of time; a side that is absent is open. */
export type Period = {
  from?: Moment;
  to?: Moment;
  /** One after the other, not all at once. */
  ongoing?: true;
  /** Says whose clock it is, for both ends. */
  zone?: Term<"zone">;
};

/** How many, as exactly as it is known. */
export type Count =
  | { exact: number }
  | { about: number }
  | { atMost: number }
  | { atLeast: number }
  | { moreThan: number }
  | { unknown: true };

/** Why a text is no moment: `said` is the part at fault, `meant` the right way to write it where that can be told. */
export type MomentFault = {
  fault: "not-a-moment" | "no-such-month" | "no-such-day" | "no-such-time";
  said: string;
  meant?: string;
};

/**
 * Reads `2016`, `2016-12`, `2016-12-22`, `2016-12-22 08:30` (a `T` between will do), `2016-12-22 afternoon`, `08:30` or
 * `publication`, with `about ` before it where it is not exact.
 */
export function parseMoment(text: string): { moment: Moment } | MomentFault {
  // Most are just a day, or what is known of it.
  if (dayLike.test(text)) return dateFault(text) ?? { moment: { date: text } };
  const words = text.replace(/^(\d{4}-\d\d-\d\d)T/, "$1 ").split(" ");
  const moment: Moment = {};
  let read = 0;
  if (words[0] === "about") [moment.about, read] = [true, 1];
  const first = words[read] ?? "";
  if (dayLike.test(first)) [moment.date, read] = [first, read + 1];
  else if (first === "publication") [moment.publication, read] = [true, read + 1];
  const last = words[read];
  const part = partsOfDay.find((known) => known === last);
  if (last !== undefined && /^\d\d:\d\d$/.test(last)) moment.time = last;
  else if (part) moment.part = part;
  else if (last !== undefined || read === 0 || !(moment.date ?? moment.publication)) return notAMoment(text);
  const rest = words.length - read;
  if (rest > 1 || (rest === 1 && (moment.date?.length ?? 10) < 10)) return notAMoment(text);
  return dateFault(moment.date) ?? timeFault(moment.time) ?? { moment };
}

/** A year, a month or a day in form; whether there is such a one is another matter. */
const dayLike = /^[1-9]\d{3}(-\d\d){0,2}$/;

/** The forms of a day, a time and a moment as regular expressions, for readers that can't run code: they don't know which days there are. */
const month = "[1-9]\\d{3}-(0[1-9]|1[0-2])";
const dayForm = `${month}-(0[1-9]|[12]\\d|3[01])`;
const timeForm = "([01]\\d|2[0-3]):[0-5]\\d|24:00";
export const dayPattern = `^${dayForm}$`;
export const timePattern = `^(${timeForm})$`;
export const stampPattern = `^${dayForm}([ T](${timeForm}))?$`;
export const momentPattern = `^(about )?([1-9]\\d{3}|${month}|${dayForm}|publication|${dayForm}T(${timeForm}|${partsOfDay.join("|")})|(${dayForm}|publication) (${timeForm}|${partsOfDay.join("|")}))$`;

/** Whether a text is a moment with a day, month or year to it, or the publication. */
export function isMoment(text: string): boolean {
  const read = parseMoment(text);
  return "moment" in read && (read.moment.date !== undefined || read.moment.publication === true);
}

/** Whether a text is a day, `2026-04-10`, and there is such a day. */
export function isDay(text: string): boolean {
  return /^[1-9]\d{3}-\d\d-\d\d$/.test(text) && dateFault(text) === undefined;
}

/** Whether a text is a day, `2026-04-10`, with or without a time of day. */
export function isStamp(text: string): boolean {
  return new RegExp(stampPattern).test(text) && isMoment(text);
}

/** Whether a text is a time of day, from `00:00` to `24:00`. */
export function isTime(text: string): boolean {
  return /^\d\d:\d\d$/.test(text) && timeFault(text) === undefined;
}

/** Writes a moment as `parseMoment` reads it; the zone is no part of it. */
export function momentText(moment: Moment): string {
  const words = [moment.publication ? "publication" : moment.date, moment.time ?? moment.part];
  return [moment.about ? "about" : undefined, ...words].filter((word) => word !== undefined).join(" ");
}

/** The typed value of a moment as facts carry it: `2016-12`, `2016-12-22T08:30`, `08:30`; empty where no day is known. */
export function momentValue(moment: Moment): string {
  return [moment.date, moment.time].filter((value) => value !== undefined).join("T");
}

/** The typed value of a period: `2026-01-05/2026-01-19`, an open side empty. */
export function periodValue(period: Period): string {
  return [period.from ?? {}, period.to ?? {}].map(momentValue).join("/");
}

/** The typed value of a count: `1007`, or `unknown`. */
export function countValue(count: Count): string {
  return String("unknown" in count ? "unknown" : Object.values(count)[0]);
}

function dateFault(date: Day | undefined): MomentFault | undefined {
  if (date === undefined) return;
  const { year, month, day } = figuresOf(date);
  if (month === undefined) return;
  if (month < 1 || month > 12) return { fault: "no-such-month", said: date };
  if (day === undefined) return;
  if (day < 1 || day > daysInMonth(year, month)) return { fault: "no-such-day", said: date };
}

function timeFault(time: string | undefined): MomentFault | undefined {
  if (time === undefined || time === "24:00" || /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return;
  return { fault: "no-such-time", said: time };
}

/** Tells how `2016/1/5` or full-width figures would be written, where that is clear. */
function notAMoment(text: string): MomentFault {
  const loose = /^(\d{4})\D(\d{1,2})(?:\D(\d{1,2}))?\D?(?:\s*(\d{1,2}):(\d\d))?$/.exec(text.normalize("NFKC").trim());
  if (!loose) return { fault: "not-a-moment", said: text };
  const [, year, month, day, hour, minute] = loose.map((figures) => figures?.padStart(2, "0"));
  const date = [year, month, day].filter(Boolean).join("-");
  const meant = hour === undefined ? date : `${date} ${hour}:${minute}`;
  const readable = meant !== text && "moment" in parseMoment(meant);
  return { fault: "not-a-moment", said: text, ...(readable ? { meant } : {}) };
}
