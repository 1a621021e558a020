// A final report (確報) after the thirty or sixty days, or none when they are over.
import { japanese } from "../../law/japan/articles.ts";
import { lateFindings, lateOnes } from "../late.ts";
import type { Rule } from "../rule.ts";

export const jpFinalLate: Rule = {
  id: "jp-final-late",
  family: "law",
  severity: "error",
  source: japanese.final,
  find: (subject) => lateFindings(lateOnes(subject, "jp", ["jp-final"]), { done: "error", missing: "error" }),
  examples: {
    good: [
      "{}",
      { yaml: "{}", asOf: "2026-03-23" },
      "timeline: [{ date: 2026-03-23, event: reported, to: ppc, stage: final }]",
      { yaml: "legal: { reports: [{ to: ppc, stage: final, date: 2026-03-20 }] }", asOf: "2026-04-10" },
      { yaml: "breach: { aware: { date: 2022-03-31 }, occurred: null }\ntimeline: null", asOf: "2022-07-01" },
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-03-24, event: reported, to: ppc, stage: final }]",
        found: [{ path: "timeline[0].date", params: { on: "2026-03-24", by: "2026-03-23" } }],
      },
      {
        yaml: "{}",
        asOf: "2026-03-24",
        found: [{ path: "timeline", params: { today: "2026-03-24", "was-due": "2026-03-23" } }],
      },
      {
        yaml: "breach: { type: bcc-mistake, causes: [{ type: wrong-recipient }], aware: { date: 2026-11-24 }, occurred: null }\ntimeline: null",
        asOf: "2026-12-24",
        found: [{ path: "timeline", params: { today: "2026-12-24", "was-due": "2026-12-23" } }],
      },
    ],
  },
};
