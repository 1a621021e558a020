// People who paid by card, or data lost, after card payment was stopped.
import { entriesOf } from "../events.ts";
import { groupsOf } from "../groups.ts";
import { isBefore, momentText } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  const [stop] = entriesOf(incident, "card-payment-stopped");
  if (stop === undefined || entriesOf(incident, "resumed").length > 0) return [];
  return groupsOf(incident)
    .filter(({ group: { who } }) => who.did === "paid-by-card" && isBefore(stop.when, who.to))
    .map(({ path, group: { who } }) => ({
      path: `${path}.who.to`,
      params: { date: momentText(who.to), stopped: momentText(stop.when) },
    }));
}

export const paidAfterStop: Rule = {
  id: "paid-after-stop",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: {}",
      "timeline: [{ date: 2026-01-19, event: card-payment-stopped }]",
      "timeline: [{ date: 2026-01-10, event: card-payment-stopped }, { date: 2026-01-12, event: resumed }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-18, event: card-payment-stopped }]",
        found: [{ path: "affected[0].who.to", params: { date: "2026-01-19", stopped: "2026-01-18" } }],
      },
    ],
  },
};
