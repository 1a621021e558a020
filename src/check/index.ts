// An incident with its notices → what the rules find in it, each finding a problem.
import { isTextInForce } from "../law/in-force.ts";
import { type Problem, problem } from "../problem.ts";
import { settle } from "./accepted.ts";
import type { Jurisdiction, Rule, Subject } from "./rule.ts";
import { rules as every } from "./rules.ts";
import { incidentDay } from "./subject.ts";

/** Which rules are asked. */
export type RuleChoice = {
  /** Whose law; those of the incident unless given. Rules that are not of law are always asked. */
  jurisdictions?: readonly Jurisdiction[] | undefined;
};

/** Whether the text a rule rests on was in force on the incident's day; today's text where no day is known. */
function isInForce({ source }: Rule, subject: Subject): boolean {
  return source === undefined || isTextInForce(source, incidentDay(subject));
}

/** What one rule finds, before anything is accepted; nothing where its text was not in force. */
export function findingsOf(rule: Rule, subject: Subject): Problem[] {
  if (!isInForce(rule, subject)) return [];
  return rule.find(subject).map(({ path, params, severity, place }) => ({
    ...problem(rule.id, place ?? subject.placeOf(path), params, { severity: severity ?? rule.severity, path }),
    ...(rule.source === undefined ? {} : { source: rule.source }),
  }));
}

/** Asks every rule that applies; what the file accepts comes out as notes. */
export function runRules(subject: Subject, choice: RuleChoice = {}, rules: readonly Rule[] = every): Problem[] {
  const jurisdictions = choice.jurisdictions ?? subject.jurisdictions;
  const one = { ...subject, jurisdictions };
  const asked = rules.filter(({ source }) => source === undefined || jurisdictions.includes(source.jurisdiction));
  const findings = asked.flatMap((rule) => findingsOf(rule, one));
  const ids = rules.map(({ id }) => id);
  const ran = asked.filter((rule) => isInForce(rule, one)).map(({ id }) => id);
  return settle(findings, one, ids, new Set(ran));
}
