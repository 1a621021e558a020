// People who did the same earlier or later, while data could be lost, are in no group, and nothing says why.
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
  "login-stopped",
  "network-shut-down",
  "sales-stopped",
  "service-closed",
  "service-suspended",
  "system-disconnected",
];
/** Days less than which are left to whoever drew the line. */
const fewDays = 7;

type Who = ReturnType<typeof groupsOf>[number]["group"]["who"];

/** Everybody that the file tells of, concerned or not. */
const everybody = (incident: Subject["incident"]): Who[] => [
  ...groupsOf(incident).map(({ group }) => group.who),
  ...(incident.unaffected ?? []).flatMap((one) => ("who" in one && one.who !== undefined ? [one.who] : [])),
];

function find({ incident }: Subject): Finding[] {
  const { occurred, at = [] } = incident.breach;
  const last = [occurred, ...(occurred?.again ?? [])].at(-1)?.to;
  const [start, end] = [daysOf(occurred?.from), daysOf(last)];
  const all = everybody(incident);
  const stopped = entriesOf(incident, ...ends).map(({ when }) => daysOf(when));
  const isStopped = stopped.some((day) => day !== undefined && end !== undefined && day.first < end.first);
  return groupsOf(incident).flatMap(({ path, group: { who } }): Finding[] => {
    if (!daily.includes(who.did) || ![who.at ?? []].flat().some((one) => at.includes(one))) return [];
    const others = all.filter((one) => one !== who && one.did === who.did);
    const [from, to] = [daysOf(who.from), daysOf(who.to)];
    const found: Finding[] = [];
    if (start !== undefined && from !== undefined && dayNumber(from.first) - dayNumber(start.last) >= fewDays)
      if (!others.some((one) => (daysOf(one.from)?.first ?? start.first) < from.first))
        found.push({
          path: `${path}.who.from`,
          params: { from: momentText(who.from), begins: momentText(occurred?.from) },
        });
    if (end !== undefined && to !== undefined && dayNumber(end.first) - dayNumber(to.last) >= fewDays && !isStopped)
      if (!others.some((one) => (daysOf(one.to)?.last ?? end.last) > to.last))
        found.push({ path: `${path}.who.to`, params: { to: momentText(who.to), ends: momentText(last) } });
    return found;
  });
}

const applied = (to: string, from = "2025-12-01"): string =>
  `affected: [{ id: all, who: { did: applied, at: shop, from: ${from}, to: ${to} }, data: [name] }]\nnotifying: null\ntimeline: null\n`;

export const groupShortOfPeriod: Rule = {
  id: "group-short-of-period",
  family: "consistency",
  severity: "info",
  find,
  examples: {
    good: [
      applied("2026-01-19"),
      applied("2026-01-13"),
      applied("2026-01"),
      applied("2026-01-19", "2026-01"),
      `${applied("2026-01-09")}unaffected: [{ who: { did: applied, at: shop, from: 2026-01-10 } }]`,
    ],
    bad: [
      {
        yaml: applied("2026-01-09"),
        found: [{ path: "affected[0].who.to", params: { to: "2026-01-09", ends: "2026-01-19" } }],
      },
      {
        yaml: applied("2026-01-19", "2026-01-15"),
        found: [{ path: "affected[0].who.from", params: { from: "2026-01-15", begins: "2026-01-05" } }],
      },
    ],
  },
};
