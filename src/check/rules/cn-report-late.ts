// A report of a large incident in China after its one, two or four hours, or none when they are over.
import { incidentReports } from "../../law/china/articles.ts";
import { lateFindings, lateOnes } from "../late.ts";
import type { Rule } from "../rule.ts";

export const cnReportLate: Rule = {
  id: "cn-report-late",
  family: "law",
  severity: "error",
  source: {
    ...incidentReports,
    article: "国家网络安全事件报告管理办法第四条",
    term: "属于较大以上网络安全事件的，按以下程序报告",
  },
  find: (subject) => lateFindings(lateOnes(subject, "cn", ["cn-incident-report"]), { done: "error", missing: "error" }),
  examples: {
    good: [
      "legal: { china: { level: larger, learned: 2026-01-20 08:00 }, reports: [{ to: cac, date: 2026-01-20 12:00 }] }",
      "legal: { china: { level: larger, learned: 2026-01-20 }, reports: [{ to: cac, date: 2026-01-21 }] }",
      "legal: { china: { level: below, learned: 2026-01-20 08:00 }, reports: [{ to: cac, date: 2026-01-25 12:00 }] }",
      "legal: { china: { level: larger, learned: 2026-01-20 08:00 } }",
    ],
    bad: [
      {
        yaml: "legal: { china: { level: larger, learned: 2026-01-20 08:00 }, reports: [{ to: cac, date: 2026-01-20 12:01 }] }",
        found: [{ path: "legal.reports[0].date", params: { on: "2026-01-20 12:01", by: "2026-01-20 12:00" } }],
      },
      {
        yaml: "legal: { china: { level: larger, operator: state, learned: 2026-01-20 23:00 } }",
        asOf: "2026-01-22",
        found: [{ path: "timeline", params: { today: "2026-01-22", "was-due": "2026-01-21 01:00" } }],
      },
    ],
  },
};
