// Card data, and a last report without the days on which an outside study began and ended.
import { cardPractice } from "../../law/japan/articles.ts";
import { cardHoldings } from "../../law/japan/cards.ts";
import { isPreliminary } from "../../law/stage.ts";
import { happened } from "../../law/told.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const begun: readonly string[] = ["investigation-started", "investigation-requested", "contacted"];
const ended: readonly string[] = ["investigation-completed", "report-received", "investigation-due"];

function find({ incident }: Subject): Finding[] {
  if (cardHoldings(incident).length === 0 || isPreliminary(incident)) return [];
  return [
    ...(happened(incident, begun) ? [] : [{ path: "timeline", params: { lacks: "study-begun" } }]),
    ...(happened(incident, ended) ? [] : [{ path: "timeline", params: { lacks: "study-ended" } }]),
  ];
}

export const cardForensicStudy: Rule = {
  id: "card-forensic-study",
  family: "law",
  severity: "info",
  source: {
    ...cardPractice,
    article: "クレジットカード情報の漏えいに関する公表の実務",
    term: "第三者調査機関による調査の開始日及び完了日",
  },
  find,
  examples: {
    good: [
      "timeline: [{ date: 2026-01-20, event: investigation-requested, to: investigator }, { date: 2026-03-24, event: report-received, by: investigator, report: final-report }]",
      "timeline: null\nnotice: { report: { stage: first } }",
      "timeline: null\naffected: [{ id: all, who: {}, people: 3, data: [name] }]\nnotifying: [{ by: [email] }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-20, event: investigation-started, by: investigator }]",
        found: [{ path: "timeline", params: { lacks: "study-ended" } }],
      },
      {
        yaml: "timeline: null",
        found: [
          { path: "timeline", params: { lacks: "study-begun" } },
          { path: "timeline", params: { lacks: "study-ended" } },
        ],
      },
    ],
  },
};
