// Known, noticed or stopped before it began.
import { isBefore, momentText } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  const { breach } = incident;
  const from = breach.occurred?.from;
  const days = [
    ["breach.aware.date", breach.aware?.date],
    ["breach.noticed.date", breach.noticed?.date],
    ["breach.contained", breach.contained],
    ["late-publication.since", incident["late-publication"]?.since],
    ["legal.china.learned", incident.legal?.china?.learned],
  ] as const;
  return days.flatMap(([path, when]) =>
    isBefore(when, from) ? [{ path, params: { date: momentText(when), begins: momentText(from) } }] : [],
  );
}

export const knownBeforeItBegan: Rule = {
  id: "known-before-it-began",
  family: "consistency",
  severity: "error",
  find,
  examples: {
    good: [
      "breach: { aware: { date: 2026-01-05 } }",
      "breach: { aware: { date: 2026-01 } }",
      "breach: { contained: 2026-01-19 }",
    ],
    bad: [
      {
        yaml: "breach: { aware: { date: 2026-01-04 } }",
        found: [{ path: "breach.aware.date", params: { date: "2026-01-04", begins: "2026-01-05" } }],
      },
      {
        yaml: "breach: { noticed: { date: 2025-12-31 }, contained: 2025-12 }",
        found: [{ path: "breach.noticed.date" }, { path: "breach.contained" }],
      },
      {
        yaml: "legal: { jurisdictions: [jp, cn], china: { learned: 2026-01-04 09:00 } }",
        found: [{ path: "legal.china.learned" }],
      },
      { yaml: "late-publication: { since: 2026-01-01 }", found: [{ path: "late-publication.since" }] },
    ],
  },
};
