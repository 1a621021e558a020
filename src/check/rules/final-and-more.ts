// A final report after which more is to come, or in which something is still looked into: the notice's own, or one to an authority.
import { entriesOf } from "../events.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const harms = ["misuse", "secondary-damage", "publication", "ransom-demand"] as const;

function find({ incident }: Subject): Finding[] {
  const { notice } = incident;
  const isFinal = notice.report?.stage === "final";
  const own: Finding[] = isFinal && notice.next !== undefined ? [{ path: "notice.next" }] : [];
  const { harm, viewable, certainty } = incident.breach;
  const states: readonly (readonly [path: string, state: unknown])[] = [
    ["breach.certainty", certainty],
    ["breach.viewable.accessed", viewable?.accessed],
    ...harms.map((key) => [`breach.harm.${key}`, harm?.[key]] as const),
  ];
  if (isFinal) own.push(...states.flatMap(([path, state]) => (state === "under-investigation" ? [{ path }] : [])));
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
      "notice: { report: { stage: interim } }\nbreach: { harm: { misuse: under-investigation } }",
      "notice: { report: { stage: interim }, next: { when: 2026-05 } }",
      "timeline: [{ date: 2026-01-23, event: reported, to: ppc, kind: first-report, and-later: true }, { date: 2026-03-20, event: reported, to: ppc, kind: final-report }]",
    ],
    bad: [
      { yaml: "notice: { report: { stage: final }, next: { when: 2026-05 } }", found: [{ path: "notice.next" }] },
      {
        yaml: "notice: { report: { stage: final } }\nbreach: { harm: { misuse: none-known, publication: under-investigation } }",
        found: [{ path: "breach.harm.publication" }],
      },
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
