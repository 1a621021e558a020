// A final report after which more is to come: the notice's own, or one to an authority.
import { entriesOf } from "../events.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  const { notice } = incident;
  const own: Finding[] = notice.report?.stage === "final" && notice.next !== undefined ? [{ path: "notice.next" }] : [];
  const reports = entriesOf(incident, "reported").filter(({ entry }) => entry["and-later"] === true);
  return [
    ...own,
    ...reports.flatMap(({ path, entry }): Finding[] => {
      if (entry.stage === "final") return [{ path: `${path}.stage` }];
      return [entry.kind ?? []].flat().includes("final-report") ? [{ path: `${path}.kind` }] : [];
    }),
  ];
}

export const finalAndMore: Rule = {
  id: "final-and-more",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: { report: { stage: final } }",
      "notice: { report: { stage: interim }, next: { when: 2026-05 } }",
      "timeline: [{ date: 2026-01-23, event: reported, to: ppc, kind: first-report, and-later: true }, { date: 2026-03-20, event: reported, to: ppc, kind: final-report }]",
    ],
    bad: [
      { yaml: "notice: { report: { stage: final }, next: { when: 2026-05 } }", found: [{ path: "notice.next" }] },
      {
        yaml: "timeline: [{ date: 2026-01-23, event: reported, to: ppc, kind: final-report, and-later: true }]",
        found: [{ path: "timeline[0].kind" }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-23, event: reported, to: ppc, stage: final, and-later: true }]",
        found: [{ path: "timeline[0].stage" }],
      },
    ],
  },
};
