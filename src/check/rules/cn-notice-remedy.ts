// A Chinese notice that names nothing the issuer has done about it.
import { pipl } from "../../law/china/articles.ts";
import { remedies } from "../../law/remedies.ts";
import { missingInChina } from "../missing-item.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const find = (subject: Subject): Finding[] =>
  remedies(subject.incident) === "none" ? missingInChina(subject, "measures") : [];

export const cnNoticeRemedy: Rule = {
  id: "cn-notice-remedy",
  family: "law",
  severity: "error",
  source: {
    ...pipl,
    article: "个人信息保护法第五十七条第一款第（二）项",
    term: "个人信息处理者采取的补救措施",
  },
  find,
  examples: {
    good: [
      "measures: null",
      "timeline: null\nmeasures: [{ what: waf, state: planned }]",
      "timeline: null\nmeasures: null\ncards: { monitoring: card-companies }",
    ],
    bad: [{ yaml: "timeline: null\nmeasures: null\ncards: null", found: [{ path: "measures" }] }],
  },
};
