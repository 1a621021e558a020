// The number of people → whether it is over that of 施行規則第7条第4号, or of the rules for public bodies and for My Number.
import type { People } from "../../people.ts";
import { type Ground, type Judged, judge } from "./finding.ts";

/** 千人を超える is 1,001 and more; 百人を超える, for public bodies (第43条) and My Number, 101 and more. */
export const moreThan = { business: 1000, publicBody: 100, myNumber: 100 } as const;

/** How far from what it says a number may be that is only about so. */
const rough = 0.1;

/**
 * Where the number is not known, the largest it can be counts (通則編 3-5-3-1); where that has no end, or a rough number lies by the limit,
 * it can't be told.
 */
export function judgeManyPeople({ least, most, rough: isRough, paths }: People, limit: number): Judged {
  const grounds = (why: string, people: number): Ground[] =>
    paths.slice(0, 1).map((path) => ({ path, why, params: { people, limit } })); // one sum, at the place of its first part
  if (isRough && most !== undefined && Math.abs(most - limit) <= limit * rough)
    return judge([], grounds("about-as-many", most));
  if (least > limit) return judge(grounds("so-many", least));
  if (most === undefined) return judge([], grounds("unknown-number", least));
  return most > limit ? judge(grounds("as-many-as", most)) : judge([]);
}
