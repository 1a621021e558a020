// An incident with its notices → what the rules find in it, each finding a problem.
import { type Problem, problem } from "../problem.ts";
import { settle } from "./accepted.ts";
import type { Jurisdiction, Rule, Subject } from "./rule.ts";
import { rules as every } from "./rules.ts";
import { incidentDay } from "./subject.ts";

/** Which rules are asked. */
export type RuleChoice = {
  /** Whose law; all that apply unless given. Rules that are not of law are always asked. */
  jurisdictions?: readonly Jurisdiction[] | undefined;
};

/** Whether a rule looks at this incident: of a law asked for, in force on the incident's day. */
function applies({ source }: Rule, subject: Subject, { jurisdictions }: RuleChoice): boolean {
  if (source === undefined) return true;
  if (jurisdictions !== undefined && !jurisdictions.includes(source.jurisdiction)) return false;
  const day = incidentDay(subject);
  if (day === undefined) return source.to === undefined;
  return (source.from === undefined || source.from <= day) && (source.to === undefined || day <= source.to);
}

/** What one rule finds, before anything is accepted. */
export function findingsOf(rule: Rule, subject: Subject): Problem[] {
  return rule.find(subject).map(({ path, params, severity, place }) => ({
    ...problem(rule.id, place ?? subject.placeOf(path), params, { severity: severity ?? rule.severity, path }),
    ...(rule.source === undefined ? {} : { source: rule.source }),
  }));
}

/** Asks every rule that applies; what the file accepts comes out as notes. */
export function runRules(subject: Subject, choice: RuleChoice = {}, rules: readonly Rule[] = every): Problem[] {
  const asked = rules.filter((rule) => applies(rule, subject, choice));
  const findings = asked.flatMap((rule) => findingsOf(rule, subject));
  const ids = rules.map(({ id }) => id);
  return settle(findings, subject, ids, new Set(asked.map(({ id }) => id)));
}
