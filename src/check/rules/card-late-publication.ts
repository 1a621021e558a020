// Card data published more than a month after the issuer knew, and no word of why only then.
import { dayNumber } from "../../incident/days.ts";
import { cardPractice } from "../../law/japan/articles.ts";
import { cardHoldings } from "../../law/japan/cards.ts";
import { firstPublished, knewOn } from "../../law/publication.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** As long as the commission's 確報 takes at most where nobody meant harm: after that, readers ask. */
const patience = 30;

function find({ incident }: Subject): Finding[] {
  const [knew, published] = [knewOn(incident), firstPublished(incident)];
  if (cardHoldings(incident).length === 0 || knew === undefined || published === undefined) return [];
  const days = dayNumber(published) - dayNumber(knew);
  const told = (incident.faq ?? []).some((question) => "topic" in question && question.topic === "why-now");
  if (days <= patience || told || incident["late-publication"] !== undefined) return [];
  return [{ path: "late-publication", params: { days } }];
}

export const cardLatePublication: Rule = {
  id: "card-late-publication",
  family: "law",
  severity: "info",
  source: {
    ...cardPractice,
    article: "クレジットカード情報の漏えいに関する公表の実務",
    term: "公表が遅れた経緯",
  },
  find,
  examples: {
    good: [
      "late-publication: { since: 2026-01-20, reason: avoid-confusion }",
      "late-publication: null\nnotice: { date: 2026-02-19 }",
      "late-publication: null\nnotice: { earlier: [{ title: { ja: 不正アクセスについて, zh-Hans: 关于非法访问 }, date: 2026-02-02 }] }",
      "late-publication: null\nnotice: { date: null }",
      "late-publication: null\naffected: [{ id: all, who: {}, people: 3, data: [name] }]\nnotifying: [{ by: [email] }]",
    ],
    bad: [{ yaml: "late-publication: null", found: [{ path: "late-publication", params: { days: 80 } }] }],
  },
};
