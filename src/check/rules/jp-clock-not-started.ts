// A duty to report whose clock has no first day, or a later one than the contractor's word, with which it starts at the latest.
import { japanese } from "../../law/japan/articles.ts";
import { noticeDuty } from "../../law/japan/duty.ts";
import { isPrincipal } from "../../law/role.ts";
import { isEarlier, stampOf } from "../../law/stamp.ts";
import { contractorTold } from "../../law/told.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { incidentDay } from "../subject.ts";

const path = "breach.aware.date";

function find(subject: Subject): Finding[] {
  const { incident } = subject;
  if (noticeDuty(incident, incidentDay(subject)) !== "due") return [];
  const aware = stampOf(incident.breach.aware?.date, incident);
  const told = isPrincipal(incident) ? contractorTold(incident)?.stamp : undefined;
  if (aware === undefined) return told === undefined ? [{ path, params: { none: path }, severity: "info" }] : [];
  if (told === undefined || !isEarlier(told, aware)) return [];
  return [{ path, params: { aware: aware.day, told: told.day } }];
}

export const jpClockNotStarted: Rule = {
  id: "jp-clock-not-started",
  family: "law",
  severity: "error",
  source: japanese.principalsClock,
  find,
  examples: {
    good: [
      "{}",
      "legal: { role: principal, contractor-told: 2026-01-20 }",
      "legal: { role: principal, contractor-told: 2026-01-22 }",
      "legal: { role: principal, contractor-told: 2026-01-20 }\nbreach: { aware: null }",
      "legal: { contractor-told: 2026-01-18 }",
    ],
    bad: [
      {
        yaml: "legal: { role: principal, contractor-told: 2026-01-18 }",
        found: [{ path: "breach.aware.date", params: { aware: "2026-01-20", told: "2026-01-18" }, severity: "error" }],
      },
      {
        yaml: "parties: { maker: { role: contractor } }\nentrusted: { contractor: maker, work: mailing, told: { date: 2026-01-19 } }",
        found: [{ path: "breach.aware.date", params: { aware: "2026-01-20", told: "2026-01-19" } }],
      },
      { yaml: "breach: { aware: { date: 2026-01 } }", found: [{ path: "breach.aware.date", severity: "info" }] },
    ],
  },
};
