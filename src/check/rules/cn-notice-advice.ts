// A Chinese notice that tells individuals nothing they can do to lessen the harm.
import { pipl } from "../../law/china/articles.ts";
import { saysAdvice } from "../../law/said.ts";
import { missingInChina } from "../missing-item.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const find = (subject: Subject): Finding[] => (saysAdvice(subject.incident) ? [] : missingInChina(subject, "requests"));

export const cnNoticeAdvice: Rule = {
  id: "cn-notice-advice",
  family: "law",
  severity: "error",
  source: {
    ...pipl,
    article: "个人信息保护法第五十七条第一款第（二）项",
    term: "个人可以采取的减轻危害的措施",
  },
  find,
  examples: {
    good: ["our-messages: null", "requests: null"],
    bad: [{ yaml: "requests: null\nour-messages: null", found: [{ path: "requests", severity: "error" }] }],
  },
};
