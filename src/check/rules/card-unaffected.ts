// Card data, and no word of which shops or ways to pay are not concerned.
import { cardPractice } from "../../law/japan/articles.ts";
import { cardHoldings } from "../../law/japan/cards.ts";
import { isPreliminary } from "../../law/stage.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  if (cardHoldings(incident).length === 0 || isPreliminary(incident)) return [];
  const { unaffected = [], faq = [] } = incident;
  // An answer in own words may be on this: nobody is told that it is missing.
  return unaffected.length > 0 || faq.some((question) => "q" in question) ? [] : [{ path: "unaffected" }];
}

export const cardUnaffected: Rule = {
  id: "card-unaffected",
  family: "law",
  severity: "info",
  source: {
    ...cardPractice,
    article: "クレジットカード情報の漏えいに関する公表の実務",
    term: "対象外の店舗・決済方法",
  },
  find,
  examples: {
    good: [
      "unaffected: [{ channel: physical-stores }]\nnotifying: [{ by: [email] }]",
      "unaffected: null\nfaq: [{ q: { ja: 店舗での購入は対象ですか。, zh-Hans: 在实体店购物是否受影响？ }, a: { ja: 対象ではございません。, zh-Hans: 不受影响。 } }]\nnotifying: [{ by: [email] }]",
      "unaffected: null\nnotice: { report: { stage: interim } }\nnotifying: [{ by: [email] }]",
    ],
    bad: [{ yaml: "unaffected: null\nnotifying: [{ by: [email] }]", found: [{ path: "unaffected" }] }],
  },
};
