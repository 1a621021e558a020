// A preliminary report (速報) later than the few days of the guideline, or none when they are over; the guide is no limit.
import { japanese } from "../../law/japan/articles.ts";
import { lateFindings, lateOnes } from "../late.ts";
import type { Rule } from "../rule.ts";

export const jpPreliminaryLate: Rule = {
  id: "jp-preliminary-late",
  family: "law",
  severity: "warning",
  source: japanese.fewDays,
  find: (subject) => lateFindings(lateOnes(subject, "jp", ["jp-preliminary"]), { done: "info", missing: "warning" }),
  examples: {
    good: [
      "timeline: [{ date: 2026-01-25, event: reported, to: ppc }]",
      "timeline: null",
      { yaml: "timeline: null", asOf: "2026-01-25" },
      { yaml: "timeline: [{ date: 2026-01-23, event: reported, to: fsa }]", asOf: "2026-04-10" },
      { yaml: "timeline: null\nlegal: { exemption: { ground: recovered-unseen, why: sealed } }", asOf: "2026-04-10" },
      { yaml: "timeline: null\nbreach: { aware: { date: 2022-03-31 }, occurred: null }", asOf: "2022-05-01" },
    ],
    bad: [
      {
        yaml: "timeline: null",
        asOf: "2026-01-26",
        found: [{ path: "timeline", params: { today: "2026-01-26", "was-due": "2026-01-25" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-26, event: reported, to: ppc }]",
        found: [{ path: "timeline[0].date", params: { on: "2026-01-26", by: "2026-01-25" }, severity: "info" }],
      },
      {
        yaml: "timeline: null\nbreach: { aware: { date: 2022-04-01 }, occurred: null }",
        asOf: "2022-04-07",
        found: [{ path: "timeline" }],
      },
    ],
  },
};
