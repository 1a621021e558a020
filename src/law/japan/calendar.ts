// Days → the days on which offices in Japan are open; a term that ends on another is over on the next of them.
import holidayJp from "@holiday-jp/holiday_jp";
import { addDays, type Day, figuresOf, weekdayOf } from "../../incident/days.ts";

const holidays: ReadonlySet<string> = new Set(Object.keys(holidayJp.holidays));
/** The last year whose holidays the list has. */
const lastYear = Math.max(...[...holidays].map((day) => figuresOf(day).year));

/** A day, or the year whose holidays nobody has told yet. */
export type Reckoned = { day: Day } | { unknownYear: number };

/** Saturdays, Sundays, 国民の祝日 with their substitutes, and the turn of the year from 29 December to 3 January. */
export function isClosed(day: Day): boolean {
  const monthDay = day.slice(5);
  return [0, 6].includes(weekdayOf(day)) || holidays.has(day) || monthDay >= "12-29" || monthDay <= "01-03";
}

/** The day itself, or the next on which offices are open. */
export function nextOpenDay(day: Day): Reckoned {
  for (let at = day; ; at = addDays(at, 1)) {
    const { year } = figuresOf(at);
    if (year > lastYear) return { unknownYear: year };
    if (!isClosed(at)) return { day: at };
  }
}

/** The last day of a term of so many calendar days of which `from` is the first (通則編 3-5-3-4), as counted and as it falls due. */
export function lastDayOfTerm(from: Day, days: number): { counted: Day; due: Reckoned } {
  const counted = addDays(from, days - 1);
  return { counted, due: nextOpenDay(counted) };
}
