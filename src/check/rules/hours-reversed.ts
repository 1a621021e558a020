// A desk that opens when it has closed already.
import { hoursOf, type PlacedHours } from "../desks.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const reversed = ({ hours: { from, to } }: PlacedHours): boolean =>
  from !== undefined && to !== undefined && from >= to;

function find({ incident }: Subject): Finding[] {
  return hoursOf(incident)
    .filter(reversed)
    .map(({ path, hours: { from = "", to = "" } }) => ({ path: `${path}.to`, params: { from, to } }));
}

export const hoursReversed: Rule = {
  id: "hours-reversed",
  family: "consistency",
  severity: "error",
  find,
  examples: {
    good: ["notice: {}", `contacts: [{ hours: { days: weekdays, from: "09:00" } }]`],
    bad: [
      {
        yaml: `contacts: [{ hours: { days: weekdays, from: "17:00", to: "10:00" } }]`,
        found: [{ path: "contacts[0].hours.to", params: { from: "17:00", to: "10:00" } }],
      },
      {
        yaml: `contacts: [{ phones: [{ number: "0120-000-000", hours: { days: weekdays, from: "10:00", to: "10:00" } }] }]`,
        found: [{ path: "contacts[0].phones[0].hours.to" }],
      },
    ],
  },
};
