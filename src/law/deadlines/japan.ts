// An incident → what Japanese law makes due: reports, word to people, or to the principal; for each clock that runs.
import type { Day } from "../../incident/days.ts";
import type { Incident } from "../../incident/schema.ts";
import { type ClassFinding, classesOf } from "../japan/classes.ts";
import { dutySince, isInForce } from "../japan/duty.ts";
import { isContractor } from "../role.ts";
import { awareOf, clocksOf } from "./japan-clocks.ts";
import { contractorRow, principalRow, withoutDuty } from "./japan-contract.ts";
import { peopleRow } from "./japan-people.ts";
import { regimesOf } from "./japan-regimes.ts";
import { reportRows } from "./japan-reports.ts";
import type { Deadline, Note } from "./row.ts";

/** What is due by one law, what is to be said of the whole, and the classes it rests on. */
export type Dues = { rows: Deadline[]; remarks: Note[]; classes: readonly ClassFinding[] };

/** All that is due by the Act on the Protection of Personal Information and by 番号法. */
export function japaneseDues(incident: Incident, asOf: Day | undefined): Dues {
  const classes = classesOf(incident);
  const day = awareOf(incident).stamp?.day ?? incident.notice.date;
  if (!isInForce(incident, day))
    return { rows: [], remarks: [{ id: "jp-not-in-force", params: { day: dutySince(incident) } }], classes };
  const regimes = regimesOf(incident, classes);
  if (regimes.length === 0) return { rows: [], remarks: [{ id: "jp-no-class" }], classes };
  const rows = regimes.flatMap((regime) =>
    clocksOf(incident, regime.classes).flatMap((clock, i) => [
      ...reportRows(incident, regime, clock, asOf),
      // People are told once, by the first clock, whatever became known later.
      ...(i > 0 ? [] : [peopleRow(incident, regime, clock, asOf)]),
    ]),
  );
  const toPrincipal = isContractor(incident) ? [principalRow(incident, asOf)] : [];
  return {
    rows: [...toPrincipal, ...contractorRow(incident), ...withoutDuty(rows, incident, asOf)],
    remarks: [],
    classes,
  };
}
