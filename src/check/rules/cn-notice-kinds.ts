// A Chinese notice that leaves open which kinds of information are concerned.
import { pipl } from "../../law/china/articles.ts";
import { isPreliminary } from "../../law/stage.ts";
import { groupsOf } from "../groups.ts";
import { missingInChina } from "../missing-item.ts";
import { openItems } from "../open-items.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find(subject: Subject): Finding[] {
  if (isPreliminary(subject.incident)) return [];
  const groups = groupsOf(subject.incident);
  if (groups.length === 0) return missingInChina(subject, "affected", { what: "kinds-none" });
  return openItems(groups).map(({ path, what }) => ({ path, params: { what } }));
}

export const cnNoticeKinds: Rule = {
  id: "cn-notice-kinds",
  family: "law",
  severity: "warning",
  source: {
    ...pipl,
    article: "个人信息保护法第五十七条第一款第（一）项",
    term: "发生或者可能发生个人信息泄露、篡改、丢失的信息种类",
  },
  find,
  examples: {
    good: [
      "affected: [{ id: all, who: {}, data: [name], etc: true }]\nnotice: { report: { stage: first } }\nnotifying: [{ by: [email] }]",
      "{}",
    ],
    bad: [
      {
        yaml: "affected: [{ id: all, who: {}, data: [name], etc: true }]\nnotifying: [{ by: [email] }]",
        found: [{ path: "affected[0].etc" }],
      },
    ],
  },
};
