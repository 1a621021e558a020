// A class of 施行規則第7条 that the file says the incident is not of, although its facts say so.

import { actItself } from "../../law/japan/articles.ts";
import { classesOf } from "../../law/japan/classes.ts";
import { isInForce } from "../../law/japan/duty.ts";
import type { Severity } from "../../problem.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { incidentDay } from "../subject.ts";

/** A number leaves nothing to judge; what harm and what purpose there was does. */
const severities: Record<string, Severity> = {
  "many-people": "error",
  "my-number-many-people": "error",
  "special-care": "warning",
};

function find(subject: Subject): Finding[] {
  const { incident } = subject;
  if (incident.legal === undefined || !isInForce(incident, incidentDay(subject))) return [];
  const { classes = [], ...legal } = incident.legal;
  const byFacts = classesOf({ ...incident, legal });
  return classes.flatMap(({ class: name, applies }, i) => {
    const fact = byFacts.find((one) => one.name === name);
    if (applies || fact?.holds !== "yes") return [];
    const [ground] = fact.grounds;
    const params = { class: fact.term, ...(ground === undefined ? {} : { place: ground.path }) };
    return [{ path: `legal.classes[${i}].applies`, params, severity: severities[name] ?? "info" }];
  });
}

export const jpClassDenied: Rule = {
  id: "jp-class-denied",
  family: "law",
  severity: "warning",
  source: {
    ...actItself,
    article: "個人情報の保護に関する法律第26条第1項、同法施行規則第7条（行政機関等：第68条第1項、第43条）",
    term: "報告対象事態",
  },
  find,
  examples: {
    good: [
      "legal: { classes: [{ class: special-care, applies: false, why: no health data }] }",
      "legal: { classes: [{ class: property-damage, why: known to counsel }] }",
    ],
    bad: [
      {
        yaml: "legal: { classes: [{ class: wrongful-purpose, applies: false, why: nobody came in }] }",
        found: [{ path: "legal.classes[0].applies", severity: "info" }],
      },
      {
        yaml: "affected: [{ id: all, who: {}, people: 1001, data: [name] }]\nnotifying: [{ by: [email] }]\nlegal: { classes: [{ class: many-people, applies: false, why: few of them }] }",
        found: [{ path: "legal.classes[0].applies", severity: "error" }],
      },
      {
        yaml: "affected: [{ id: all, who: {}, people: 1, data: [name, diagnosis] }]\nnotifying: [{ by: [email] }]\nlegal: { classes: [{ class: special-care, applies: false, why: only one }] }",
        found: [{ path: "legal.classes[0].applies", severity: "warning" }],
      },
    ],
  },
};
