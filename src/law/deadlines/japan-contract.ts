// An incident in a contractor's hands → what contractor and principal owe each other, and what falls away by it or by an exemption.
import type { Day } from "../../incident/days.ts";
import type { Incident } from "../../incident/schema.ts";
import { japanese } from "../japan/articles.ts";
import { isContractor, isPrincipal } from "../role.ts";
import { stampOf } from "../stamp.ts";
import { contractorTold, principalTold } from "../told.ts";
import { awareOf } from "./japan-clocks.ts";
import { fewDays } from "./japan-reports.ts";
import { type Deadline, rowOf } from "./row.ts";

/** Who lost what was entrusted to it tells the principal, and then need not report itself. */
export function principalRow(incident: Incident, asOf: Day | undefined): Deadline {
  const { path, stamp } = awareOf(incident);
  const clock = { path, ...(stamp === undefined ? {} : { start: stamp }) };
  return rowOf(clock, fewDays(stamp), principalTold(incident, asOf), asOf, {
    id: "jp-principal",
    duty: "jp-principal",
    to: ["principal"],
    hard: false,
    sources: [japanese.principal, japanese.fewDays],
    notes: [{ id: "known-items" }, { id: "guide-not-counted" }],
  });
}

/** What a principal may expect of its contractor, as far as it knows when that knew. */
export function contractorRow(incident: Incident): Deadline[] {
  const written = incident.legal?.["contractor-aware"];
  if (!isPrincipal(incident) || written === undefined) return [];
  const start = stampOf(written, incident);
  const clock = { path: "legal.contractor-aware", ...(start === undefined ? {} : { start }) };
  const row = rowOf(clock, fewDays(start), contractorTold(incident), undefined, {
    id: "jp-contractor",
    duty: "jp-contractor",
    to: ["self"],
    hard: false,
    sources: [japanese.principal, japanese.fewDays],
    notes: [{ id: "contractors-duty" }],
  });
  return [{ ...row, of: "contractor" }];
}

/** Rows that need not be done, where the file says why. */
export function withoutDuty(rows: readonly Deadline[], incident: Incident, asOf: Day | undefined): Deadline[] {
  const exemption = incident.legal?.exemption;
  const entrusted = isContractor(incident);
  const passedOn = entrusted && principalTold(incident, asOf) !== undefined;
  return rows.map((row) => {
    if (row.state === "done" || row.state === "done-late") return row;
    if (exemption !== undefined)
      return { ...row, state: "exempt", notes: [...row.notes, { id: `exempt-${exemption.ground}` }] };
    if (passedOn) return { ...row, state: "passed-on", notes: [...row.notes, { id: "passed-on" }] };
    if (entrusted) return { ...row, notes: [...row.notes, { id: "falls-away" }] };
    return row;
  });
}
