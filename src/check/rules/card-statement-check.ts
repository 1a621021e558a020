// Card data, and nobody is asked to look at the card's statements.
import { cardPractice } from "../../law/japan/articles.ts";
import { cardHoldings } from "../../law/japan/cards.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  const { requests = [], faq = [] } = incident;
  if (cardHoldings(incident).length === 0) return [];
  // A request in own words may be the one: nobody is told that it is missing.
  const asked = requests.some((one) => one === "check-statements" || (typeof one === "object" && "text" in one));
  const named = requests.some(
    (one) => typeof one === "object" && "request" in one && one.request === "check-statements",
  );
  const answered = faq.some((question) => "topic" in question && question.topic === "how-to-check-misuse");
  return asked || named || answered ? [] : [{ path: "requests" }];
}

export const cardStatementCheck: Rule = {
  id: "card-statement-check",
  family: "law",
  severity: "info",
  source: {
    ...cardPractice,
    article: "クレジットカード情報の漏えいに関する公表の実務",
    term: "ご利用明細の確認のお願い",
  },
  find,
  examples: {
    good: [
      "requests: [{ request: check-statements, when: regularly }]",
      "requests: null\naffected: [{ id: all, who: {}, people: 3, data: [name] }]\nnotifying: [{ by: [email] }]",
      "requests: [{ text: { ja: 明細をご覧くださいますようお願いいたします, zh-Hans: 请查看账单 } }]",
    ],
    bad: [{ yaml: "requests: [change-password]", found: [{ path: "requests" }] }],
  },
};
