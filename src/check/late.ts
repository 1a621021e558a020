// A subject → what of the duties asked for was done too late, or, on a day that was asked for, is not done though its time is over.

import { largeFrom } from "../law/china/level.ts";
import { type Deadline, type Duty, deadlinesOf } from "../law/deadlines.ts";
import { onceFor } from "../law/once-for.ts";
import { countPeople } from "../law/people.ts";
import type { Stamp } from "../law/stamp.ts";
import type { Finding, Jurisdiction, Severity, Subject } from "./rule.ts";

/** What its words are filled with: `on` and `by` of what was done late, `today` and `was-due` of what is not done. */
export type Late = Finding & { row: Deadline; isDone: boolean };

/** The last day, with the time where the law counts hours. */
const dueOf = ({ due }: Deadline): string =>
  due === undefined || due.kind === "promptly" ? "" : due.kind === "time" ? `${due.by} ${due.time}` : due.by;

const rowsOf = (jurisdiction: Jurisdiction) =>
  onceFor(
    ({ incident, asOf }: Subject): readonly Deadline[] =>
      deadlinesOf(incident, { asOf, jurisdictions: [jurisdiction] }).rows,
  );
/** Several rules ask for what is due by one law. */
const rows: Record<Jurisdiction, (subject: Subject) => readonly Deadline[]> = { jp: rowsOf("jp"), cn: rowsOf("cn") };

/**
 * What hangs on a class that is open is left alone. A published notice rarely tells each report, so that one is missing is only
 * told where somebody asks how things stand on a day (`--as-of`).
 */
export function lateOnes(subject: Subject, jurisdiction: Jurisdiction, duties: readonly Duty[]): Late[] {
  const { asOf, isAsked } = subject;
  return rows[jurisdiction](subject)
    .filter(({ duty, conditional }) => duties.includes(duty) && !conditional)
    .flatMap((row): Late[] => {
      const { done, state } = row;
      if (state === "done-late" && done?.stamp !== undefined) {
        return [{ path: done.path, params: { on: stampText(done.stamp), by: dueOf(row) }, row, isDone: true }];
      }
      if (state !== "overdue" || asOf === undefined || !isAsked) return [];
      return [{ path: "timeline", params: { today: asOf, "was-due": dueOf(row) }, row, isDone: false }];
    });
}

/** Done too late by Chinese law if the incident is 较大: so it is by the highest number of people, and by the lowest not surely. */
export function perhapsLate(subject: Subject, duty: Duty): Finding[] {
  const late = rows.cn(subject).filter((row) => row.duty === duty && row.conditional && row.state === "done-late");
  if (late.length === 0) return [];
  const { most } = countPeople(subject.incident);
  if (most === undefined || most < largeFrom) return [];
  return late.flatMap((row): Finding[] => {
    const { done } = row;
    if (done?.stamp === undefined) return [];
    return [
      { path: done.path, params: { on: stampText(done.stamp), by: dueOf(row), people: most }, severity: "warning" },
    ];
  });
}

const stampText = ({ day, time }: Stamp): string => (time === undefined ? day : `${day} ${time}`);

/** Findings of what is late, each as bad as told. */
export const lateFindings = (
  late: readonly Late[],
  { done, missing }: Record<"done" | "missing", Severity>,
): Finding[] => late.map(({ path, params = {}, isDone }) => ({ path, params, severity: isDone ? done : missing }));
