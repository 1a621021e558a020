// Card data, and no word of who watches the cards for misuse.
import { cardPractice } from "../../law/japan/articles.ts";
import { cardHoldings } from "../../law/japan/cards.ts";
import { isPreliminary } from "../../law/stage.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  if (cardHoldings(incident).length === 0 || isPreliminary(incident)) return [];
  return incident.cards?.monitoring === undefined ? [{ path: "cards.monitoring" }] : [];
}

export const cardMonitoring: Rule = {
  id: "card-monitoring",
  family: "law",
  severity: "info",
  source: {
    ...cardPractice,
    article: "クレジットカード情報の漏えいに関する公表の実務",
    term: "カード会社によるモニタリング",
  },
  find,
  examples: {
    good: [
      "cards: { monitoring: card-companies }",
      "cards: null\nnotice: { report: { stage: first } }",
      "cards: null\naffected: [{ id: all, who: {}, people: 3, data: [name] }]\nnotifying: [{ by: [email] }]",
    ],
    bad: [{ yaml: "cards: null", found: [{ path: "cards.monitoring" }] }],
  },
};
