// A Japanese notice that tells no day at all of what happened: the outline names when it occurred or was found.
import { guideline } from "../../law/japan/articles.ts";
import { missingInJapan } from "../missing-item.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find(subject: Subject): Finding[] {
  const { breach, timeline } = subject.incident;
  const dated = (timeline ?? []).some(({ date }) => date !== undefined);
  if (dated || [breach.occurred, breach.noticed, breach.aware].some((one) => one !== undefined)) return [];
  return missingInJapan(subject, "breach.aware", "warning");
}

export const jpNoticeOutline: Rule = {
  id: "jp-notice-outline",
  family: "law",
  severity: "warning",
  source: {
    ...guideline,
    article: "個人情報の保護に関する法律についてのガイドライン（通則編）3-5-3-3 (1)、3-5-4-3",
    term: "概要",
  },
  find,
  examples: {
    good: [
      "timeline: null\nbreach: { occurred: null }",
      "breach: { occurred: null, aware: null }",
      "breach: { aware: null }\ntimeline: null",
    ],
    bad: [{ yaml: "timeline: null\nbreach: { occurred: null, aware: null }", found: [{ path: "breach.aware" }] }],
  },
};
