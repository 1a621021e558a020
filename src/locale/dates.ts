// Moment → the parts of its wording in a locale: one part for the moment, with its ISO value, and the time zone after it.

import { type Day, figuresOf, weekdayOf } from "../incident/days.ts";
import { type Moment, momentValue } from "../incident/values.ts";
import { fill, fillText, type Part } from "./pattern.ts";
import type { Locale } from "./schema.ts";
import { type Calendar, yearText } from "./years.ts";

export type DateOptions = {
  /** `gregorian` unless told; `era` and `both` where the locale has eras. */
  calendar?: Calendar;
  /** With the weekday, where the day is known. */
  weekday?: boolean;
  /** `month-day` leaves the year out; `same-day-aware` says that it is the day of `after` again. `full` unless told. */
  style?: "full" | "month-day" | "same-day-aware";
  /** The day that was said last. */
  after?: Day;
  /** 08:30, or the hour and minute with their words. `digits` unless told. */
  clock?: "digits" | "words";
  /** Of a period: a mark between its ends, or words. `mark` unless told. */
  range?: "mark" | "words";
  /** Of a period: an end on the next day is said to be so. */
  nextDay?: boolean;
};

/** How much of a moment is said: `month-day` and `day` leave out what has been said before; `time` says no day. */
export type DateForm = "full" | "month-day" | "day" | "time";

type Words = Pick<Locale, "patterns">;

/** Words a moment; an empty one has no parts. */
export function formatMoment(moment: Moment, locale: Words, options: DateOptions = {}): Part[] {
  const parts = momentParts(moment, options.style === "month-day" ? "month-day" : "full", locale, options);
  return withZone(parts, moment.zone, locale);
}

/** Whether a moment is said as the day of `after` again. */
export function isSameDay(moment: Moment, options: DateOptions): boolean {
  return options.style === "same-day-aware" && moment.date !== undefined && moment.date === options.after;
}

/** A moment in one of its forms, as one part; its zone is left to `withZone`. `next` says that it is the next day. */
export function momentParts(moment: Moment, form: DateForm, locale: Words, options: DateOptions, next = false): Part[] {
  const { moments, times } = locale.patterns;
  const bare = form === "time" ? "" : dayText(moment, form, locale, options);
  const date = next ? fillText(locale.patterns.dates["next-day"], { date: bare }) : bare;
  let text = date;
  if (moment.time !== undefined)
    text = fillText(moments["with-time"], { date, time: timeText(moment.time, locale, options) });
  else if (moment.part !== undefined) text = fillText(moments["with-part"], { date, part: times.parts[moment.part] });
  if (text === "") return [];
  if (moment.about) text = fillText(moments.about, { moment: text });
  const value = momentValue(moment);
  return [value === "" ? { text } : moment.time === undefined ? { date: value, text } : { time: value, text }];
}

/** Parts with whose clock they go by. */
export function withZone(parts: Part[], zone: Moment["zone"], { patterns }: Words): Part[] {
  if (zone === undefined || parts.length === 0) return parts;
  return fill(patterns.moments.zone, { moment: parts, zone: patterns.moments.zones[zone] });
}

function dayText(moment: Moment, form: Exclude<DateForm, "time">, locale: Words, options: DateOptions): string {
  const { dates } = locale.patterns;
  if (moment.publication) return dates.publication;
  if (moment.date === undefined) return "";
  if (isSameDay(moment, options)) return dates["same-day"];
  const { month, day } = figuresOf(moment.date);
  const year = yearText(moment.date, options.calendar ?? "gregorian", locale);
  if (month === undefined) return fillText(dates.year, { year });
  const monthWords = { month, "month-name": dates.months?.[month - 1] ?? "" };
  if (day === undefined) return fillText(dates[form === "full" ? "year-month" : "month"], { year, ...monthWords });
  const name = dates.weekdays[weekdayOf(moment.date)] ?? "";
  const weekday = options.weekday ? fillText(dates.weekday, { name }) : "";
  return fillText(dates[form], { year, ...monthWords, day, weekday });
}

function timeText(time: string, { patterns }: Words, options: DateOptions): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const { digits, words, "words-full-hour": fullHour } = patterns.times;
  const pattern = options.clock === "words" ? (minute === 0 ? fullHour : words) : digits;
  return fillText(pattern, { hour, minute });
}
