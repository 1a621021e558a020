// A group's period that reaches beyond the one in which data could be lost.
import { groupsOf } from "../groups.ts";
import { isBefore, momentText, type Written } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** What people did at the moment their data were lost; what is stored for years, such as a registration, may begin long before. */
const atTheMoment: readonly unknown[] = [
  "paid-by-card",
  "registered-card",
  "registered-or-updated-card",
  "entered-data",
  "was-phished",
  "was-logged-into",
  "points-misused",
];

function find({ incident }: Subject): Finding[] {
  const { occurred } = incident.breach;
  if (occurred === undefined) return [];
  const spans = [occurred, ...(occurred.again ?? [])];
  // An open end reaches as far as one likes.
  const beforeAll = (when: Written) => spans.every(({ from }) => isBefore(when, from));
  const afterAll = (when: Written) => spans.every(({ to }) => isBefore(to, when));
  return groupsOf(incident).flatMap(({ path, group: { who } }) => {
    const found: Finding[] = [];
    if (atTheMoment.includes(who.did) && beforeAll(who.from))
      found.push({
        path: `${path}.who.from`,
        params: { date: momentText(who.from), begins: momentText(occurred.from) },
      });
    if (afterAll(who.to))
      found.push({ path: `${path}.who.to`, params: { date: momentText(who.to), ends: momentText(spans.at(-1)?.to) } });
    return found;
  });
}

export const groupOutsidePeriod: Rule = {
  id: "group-outside-period",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: {}",
      `affected: [{ id: members, who: { did: was-registered, from: 2011-06, to: 2026-01 }, data: [name] }]
notifying: null`,
      "breach: { occurred: { from: 2026-01-05, to: null } }",
    ],
    bad: [
      {
        yaml: `affected: [{ id: cards, who: { did: registered-or-updated-card, from: "2026-01-04 08:30", to: 2026-01-10 }, data: [card-number] }]
notifying: null`,
        found: [{ path: "affected[0].who.from", params: { date: "2026-01-04 08:30", begins: "2026-01-05" } }],
      },
      {
        yaml: `affected: [{ id: members, who: { did: registered, to: 2026-01-25 }, data: [name] }]
notifying: null`,
        found: [{ path: "affected[0].who.to", params: { date: "2026-01-25", ends: "2026-01-19" } }],
      },
    ],
  },
};
