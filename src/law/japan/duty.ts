// An incident and its day → whether people must be told of it by the Act on the Protection of Personal Information.

import type { Day } from "../../incident/days.ts";
import { reportTakers } from "../../incident/schema/legal.ts";
import type { Incident } from "../../incident/schema.ts";
import { isContractor } from "../role.ts";
import { principalTold } from "../told.ts";
import { classesOf } from "./classes.ts";
import { isLocalBody, isPublicBody } from "./public-body.ts";

/**
 * `due`: it is of a class that must be reported. `perhaps`: the file leaves that open. `none`: of no class, exempt, or the
 * principal's duty alone (法第26条第1項ただし書). `not-in-force`: it was known before the duty came into force.
 */
export type Duty = "due" | "perhaps" | "none" | "not-in-force";

/** The duty came with 令和2年改正法; for 地方公共団体 the Act itself applies only a year later. */
const since = { all: "2022-04-01", local: "2023-04-01" } as const;

/**
 * Who may be reported to: the Commission, ministers it may have delegated this to (法第150条), and whom the file names. What is delegated
 * is the power over businesses (第26条第1項); 行政機関等 report to the Commission alone (第68条第1項).
 */
export function authoritiesOf(incident: Incident): string[] {
  const own = incident.legal?.["report-to"];
  const takers = isPublicBody(incident) ? ["ppc"] : reportTakers;
  return [...takers, ...(own === undefined ? [] : [own])];
}

/** The first day on which report and notice were a duty of this issuer. */
export const dutySince = (incident: Incident): Day => (isLocalBody(incident) ? since.local : since.all);

/** Whether the report and the notice were a duty at all on that day; where no day is known, today's law is taken. */
export function isInForce(incident: Incident, day: Day | undefined): boolean {
  return day === undefined || day >= dutySince(incident);
}

/** The duty of telling people (第26条第2項, 第68条第2項), which hangs on that of reporting. */
export function noticeDuty(incident: Incident, day: Day | undefined): Duty {
  if (!isInForce(incident, day)) return "not-in-force";
  const { legal } = incident;
  if (legal?.exemption !== undefined) return "none";
  if (isContractor(incident) && principalTold(incident, undefined) !== undefined) return "none";
  const classes = classesOf(incident);
  if (classes.some(({ holds }) => holds === "yes")) return "due";
  return classes.some(({ holds }) => holds === "unclear") ? "perhaps" : "none";
}
