// Sensitive personal information by Chinese law among the data, and no text that calls it so.
import { pipl } from "../../law/china/articles.ts";
import { holdingsOf } from "../../law/japan/classes/holdings.ts";
import { saysSensitive } from "../../law/recognise.ts";
import { ownWords } from "../own-words.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** 医疗健康、金融账户、行踪轨迹、特定身份; card and account data with what opens them. */
const sensitive: readonly string[] = [
  "medical-record",
  "diagnosis",
  "test-result",
  "health-check",
  "medication",
  "surgery-record",
  "disability",
  "medical-history",
  "card-number",
  "card-information",
  "security-code",
  "card-pin",
  "bank-account",
  "account-number",
  "transaction-history",
  "location",
  "resident-id",
  "passport-number",
];

function find(subject: Subject): Finding[] {
  if (ownWords(subject).some(({ text }) => saysSensitive(text))) return [];
  const found = holdingsOf(subject.incident)
    .flatMap(({ items }) => items)
    .find(({ id }) => id !== undefined && sensitive.includes(id));
  const minors = (subject.incident.affected ?? []).findIndex(({ who }) => (who.including ?? []).includes("minors"));
  if (found?.id !== undefined) return [{ path: found.path, params: { item: found.id } }];
  return minors < 0 ? [] : [{ path: `affected[${minors}].who.including`, params: { minors: "under-fourteen" } }];
}

export const cnSensitive: Rule = {
  id: "cn-sensitive",
  family: "law",
  severity: "info",
  source: {
    ...pipl,
    article: "个人信息保护法第二十八条第一款",
    term: "敏感个人信息",
  },
  find,
  examples: {
    good: [
      "affected: [{ id: all, who: {}, people: 3, data: [name, email] }]\nnotifying: [{ by: [email] }]",
      "breach: { harm: { what: { ja: 対応いたします, zh-Hans: 其中银行卡号属于敏感个人信息，一旦泄露可能危害财产安全 } } }",
    ],
    bad: [
      {
        yaml: "affected: [{ id: all, who: {}, people: 3, data: [name, health-check] }]\nnotifying: [{ by: [email] }]",
        found: [{ path: "affected[0].data[1]", params: { item: "health-check" } }],
      },
      {
        yaml: "affected: [{ id: all, who: { including: [minors] }, people: 3, data: [name] }]\nnotifying: [{ by: [email] }]",
        found: [{ path: "affected[0].who.including", params: { minors: "under-fourteen" } }],
      },
    ],
  },
};
