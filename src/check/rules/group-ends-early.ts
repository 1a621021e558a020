// People who did the same later, while data could still be lost, are in no group, and nothing says why.
import { dayNumber } from "../../incident/days.ts";
import { entriesOf } from "../events.ts";
import { groupsOf } from "../groups.ts";
import { daysOf, momentText } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** What people do at a service, one day after the other, as long as it is open. */
const daily: readonly unknown[] = [
  "applied",
  "applied-for-job",
  "bought",
  "donated",
  "entered-data",
  "inquired",
  "ordered",
  "paid-by-card",
  "registered",
  "registered-and-used",
  "registered-or-bought",
  "reserved",
  "requested-documents",
  "responded",
];
/** What ends that before the loss ends. */
const ends = [
  "access-closed",
  "card-payment-stopped",
  "member-access-stopped",
  "network-shut-down",
  "sales-stopped",
  "service-closed",
  "service-suspended",
  "system-disconnected",
];
/** Days less than which are left to whoever drew the line. */
const fewDays = 7;

function find({ incident }: Subject): Finding[] {
  const { occurred, at = [] } = incident.breach;
  const end = daysOf([occurred, ...(occurred?.again ?? [])].at(-1)?.to);
  if (end === undefined) return [];
  const told = [
    ...groupsOf(incident).map(({ group }) => group.who),
    ...(incident.unaffected ?? []).flatMap((one) => ("who" in one && one.who !== undefined ? [one.who] : [])),
  ];
  const stopped = entriesOf(incident, ...ends).map(({ when }) => daysOf(when));
  return groupsOf(incident).flatMap(({ path, group: { who } }): Finding[] => {
    const last = daysOf(who.to);
    const where = [who.at ?? []].flat();
    if (last === undefined || !daily.includes(who.did) || !where.some((one) => at.includes(one))) return [];
    if (dayNumber(end.first) - dayNumber(last.last) < fewDays) return [];
    const isTold = told.some(
      (one) => one !== who && one.did === who.did && (daysOf(one.to)?.last ?? end.last) > last.last,
    );
    if (isTold || stopped.some((day) => day !== undefined && day.first < end.first)) return [];
    return [{ path: `${path}.who.to`, params: { date: momentText(who.to), ends: momentText(occurred?.to) } }];
  });
}

const applied = (to: string): string =>
  `affected: [{ id: all, who: { did: applied, at: shop, from: 2025-12-01, to: ${to} }, data: [name] }]\nnotifying: null\ntimeline: null\n`;

export const groupEndsEarly: Rule = {
  id: "group-ends-early",
  family: "consistency",
  severity: "info",
  find,
  examples: {
    good: [
      applied("2026-01-19"),
      applied("2026-01-13"),
      applied("2026-01"),
      `${applied("2026-01-09")}unaffected: [{ who: { did: applied, at: shop, from: 2026-01-10 } }]`,
    ],
    bad: [
      {
        yaml: applied("2026-01-09"),
        found: [{ path: "affected[0].who.to", params: { date: "2026-01-09", ends: "2026-01-19" } }],
      },
    ],
  },
};
