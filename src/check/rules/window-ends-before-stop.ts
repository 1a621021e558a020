// Card payment went on for days after the window's end: was nothing lost then?
import { dayNumber } from "../../incident/days.ts";
import { entriesOf } from "../events.ts";
import { groupsOf } from "../groups.ts";
import { daysOf, momentText } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** What ends the loss without stopping payment. */
const ends = ["sales-stopped", "service-closed", "system-disconnected", "vulnerability-fixed", "tampering-removed"];

function find({ incident }: Subject): Finding[] {
  const [stop] = entriesOf(incident, "card-payment-stopped");
  const stopped = daysOf(stop?.when)?.first;
  if (stop === undefined || stopped === undefined) return [];
  const other = [incident.breach.contained, ...entriesOf(incident, ...ends).map(({ when }) => when)];
  return groupsOf(incident).flatMap(({ path, group: { who } }) => {
    const last = daysOf(who.to)?.last;
    if (who.did !== "paid-by-card" || last === undefined) return [];
    const late = (day: string): boolean => dayNumber(day) > dayNumber(last) + 1;
    if (!late(stopped) || other.some((when) => daysOf(when) !== undefined && !late(daysOf(when)?.first ?? "")))
      return [];
    return [{ path: `${path}.who.to`, params: { date: momentText(who.to), stopped: momentText(stop.when) } }];
  });
}

export const windowEndsBeforeStop: Rule = {
  id: "window-ends-before-stop",
  family: "consistency",
  severity: "info",
  find,
  examples: {
    good: [
      "notice: {}",
      `breach: { contained: 2026-01-19 }
timeline: [{ date: 2026-01-25, event: card-payment-stopped }]`,
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-25, event: card-payment-stopped }]",
        found: [{ path: "affected[0].who.to", params: { date: "2026-01-19", stopped: "2026-01-25" } }],
      },
    ],
  },
};
