// Card data, and a course of events without the day card payment was stopped.
import { cardPractice } from "../../law/japan/articles.ts";
import { cardHoldings } from "../../law/japan/cards.ts";
import { isPreliminary } from "../../law/stage.ts";
import { happened } from "../../law/told.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const stops: readonly string[] = [
  "card-payment-stopped",
  "sales-stopped",
  "service-closed",
  "service-suspended",
  "system-disconnected",
  "network-shut-down",
];

function find({ incident }: Subject): Finding[] {
  if (cardHoldings(incident).length === 0 || isPreliminary(incident)) return [];
  return happened(incident, stops) ? [] : [{ path: "timeline" }];
}

export const cardPaymentStopped: Rule = {
  id: "card-payment-stopped",
  family: "law",
  severity: "info",
  source: {
    ...cardPractice,
    article: "クレジットカード情報の漏えいに関する公表の実務",
    term: "カード決済の停止日",
  },
  find,
  examples: {
    good: [
      "timeline: [{ date: 2026-01-20, event: service-closed, at: shop }]",
      "timeline: null\naffected: [{ id: all, who: {}, people: 3, data: [name] }]\nnotifying: [{ by: [email] }]",
    ],
    bad: [{ yaml: "timeline: [{ date: 2026-01-23, event: reported, to: ppc }]", found: [{ path: "timeline" }] }],
  },
};
