// Data that could still be lost after the loss was stopped, or a step that was still to stop it.
import { entriesOf } from "../events.ts";
import { isBefore, momentText } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** Steps that stop a loss where they are said to be taken for that. */
const stops = [
  "access-closed",
  "account-stopped",
  "card-payment-stopped",
  "device-locked",
  "device-wiped",
  "fault-fixed",
  "member-access-stopped",
  "login-stopped",
  "network-shut-down",
  "sales-stopped",
  "script-removed",
  "service-closed",
  "service-suspended",
  "setting-corrected",
  "sources-blocked",
  "system-disconnected",
  "tampering-removed",
];

function find({ incident }: Subject): Finding[] {
  const { breach } = incident;
  const ends = [breach.occurred?.to, ...(breach.occurred?.again ?? []).map(({ to }) => to)];
  const later = ends.find((to) => isBefore(breach.contained, to));
  const date = momentText(breach.contained);
  if (later !== undefined) return [{ path: "breach.contained", params: { date, ends: momentText(later) } }];
  const step = entriesOf(incident, ...stops).find(
    ({ entry, when }) => [entry.why ?? []].flat().includes("contain") && isBefore(breach.contained, when),
  );
  return step === undefined
    ? []
    : [{ path: "breach.contained", params: { date, step: step.path, taken: momentText(step.when) } }];
}

export const lostAfterContained: Rule = {
  id: "lost-after-contained",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "breach: { contained: 2026-01-20 }",
      "breach: { contained: 2026-01-25 }",
      "breach: { contained: 2026-01-20 }\ntimeline: [{ date: 2026-01-21, event: card-payment-stopped, why: investigate }]",
    ],
    bad: [
      {
        yaml: "breach: { contained: 2026-01-18 }",
        found: [{ path: "breach.contained", params: { date: "2026-01-18", ends: "2026-01-19" } }],
      },
      {
        yaml: 'breach: { contained: 2026-01-20 11:25 }\ntimeline: [{ date: 2026-01-20, time: "11:52", event: script-removed, why: contain }]',
        found: [
          {
            path: "breach.contained",
            params: { date: "2026-01-20 11:25", step: "timeline[0]", taken: "2026-01-20 11:52" },
          },
        ],
      },
    ],
  },
};
