// A desk that opens when it has closed already.
import { hoursOf, type PlacedHours } from "../desks.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

type Stretch = { path: string; from?: string | undefined; to?: string | undefined };

/** From when to when a desk answers, on other days too, and when it does not. */
const stretchesOf = ({ path, hours }: PlacedHours): Stretch[] => [
  { path, from: hours.from, to: hours.to },
  ...(hours.break ? [{ path: `${path}.break`, ...hours.break }] : []),
  ...(hours["other-days"] ?? []).map(({ from, to }, i) => ({ path: `${path}.other-days[${i}]`, from, to })),
];

function find({ incident }: Subject): Finding[] {
  return hoursOf(incident)
    .flatMap(stretchesOf)
    .flatMap(({ path, from, to }) =>
      from !== undefined && to !== undefined && from >= to ? [{ path: `${path}.to`, params: { from, to } }] : [],
    );
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
      {
        yaml: `contacts: [{ hours: { days: weekdays, break: { from: "13:00", to: "12:00" }, other-days: [{ days: saturdays, from: "15:00", to: "10:00" }] } }]`,
        found: [{ path: "contacts[0].hours.break.to" }, { path: "contacts[0].hours.other-days[0].to" }],
      },
    ],
  },
};
