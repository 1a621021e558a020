// Known before anything odd was noticed.
import { isBefore, momentText } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident: { breach } }: Subject): Finding[] {
  const [aware, noticed] = [breach.aware?.date, breach.noticed?.date];
  if (!isBefore(aware, noticed)) return [];
  return [{ path: "breach.noticed.date", params: { date: momentText(noticed), aware: momentText(aware) } }];
}

export const knownBeforeNoticed: Rule = {
  id: "known-before-noticed",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: ["breach: { noticed: { date: 2026-01-20 } }", "breach: { noticed: { date: 2026-01-08 } }"],
    bad: [
      {
        yaml: "breach: { noticed: { date: 2026-01-21 } }",
        found: [{ path: "breach.noticed.date", params: { date: "2026-01-21", aware: "2026-01-20" } }],
      },
    ],
  },
};
