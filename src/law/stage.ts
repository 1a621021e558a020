// An incident → whether its notice is one of those to which more will follow, and how bad a gap then is.
import type { Incident } from "../incident/schema.ts";
import type { Severity } from "../problem.ts";

/** A first report, one that announces the next, or one of a row that is not said to be the last or to correct one. */
export function isPreliminary({ notice: { report, next } }: Incident): boolean {
  if (report?.stage !== undefined) return report.stage === "first" || report.stage === "interim";
  return report?.number !== undefined || next !== undefined;
}

/** What must be told: an error in a final or only notice, a warning while more may follow. */
export function gap(incident: Incident): Severity {
  return isPreliminary(incident) ? "warning" : "error";
}
