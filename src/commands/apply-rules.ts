// A loaded incident with its notices → what the rules find in it; loaded only where rules are asked.
import type { Jurisdiction } from "../check/rule.ts";
import type { Day } from "../incident/days.ts";
import type { LocaleTag, Notice } from "../notice/tree.ts";
import type { Problem } from "../problem.ts";
import type { LoadedIncident } from "./pipeline.ts";

export type RuleOptions = {
  /** The day that counts as today, `2026-04-10`; that of the notice unless given. The clock is never asked. */
  asOf?: Day | undefined;
  /** Whose law is applied; all that applies to the incident unless given. */
  jurisdictions?: readonly Jurisdiction[] | undefined;
};

/** Everything the rules find. */
export async function applyRules(
  { incident, marked, places, locales }: LoadedIncident,
  notices: readonly Notice[],
  options: RuleOptions & { locales?: readonly LocaleTag[] | undefined },
): Promise<Problem[]> {
  const [{ runRules }, { subjectOf }] = await Promise.all([import("../check/index.ts"), import("../check/subject.ts")]);
  const { asOf, jurisdictions } = options;
  const subject = subjectOf({ incident, marked, places, notices, asOf, locales: options.locales ?? locales });
  return runRules(subject, { jurisdictions });
}

/** What a rendering tells of it: contradictions and leaks, as warnings at most, for a draft can always be made. The rest is for `check`. */
export function toldWhileRendering(findings: readonly Problem[]): Problem[] {
  return findings.filter(({ severity }) => severity === "error").map((found) => ({ ...found, severity: "warning" }));
}
