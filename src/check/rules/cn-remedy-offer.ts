// A Chinese notice that offers people no remedy: the recommended standard has one told.
import { standard } from "../../law/china/articles.ts";
import { isPreliminary } from "../../law/stage.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  const { compensation = [], remedies = [], cards, points } = incident;
  const offered =
    compensation.length + remedies.length > 0 || points !== undefined || cards?.["reissue-fee"] !== undefined;
  if (offered || cards?.["misuse-borne-by"] !== undefined || isPreliminary(incident)) return [];
  return [{ path: "compensation" }];
}

export const cnRemedyOffer: Rule = {
  id: "cn-remedy-offer",
  family: "law",
  severity: "info",
  source: {
    ...standard,
    article: "GB/T 35273—2020《信息安全技术 个人信息安全规范》10.2 b)",
    term: "针对个人信息主体提供的补救措施",
  },
  find,
  examples: {
    good: [
      "cards: { reissue-fee: issuer-bears }",
      "cards: null\ncompensation: [{ covers: [damage], by: issuer-bears }]",
      "cards: null\nnotice: { report: { stage: first } }",
    ],
    bad: [{ yaml: "cards: null\ncompensation: null", found: [{ path: "compensation" }] }],
  },
};
