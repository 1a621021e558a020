// Days as ISO text, from year to day precision: which exist, what weekday they are, how far apart.

/** A day, month or year of the Gregorian calendar, `2026-04-10`, `2026-04` or `2026`; four-digit years from 1000. */
export type Day = string;

/** The figures of a day; month and day are absent where it is less precise. */
export type DayFigures = { year: number; month?: number; day?: number };

/** Splits a day into its figures. */
export function figuresOf(day: Day): DayFigures {
  const year = Number(day.slice(0, 4));
  if (day.length < 7) return { year };
  const month = Number(day.slice(5, 7));
  return day.length < 10 ? { year, month } : { year, month, day: Number(day.slice(8)) };
}

/** How many days a month has; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate(); // day 0 is the last of the month before; UTC, so that no time zone matters
}

/** The first day of what `day` covers: `2026-04` gives `2026-04-01`. */
export function firstDay(day: Day): Day {
  return day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day;
}

/** The last day of what `day` covers: `2026-04` gives `2026-04-30`. */
export function lastDay(day: Day): Day {
  const { year, month } = figuresOf(day);
  if (month === undefined) return `${day}-12-31`;
  return day.length === 7 ? `${day}-${daysInMonth(year, month)}` : day;
}

/** Days since 1970-01-01 of a day of day precision; the difference of two is the days between them. */
export function dayNumber(day: Day): number {
  const { year, month = 1, day: date = 1 } = figuresOf(day);
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

/** The day so many days later, or earlier where the number is negative. */
export function addDays(day: Day, days: number): Day {
  return new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** The weekday of a day of day precision, 0 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}
