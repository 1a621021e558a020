// An incident → what Japanese law makes due: reports, word to people, or to the principal; for each clock that runs.
import type { Day } from "../../incident/days.ts";
import type { Incident } from "../../incident/schema.ts";
import { type ClassFinding, classesOf, isPublicBody } from "../japan/classes.ts";
import { isInForce, japanese } from "./articles.ts";
import { awareOf, clocksOf } from "./japan-clocks.ts";
import { contractorRow, principalRow, withoutDuty } from "./japan-contract.ts";
import { peopleRow } from "./japan-people.ts";
import { regimesOf } from "./japan-regimes.ts";
import { reportRows } from "./japan-reports.ts";
import type { Deadline, Note } from "./row.ts";

/** What is due by one law, what is to be said of the whole, and the classes it rests on. */
export type Dues = { rows: Deadline[]; remarks: Note[]; classes: ClassFinding[] };

/** For 地方公共団体 the Act itself applies only from this day. */
const localBodiesSince = "2023-04-01";

/** All that is due by the Act on the Protection of Personal Information and by 番号法. */
export function japaneseDues(incident: Incident, asOf: Day | undefined): Dues {
  const classes = classesOf(incident);
  const day = awareOf(incident).stamp?.day ?? incident.notice.date;
  const isLocal = isPublicBody(incident) && incident.issuer.kind !== "government-body";
  const since = isLocal ? localBodiesSince : japanese.preliminary.from;
  if (!isInForce({ ...japanese.preliminary, from: since }, day))
    return { rows: [], remarks: [{ id: "jp-not-in-force", params: { day: since } }], classes };
  const regimes = regimesOf(incident, classes);
  if (regimes.length === 0) return { rows: [], remarks: [{ id: "jp-no-class" }], classes };
  const rows = regimes.flatMap((regime) =>
    clocksOf(incident, regime.classes).flatMap((clock) => [
      ...reportRows(incident, regime, clock, asOf),
      // People are told once, whatever became known later.
      ...(clock.later ? [] : [peopleRow(incident, regime, clock, asOf)]),
    ]),
  );
  const toPrincipal = incident.legal?.role === "contractor" ? [principalRow(incident, asOf)] : [];
  return {
    rows: [...toPrincipal, ...contractorRow(incident), ...withoutDuty(rows, incident, asOf)],
    remarks: [],
    classes,
  };
}
