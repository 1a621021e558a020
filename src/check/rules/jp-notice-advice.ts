// A Japanese notice that tells people nothing they can do to protect themselves.
import { actItself } from "../../law/japan/articles.ts";
import { saysAdvice } from "../../law/said.ts";
import { missingInJapan } from "../missing-item.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const find = (subject: Subject): Finding[] =>
  saysAdvice(subject.incident) ? [] : missingInJapan(subject, "requests", "warning");

export const jpNoticeAdvice: Rule = {
  id: "jp-notice-advice",
  family: "law",
  severity: "warning",
  source: {
    ...actItself,
    article: "個人情報の保護に関する法律第26条第2項、同法施行規則第10条（第8条第1項第9号）",
    term: "その他参考となる事項",
  },
  find,
  examples: {
    good: [
      "our-messages: null",
      "requests: null",
      "requests: null\nour-messages: null\nfaq: [{ topic: how-to-check-misuse }]",
    ],
    bad: [
      { yaml: "requests: null\nour-messages: null", found: [{ path: "requests" }] },
      { yaml: "requests: []\nour-messages: []\nfaq: [{ topic: am-i-affected }]", found: [{ path: "requests" }] },
    ],
  },
};
