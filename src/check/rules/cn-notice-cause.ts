// A Chinese notice that doesn't say why it happened; that it is not known yet is said too.
import { pipl } from "../../law/china/articles.ts";
import { saysCause } from "../../law/said.ts";
import { missingInChina } from "../missing-item.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const find = (subject: Subject): Finding[] =>
  saysCause(subject.incident) ? [] : missingInChina(subject, "breach.causes");

export const cnNoticeCause: Rule = {
  id: "cn-notice-cause",
  family: "law",
  severity: "error",
  source: {
    ...pipl,
    article: "个人信息保护法第五十七条第一款第（一）项",
    term: "原因",
  },
  find,
  examples: {
    good: ["breach: { causes: [{ type: unknown }] }"],
    bad: [
      { yaml: "breach: { causes: null }", found: [{ path: "breach.causes", severity: "error" }] },
      {
        yaml: "breach: { causes: [] }\nnotice: { report: { stage: first } }",
        found: [{ path: "breach.causes", severity: "warning" }],
      },
    ],
  },
};
