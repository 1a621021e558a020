// A report of a large incident in China after its one, two or four hours, or none when they are over.
import { incidentReports } from "../../law/china/articles.ts";
import { lateFindings, lateOnes, perhapsLate } from "../late.ts";
import type { Rule } from "../rule.ts";

const upTo = (people: number, at = "12:01"): string =>
  `affected: [{ id: all, who: {}, people: { at-most: ${people} }, data: [name] }]\nnotifying: [{ by: [email] }]\nlegal: { china: { learned: 2026-01-20 08:00 }, reports: [{ to: cac, date: 2026-01-20 ${at} }] }`;

export const cnReportLate: Rule = {
  id: "cn-report-late",
  family: "law",
  severity: "error",
  source: {
    ...incidentReports,
    article: "国家网络安全事件报告管理办法第四条",
    term: "属于较大以上网络安全事件的，按以下程序报告",
  },
  find: (subject) => [
    ...lateFindings(lateOnes(subject, "cn", ["cn-incident-report"]), { done: "error", missing: "error" }),
    ...perhapsLate(subject, "cn-incident-report"),
  ],
  examples: {
    good: [
      "legal: { china: { level: larger, learned: 2026-01-20 08:00 }, reports: [{ to: cac, date: 2026-01-20 12:00 }] }",
      "legal: { china: { level: larger, learned: 2026-01-20 }, reports: [{ to: cac, date: 2026-01-21 }] }",
      "legal: { china: { level: below, learned: 2026-01-20 08:00 }, reports: [{ to: cac, date: 2026-01-25 12:00 }] }",
      "legal: { china: { level: larger, learned: 2026-01-20 08:00 } }",
      upTo(999999),
      upTo(1000000, "12:00"),
    ],
    bad: [
      {
        yaml: upTo(1000000),
        found: [
          {
            path: "legal.reports[0].date",
            params: { on: "2026-01-20 12:01", by: "2026-01-20 12:00", people: 1000000 },
            severity: "warning",
          },
        ],
      },
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
