// Moments as the incident file writes them → days that can be compared.
import { type Day, firstDay, lastDay } from "../incident/days.ts";
import { type Moment, parseMoment } from "../incident/values.ts";

/** A moment as the schema takes it. */
export type Written = string | { date: string } | undefined;

/** Reads a moment of either form; nothing where none is written. */
export function momentOf(written: Written): Moment | undefined {
  const text = typeof written === "object" ? written.date : written;
  if (text === undefined) return undefined;
  const read = parseMoment(text);
  return "moment" in read ? read.moment : undefined;
}

/** The first and last day that a moment may mean: of `2026-04` the whole month; nothing where no day is told. */
export function daysOf(written: Written): { first: Day; last: Day } | undefined {
  const date = momentOf(written)?.date;
  return date === undefined ? undefined : { first: firstDay(date), last: lastDay(date) };
}

/** Whether one moment is surely before another: a month is not before its own days, nor a day before its hours. */
export function isBefore(one: Written, other: Written): boolean {
  // Of most pairs that rules look at, a file tells neither.
  if (one === undefined || other === undefined) return false;
  const a = momentOf(one);
  const b = momentOf(other);
  if (a?.date === undefined || b?.date === undefined) return false;
  const last = lastDay(a.date);
  const first = firstDay(b.date);
  if (last !== first) return last < first;
  return a.date === b.date && a.time !== undefined && b.time !== undefined && a.time < b.time;
}

/** A moment as a message says it: as written. */
export function momentText(written: Written): string {
  return typeof written === "object" ? written.date : (written ?? "");
}
