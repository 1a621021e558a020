// A summary report (总结报告) in China later than thirty days after handling ended, or none when they are over.
import { chinese } from "../../law/china/articles.ts";
import { lateFindings, lateOnes, perhapsLate } from "../late.ts";
import type { Rule } from "../rule.ts";

export const cnSummaryLate: Rule = {
  id: "cn-summary-late",
  family: "law",
  severity: "error",
  source: chinese.summary,
  find: (subject) => [
    ...lateFindings(lateOnes(subject, "cn", ["cn-summary"]), { done: "error", missing: "error" }),
    ...perhapsLate(subject, "cn-summary"),
  ],
  examples: {
    good: [
      "legal: { china: { level: larger, handling-ended: 2026-02-10 }, reports: [{ to: cac, stage: summary, date: 2026-03-12 }] }",
      { yaml: "legal: { china: { level: larger, handling-ended: 2026-02-10 } }", asOf: "2026-03-12" },
      { yaml: "legal: { china: { level: larger } }", asOf: "2026-12-01" },
    ],
    bad: [
      {
        yaml: "affected: [{ id: all, who: {}, people: { at-most: 1200000 }, data: [name] }]\nnotifying: [{ by: [email] }]\nlegal: { china: { handling-ended: 2026-02-10 }, reports: [{ to: cac, stage: summary, date: 2026-03-13 }] }",
        found: [
          {
            path: "legal.reports[0].date",
            params: { on: "2026-03-13", by: "2026-03-12", people: 1200000 },
            severity: "warning",
          },
        ],
      },
      {
        yaml: "legal: { china: { level: larger, handling-ended: 2026-02-10 }, reports: [{ to: cac, stage: summary, date: 2026-03-13 }] }",
        found: [{ path: "legal.reports[0].date", params: { on: "2026-03-13", by: "2026-03-12" } }],
      },
      {
        yaml: "legal: { china: { level: larger, handling-ended: 2026-02-10 } }",
        asOf: "2026-03-13",
        found: [{ path: "timeline", params: { today: "2026-03-13", "was-due": "2026-03-12" } }],
      },
    ],
  },
};
