// Period → the parts of its wording in a locale: each end a part with its ISO value, the second without what the first has said.

import { dayNumber, figuresOf } from "../incident/days.ts";
import { type Moment, momentText, type Period } from "../incident/values.ts";
import { type DateForm, type DateOptions, formatMoment, isSameDay, momentParts, withZone } from "./dates.ts";
import { fill, type Part } from "./pattern.ts";
import type { Locale, Patterns } from "./schema.ts";
import { yearText } from "./years.ts";

type Words = Pick<Locale, "patterns">;

/** What the two ends of a range have in common; names the pattern. */
type Shared = keyof Patterns["periods"]["mark"];

/** Words a period: open on either side, in turn, or with both ends; an empty one has no parts. */
export function formatPeriod(period: Period, locale: Words, options: DateOptions = {}): Part[] {
  const { periods } = locale.patterns;
  const { from, to } = period;
  let parts: Part[] = [];
  if (from && to) parts = rangeParts(from, to, locale, options);
  else if (from) {
    const pattern = period.ongoing ? periods["in-turn"].from : periods.from;
    parts = open(pattern, "from", formatMoment(from, locale, options));
  } else if (to) parts = open(periods.to, "to", formatMoment(to, locale, options));
  if (period.ongoing && parts.length === 0) parts = [{ text: periods["in-turn"].alone }];
  else if (period.ongoing && to) parts = fill(periods["in-turn"].within, { period: parts });
  return withZone(parts, period.zone, locale);
}

function open(pattern: string, slot: "from" | "to", end: Part[]): Part[] {
  return end.length === 0 ? [] : fill(pattern, { [slot]: end });
}

function rangeParts(from: Moment, to: Moment, locale: Words, options: DateOptions): Part[] {
  if (momentText(from) === momentText(to) && from.zone === to.zone) return formatMoment(from, locale, options);
  const shared = sharedBy(from, to, locale, options);
  // Years that differ are said on both sides, also where the year is else left out.
  const full: DateForm =
    options.style === "month-day" && !yearsDiffer(from, to, locale, options) ? "month-day" : "full";
  const second = shared === "same-day" ? { ...(from.date === undefined ? {} : { date: from.date }), ...to } : to;
  const { after: _, ...later } = options; // the second end is never the day said before the first
  const next = options.nextDay === true && isNextDay(from, to);
  const ends: Record<string, Part[]> = {};
  for (const form of ["full", "month-day", "day", "time"] as const) {
    const said = form === "full" ? full : form;
    ends[`from:${form}`] = withZone(momentParts(from, said, locale, options), from.zone, locale);
    ends[`to:${form}`] = withZone(momentParts(second, said, locale, later, next && form !== "time"), to.zone, locale);
  }
  return fill(locale.patterns.periods[options.range ?? "mark"][shared], ends);
}

function sharedBy(from: Moment, to: Moment, locale: Words, options: DateOptions): Shared {
  const hasDay = (moment: Moment) => moment.date !== undefined || moment.publication === true;
  if (!hasDay(from) && !hasDay(to)) return "times";
  const sayable = to.time !== undefined || to.part !== undefined;
  if (sayable && (!hasDay(to) || (!to.publication && to.date === from.date))) return "same-day";
  if (!from.date || !to.date || from.publication || to.publication || isSameDay(from, options)) return "otherwise";
  const [first, second] = [figuresOf(from.date), figuresOf(to.date)];
  if (first.month === undefined || second.month === undefined) return "otherwise";
  if (yearsDiffer(from, to, locale, options)) return "otherwise";
  const monthsDiffer = first.month !== second.month || first.day === undefined || second.day === undefined;
  return monthsDiffer ? "same-year" : "same-month";
}

/** Whether the ends lie in years of different names: another number, or another era. */
function yearsDiffer(from: Moment, to: Moment, locale: Words, options: DateOptions): boolean {
  if (from.date === undefined || to.date === undefined) return false;
  const calendar = options.calendar ?? "gregorian";
  return yearText(from.date, calendar, locale) !== yearText(to.date, calendar, locale);
}

function isNextDay(from: Moment, to: Moment): boolean {
  if (from.date?.length !== 10 || to.date?.length !== 10 || to.publication) return false;
  return dayNumber(to.date) - dayNumber(from.date) === 1;
}
