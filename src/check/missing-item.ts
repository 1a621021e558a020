// An item that a law wants told and the incident lacks → the finding, as bad as the duty and the stage make it.
import { noticeDuty } from "../law/japan/duty.ts";
import { gap } from "../law/stage.ts";
import type { Severity } from "../problem.ts";
import type { Finding, Subject } from "./rule.ts";
import { incidentDay } from "./subject.ts";

/**
 * A missing item of the Japanese notice to the person: as `severity` says in a final or only notice, a warning at most while
 * more may follow or the duty is open, and a mere note where there is no duty to tell people.
 */
export function missingInJapan(
  subject: Subject,
  path: string,
  severity: Severity = "error",
  params: Record<string, string> = {},
): Finding[] {
  const duty = noticeDuty(subject.incident, incidentDay(subject));
  if (duty === "not-in-force") return [];
  if (duty === "none") return [{ path, params: { ...params, duty: "no-notice-duty" }, severity: "info" }];
  if (severity !== "error") return [{ path, params, severity }];
  return [{ path, params, severity: duty === "perhaps" ? "warning" : gap(subject.incident) }];
}

/** A missing item of the Chinese notice: an error in a final or only notice, a warning while more may follow. */
export function missingInChina({ incident }: Subject, path: string, params: Record<string, string> = {}): Finding[] {
  return [{ path, params, severity: gap(incident) }];
}
