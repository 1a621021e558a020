// Data that could still be lost after the loss was stopped.
import { isBefore, momentText } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident: { breach } }: Subject): Finding[] {
  const ends = [breach.occurred?.to, ...(breach.occurred?.again ?? []).map(({ to }) => to)];
  const later = ends.find((to) => isBefore(breach.contained, to));
  if (later === undefined) return [];
  return [{ path: "breach.contained", params: { date: momentText(breach.contained), ends: momentText(later) } }];
}

export const lostAfterContained: Rule = {
  id: "lost-after-contained",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: ["breach: { contained: 2026-01-19 }", "breach: { contained: 2026-01-25 }"],
    bad: [
      {
        yaml: "breach: { contained: 2026-01-18 }",
        found: [{ path: "breach.contained", params: { date: "2026-01-18", ends: "2026-01-19" } }],
      },
    ],
  },
};
