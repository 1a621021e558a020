// An incident → everything that the law makes due, to whom and by when, in the order of the days; and how it stands on a given day.
import type { Day } from "../incident/days.ts";
import type { jurisdictions } from "../incident/schema/legal.ts";
import type { Incident } from "../incident/schema.ts";
import { chineseDues } from "./deadlines/china.ts";
import { japaneseDues } from "./deadlines/japan.ts";
import { type Deadline, inOrder, type Note } from "./deadlines/row.ts";
import type { ClassFinding } from "./japan/classes.ts";

export type { Deadline, Due, Duty, Note, State } from "./deadlines/row.ts";
export type { Stamp } from "./stamp.ts";

export type Jurisdiction = (typeof jurisdictions)[number];

export type Deadlines = {
  /** The day that counts as today; without one nothing is overdue. */
  asOf?: Day;
  jurisdictions: readonly Jurisdiction[];
  /** Of Japanese law: which classes the incident is of. */
  classes: ClassFinding[];
  rows: Deadline[];
  /** What is to be said where there is no row, or beside them all. */
  remarks: Note[];
};

/** `asOf` without a value: the day of the notice; `jurisdictions`: those of the file, or Japan. */
export function deadlinesOf(
  incident: Incident,
  options: { asOf?: Day | undefined; jurisdictions?: readonly Jurisdiction[] | undefined } = {},
): Deadlines {
  const asOf = options.asOf ?? incident.notice.date;
  const jurisdictions = options.jurisdictions ?? incident.legal?.jurisdictions ?? ["jp"];
  const of = { jp: japaneseDues, cn: chineseDues };
  const dues = jurisdictions.map((jurisdiction) => of[jurisdiction](incident, asOf));
  return {
    ...(asOf === undefined ? {} : { asOf }),
    jurisdictions,
    classes: dues.flatMap(({ classes }) => classes),
    rows: inOrder(dues.flatMap(({ rows }) => rows)),
    remarks: dues.flatMap(({ remarks }) => remarks),
  };
}
