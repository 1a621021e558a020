// Days that are neither within the affected period nor within the unaffected one, or in both.
import { dayNumber } from "../../incident/days.ts";
import { groupsOf } from "../groups.ts";
import { daysOf, momentText, type Written } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** Whether two groups of people did the same, as far as both say. */
const alike = (one: unknown, other: unknown): boolean => one === undefined || other === undefined || one === other;

/** Of an end and the beginning that follows it: what lies between, or in both. */
function between(end: Written, begin: Written): Record<string, string> | undefined {
  const [last, first] = [daysOf(end)?.last, daysOf(begin)?.first];
  if (last === undefined || first === undefined) return undefined;
  const days = dayNumber(first) - dayNumber(last);
  if (days === 1) return undefined;
  const [ends, begins] = [momentText(end), momentText(begin)];
  return days > 1 ? { "gap-after": ends, "gap-before": begins } : { "both-to": ends, "both-from": begins };
}

function find({ incident }: Subject): Finding[] {
  const groups = groupsOf(incident).filter(({ within }) => within === undefined);
  return (incident.unaffected ?? []).flatMap(({ who }, i) => {
    if (who === undefined) return [];
    return groups
      .filter(({ group }) => alike(group.who.did, who.did))
      .flatMap(({ group }): Finding[] => {
        const after = who.from === undefined ? undefined : between(group.who.to, who.from);
        const before = who.to === undefined || who.from !== undefined ? undefined : between(who.to, group.who.from);
        return [
          ...(after === undefined ? [] : [{ path: `unaffected[${i}].who.from`, params: after }]),
          ...(before === undefined ? [] : [{ path: `unaffected[${i}].who.to`, params: before }]),
        ];
      });
  });
}

export const daysInNeither: Rule = {
  id: "days-in-neither",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "unaffected: [{ who: { did: registered, from: 2026-01-20 } }]",
      "unaffected: [{ who: { did: ordered, from: 2026-05-01 } }]",
      "unaffected: [{ channel: physical-stores }]",
      "unaffected: [{ who: { did: paid-by-card, to: 2026-01-04 } }]",
    ],
    bad: [
      {
        yaml: "unaffected: [{ who: { did: registered, from: 2026-01-21 } }]",
        found: [{ path: "unaffected[0].who.from", params: { "gap-after": "2026-01-19", "gap-before": "2026-01-21" } }],
      },
      {
        yaml: "unaffected: [{ who: { did: registered, from: 2026-01-19 } }]",
        found: [{ path: "unaffected[0].who.from", params: { "both-to": "2026-01-19", "both-from": "2026-01-19" } }],
      },
      {
        yaml: "unaffected: [{ who: { did: paid-by-card, to: 2025-12-31 } }]",
        found: [{ path: "unaffected[0].who.to", params: { "gap-after": "2025-12-31", "gap-before": "2026-01-05" } }],
      },
    ],
  },
};
