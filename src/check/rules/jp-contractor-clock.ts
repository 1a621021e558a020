// A contractor's word to its principal later than the few days of the guideline, or none when they are over.
import { japanese } from "../../law/japan/articles.ts";
import { lateFindings, lateOnes } from "../late.ts";
import type { Rule } from "../rule.ts";

export const jpContractorClock: Rule = {
  id: "jp-contractor-clock",
  family: "law",
  severity: "warning",
  source: japanese.principal,
  find: (subject) =>
    lateFindings(lateOnes(subject, "jp", ["jp-principal", "jp-contractor"]), { done: "info", missing: "warning" }),
  examples: {
    good: [
      "legal: { role: contractor, reports: [{ to: principal, date: 2026-01-25 }] }",
      { yaml: "legal: { role: contractor }", asOf: "2026-01-25" },
      "legal: { role: principal, contractor-aware: 2026-01-15, contractor-told: 2026-01-20 }",
    ],
    bad: [
      {
        yaml: "legal: { role: contractor }",
        asOf: "2026-01-26",
        found: [{ path: "timeline", params: { today: "2026-01-26", "was-due": "2026-01-25" }, severity: "warning" }],
      },
      {
        yaml: "legal: { role: contractor, reports: [{ to: principal, date: 2026-01-26 }] }",
        found: [{ path: "legal.reports[0].date", params: { on: "2026-01-26", by: "2026-01-25" }, severity: "info" }],
      },
      {
        yaml: "legal: { role: principal, contractor-aware: 2026-01-10, contractor-told: 2026-01-20 }",
        found: [{ path: "legal.contractor-told", severity: "info" }],
      },
    ],
  },
};
