// Times of day without their zone where others say it, or where readers abroad are addressed.
import { hoursOf } from "../desks.ts";
import { groupsOf } from "../groups.ts";
import { momentOf } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** A time of day and whether its zone is said. */
type Timed = { path: string; zoned: boolean };

function find({ incident }: Subject): Finding[] {
  const windows: Timed[] = groupsOf(incident).flatMap(({ path, group: { who } }) => {
    const timed = [who.from, who.to].some((when) => momentOf(when)?.time !== undefined);
    return timed ? [{ path: `${path}.who`, zoned: who.zone !== undefined || typeof who.from === "object" }] : [];
  });
  const hours: (Timed & { abroad: boolean })[] = hoursOf(incident).map((placed) => ({
    ...{ path: placed.path, abroad: placed.abroad, zoned: placed.hours.zone !== undefined },
  }));
  const mixed = (all: readonly Timed[]) => all.filter(({ zoned }) => !zoned && all.some((other) => other.zoned));
  const bare = new Set([...mixed(windows), ...mixed(hours), ...hours.filter(({ abroad, zoned }) => abroad && !zoned)]);
  return [...bare].map(({ path }) => ({ path }));
}

export const zoneMixed: Rule = {
  id: "zone-mixed",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: {}",
      `contacts: [{ phones: [{ number: "+81-3-0000-0000", for: from-abroad }], hours: { days: weekdays, from: "09:00", to: "18:00", zone: japan } }]`,
    ],
    bad: [
      {
        yaml: `contacts: [{ phones: [{ number: "+81-3-0000-0000", for: from-abroad }], hours: { days: weekdays, from: "09:00", to: "18:00" } }]`,
        found: [{ path: "contacts[0].hours" }],
      },
      {
        yaml: `affected: [{ id: a, who: { did: registered, from: "2026-01-06 08:30", to: 2026-01-10, zone: japan }, data: [name] }, { id: b, who: { did: registered, from: "2026-01-06 08:30" }, data: [name] }]
notifying: null`,
        found: [{ path: "affected[1].who" }],
      },
    ],
  },
};
