// A Japanese notice that doesn't say why it happened; that it is not known yet is said too.
import { actItself } from "../../law/japan/articles.ts";
import { saysCause } from "../../law/said.ts";
import { missingInJapan } from "../missing-item.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const find = (subject: Subject): Finding[] =>
  saysCause(subject.incident) ? [] : missingInJapan(subject, "breach.causes");

export const jpNoticeCause: Rule = {
  id: "jp-notice-cause",
  family: "law",
  severity: "error",
  source: {
    ...actItself,
    article: "個人情報の保護に関する法律第26条第2項、同法施行規則第10条（第8条第1項第4号）",
    term: "原因",
  },
  find,
  examples: {
    good: [
      "breach: { causes: [{ type: unknown }] }",
      "breach: { causes: [{ type: external-attack, certainty: under-investigation }] }",
      "breach: { causes: null, occurred: null, aware: { date: 2022-03-31 } }\ntimeline: null",
    ],
    bad: [
      { yaml: "breach: { causes: null }", found: [{ path: "breach.causes" }] },
      {
        yaml: "breach: { causes: null }\nnotice: { report: { stage: first } }",
        found: [{ path: "breach.causes", severity: "warning" }],
      },
      {
        yaml: "breach: { causes: null, occurred: null, aware: { date: 2022-04-01 } }\ntimeline: null",
        found: [{ path: "breach.causes" }],
      },
    ],
  },
};
