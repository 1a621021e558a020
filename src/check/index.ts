// An incident with its notices → what the rules find in it, each finding a problem.
import type { Day } from "../incident/days.ts";
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
function isInForce({ source }: Rule, day: Day | undefined): boolean {
  return source === undefined || isTextInForce(source, day);
}

function ask(rule: Rule, subject: Subject): Problem[] {
  return rule.find(subject).map(({ path, params, severity, place }) => ({
    ...problem(rule.id, place ?? subject.placeOf(path), params, { severity: severity ?? rule.severity, path }),
    ...(rule.source === undefined ? {} : { source: rule.source }),
  }));
}

/** What one rule finds, before anything is accepted; nothing where its text was not in force. */
export function findingsOf(rule: Rule, subject: Subject): Problem[] {
  return isInForce(rule, incidentDay(subject)) ? ask(rule, subject) : [];
}

/** Asks every rule that applies; what the file accepts comes out as notes. */
export function runRules(subject: Subject, choice: RuleChoice = {}, rules: readonly Rule[] = every): Problem[] {
  const jurisdictions = choice.jurisdictions ?? subject.jurisdictions;
  const one = { ...subject, jurisdictions };
  const day = incidentDay(one);
  const asked = rules.filter(
    (rule) => (rule.source === undefined || jurisdictions.includes(rule.source.jurisdiction)) && isInForce(rule, day),
  );
  const findings = asked.flatMap((rule) => ask(rule, one));
  if (one.incident.internal?.accepted === undefined) return findings;
  const ids = rules.map(({ id }) => id);
  return settle(findings, one, ids, new Set(asked.map(({ id }) => id)));
}
