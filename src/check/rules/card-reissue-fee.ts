// Card data, and no word of who bears the fee for a new card.
import { cardPractice } from "../../law/japan/articles.ts";
import { cardHoldings } from "../../law/japan/cards.ts";
import { isPreliminary } from "../../law/stage.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  if (cardHoldings(incident).length === 0 || isPreliminary(incident)) return [];
  const borne = (incident.compensation ?? []).some(({ covers }) => covers.includes("reissue-fee"));
  return borne || incident.cards?.["reissue-fee"] !== undefined ? [] : [{ path: "cards.reissue-fee" }];
}

export const cardReissueFee: Rule = {
  id: "card-reissue-fee",
  family: "law",
  severity: "info",
  source: {
    ...cardPractice,
    article: "クレジットカード情報の漏えいに関する公表の実務",
    term: "カード再発行手数料",
  },
  find,
  examples: {
    good: [
      "cards: { reissue-fee: undecided }",
      "cards: { reissue-fee: null }\ncompensation: [{ covers: [reissue-fee], by: issuer-bears }]",
      "cards: null\nnotice: { report: { number: 2 } }",
    ],
    bad: [{ yaml: "cards: { reissue-fee: null }", found: [{ path: "cards.reissue-fee" }] }],
  },
};
