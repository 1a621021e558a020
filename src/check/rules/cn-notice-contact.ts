// A Chinese notice without a way to reach whoever handles the personal information.
import { pipl } from "../../law/china/articles.ts";
import { canBeReached } from "../../law/said.ts";
import { missingInChina } from "../missing-item.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find(subject: Subject): Finding[] {
  const { contacts = [] } = subject.incident;
  // A desk that was closed had been there: the notice is kept as it was.
  if (canBeReached(subject.incident) || contacts.some(({ closed }) => closed !== undefined)) return [];
  return missingInChina(subject, "contacts");
}

export const cnNoticeContact: Rule = {
  id: "cn-notice-contact",
  family: "law",
  severity: "error",
  source: {
    ...pipl,
    article: "个人信息保护法第五十七条第一款第（三）项",
    term: "个人信息处理者的联系方式",
  },
  find,
  examples: {
    good: ["contacts: [{ email: desk@example.jp }]"],
    bad: [{ yaml: "contacts: null", found: [{ path: "contacts", severity: "error" }] }],
  },
};
