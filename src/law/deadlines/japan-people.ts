// An incident → how people are to be told by Japanese law: promptly, as the case is; or what takes the place of it.
import type { Day } from "../../incident/days.ts";
import type { Incident } from "../../incident/schema.ts";
import { japanese } from "../japan/articles.ts";
import { madePublic, peopleTold } from "../told.ts";
import type { Clock } from "./japan-clocks.ts";
import type { Regime } from "./japan-regimes.ts";
import { clockOf, kindOf } from "./japan-reports.ts";
import { type Deadline, promptly, rowOf } from "./row.ts";

/** One row: the duty stays while it may wait; people who can't be reached are told by a substitute. */
export function peopleRow(incident: Incident, regime: Regime, clock: Clock, asOf: Day | undefined): Deadline {
  const { key, conditional, notes } = kindOf(regime, clock);
  const { legal } = incident;
  const { certainty } = regime;
  const due = promptly(clock.start);
  const shared = { to: ["customers"], hard: false, conditional, ...(certainty === undefined ? {} : { certainty }) };
  const substitute = legal?.["instead-of-notice"];
  if (substitute !== undefined) {
    return rowOf(clockOf(clock), due, madePublic(incident, asOf), asOf, {
      ...shared,
      ...{ id: `jp-substitute${key}`, duty: "jp-substitute", sources: [japanese.substitute] },
      notes: [...notes, { id: `instead-${substitute.by}`, params: { why: substitute.why } }],
    });
  }
  const { told, all } = peopleTold(incident, asOf);
  const row = rowOf(clockOf(clock), due, told, asOf, {
    ...shared,
    ...{ id: `jp-people${key}`, duty: "jp-people", sources: [regime.people] },
    notes: [...notes, { id: "may-wait" }],
  });
  const leftOut = legal?.["no-notice"]?.find(({ jurisdiction }) => jurisdiction === "jp");
  if (leftOut !== undefined && told === undefined)
    return { ...row, state: "left-out", notes: [...row.notes, { id: "left-out", params: { why: leftOut.why } }] };
  return told !== undefined && !all ? { ...row, state: "partly", notes: [...row.notes, { id: "some-groups" }] } : row;
}
