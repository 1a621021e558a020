// Day → the words of its year: Gregorian, by era, or both, as the locale has them.

import { type Day, figuresOf, firstDay, lastDay } from "../incident/days.ts";
import { fillText } from "./pattern.ts";
import type { Locale, Patterns } from "./schema.ts";

/** How years are counted; a locale without eras has but the Gregorian. */
export type Calendar = "gregorian" | "era" | "both";

type Eras = NonNullable<Patterns["years"]["eras"]>;

/** The year of a day, month or year; where an era ended within a month or year that is all that is known, both eras. */
export function yearText(day: Day, calendar: Calendar, { patterns }: Pick<Locale, "patterns">): string {
  const { year } = figuresOf(day);
  const { eras } = patterns.years;
  const gregorian = fillText(patterns.years.gregorian, { number: year });
  if (calendar === "gregorian") return gregorian;
  const before = eras && eraText(firstDay(day), eras);
  const after = eras && eraText(lastDay(day), eras);
  if (!eras || !before || !after) return gregorian;
  const era = before === after ? before : fillText(eras.change, { before, after });
  return calendar === "era" ? era : fillText(eras.both, { era, gregorian });
}

/** The year by the era of a day; nothing before the first era. */
function eraText(day: Day, eras: Eras): string | undefined {
  const era = eras.list.findLast(({ from }) => from <= day); // ISO days sort as text; the list is in order
  if (!era) return;
  const number = figuresOf(day).year - era["year-one"] + 1;
  return fillText(number === 1 ? eras.first : eras.year, { era: era.name, number });
}
