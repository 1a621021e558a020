// Who did or found one thing, told in two places, in each somebody else.
import { allEntries, entriesOf, type PlacedEntry } from "../events.ts";
import { daysOf, isBefore } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { isInsider, mayBeSame } from "../same-actor.ts";

/** Events by which somebody comes to know. */
const findings: readonly unknown[] = [
  "leak-suspected",
  "notified",
  "noticed",
  "pointed-out",
  "fake-mails-noticed",
  "impersonation-noticed",
  "attempts-noticed",
  "encryption-found",
];

/** Somebody that the file names, and whom the timeline names for the same. */
type Told = {
  path: string;
  said: unknown;
  among: "anybody" | "insiders";
  others: { path: string; actors: unknown[] }[];
};

const actorsOf = ({ path, entry }: PlacedEntry, field: "by" | "to") => ({ path, actors: [entry[field] ?? []].flat() });

function finderOf({ incident }: Subject): Told[] {
  const { aware, noticed } = incident.breach;
  if (aware?.finder === undefined) return [];
  const known = daysOf(aware.date);
  const before = allEntries(incident)
    .filter(({ when }) => !isBefore(aware.date, when))
    .map(({ path, entry, when }) => {
      const actors = [entry.by ?? [], entry.through ?? []].flat();
      return { path, entry, when, actors };
    });
  const isSame = (actor: unknown, other: unknown): boolean => mayBeSame(incident, actor, other, "anybody");
  // Who noticed something odd, and who then knew, are two.
  const others = before.filter(
    ({ entry, when, actors }) =>
      findings.includes(entry.event) &&
      (daysOf(when)?.last ?? "") >= (known?.first ?? "9") &&
      !actors.some((actor) => noticed?.by !== undefined && isSame(noticed.by, actor)),
  );
  // The finder may be told of in any step.
  const isTold = before.some(({ actors }) => actors.some((actor) => actor === aware.finder));
  return isTold ? [] : [{ path: "breach.aware.finder", said: aware.finder, among: "anybody", others }];
}

function find(subject: Subject): Finding[] {
  const { incident } = subject;
  const told: Told[] = [
    ...finderOf(subject),
    {
      path: "insider.by",
      said: incident.insider?.by,
      among: "insiders",
      others: entriesOf(incident, "arrested").map((one) => {
        const { path, actors } = actorsOf(one, "to");
        return { path, actors: actors.filter((actor) => isInsider(incident, actor)) };
      }),
    },
    {
      path: "mis-sent.by",
      said: incident["mis-sent"]?.by,
      among: "anybody",
      others: entriesOf(incident, "sent-by-mistake").map((one) => actorsOf(one, "by")),
    },
    {
      path: "lost.found.by",
      said: incident.lost?.found?.by,
      among: "anybody",
      others: entriesOf(incident, "found").map((one) => actorsOf(one, "by")),
    },
  ];
  return told.flatMap(({ path, said, among, others }) => {
    const named = others.filter(({ actors }) => actors.length > 0);
    const [first] = named;
    if (said === undefined || first === undefined) return [];
    const isSaid = named.some(({ actors }) => actors.some((actor) => mayBeSame(incident, said, actor, among)));
    return isSaid ? [] : [{ path, params: { other: first.path } }];
  });
}

const twice = "parties: { a: { role: principal, name: A }, b: { role: principal, name: B } }\n";
const taken = (by: string, to: string): string =>
  `insider: { by: ${by}, deeds: [sold] }\ntimeline: [{ date: 2026-02-20, event: arrested, by: police, to: ${to} }]`;

export const actorTwoWays: Rule = {
  id: "actor-two-ways",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      `${twice}breach: { aware: { finder: a } }\ntimeline: [{ date: 2026-01-20, event: pointed-out, by: a }, { date: 2026-01-20, event: notified, by: b }]`,
      "breach: { aware: { finder: staff } }\ntimeline: [{ date: 2026-01-20, event: noticed, by: self }]",
      "breach: { aware: { finder: card-companies } }\ntimeline: [{ date: 2026-01-10, event: notified, by: customers }]",
      taken("former-employee", "former-employee"),
      taken("former-employee", "list-broker"),
      taken("staff", "former-employee"),
      "breach: { noticed: { date: 2026-01-20, by: server-operator }, aware: { finder: self } }\ntimeline: [{ date: 2026-01-20, event: noticed, by: server-operator }]",
      "breach: { aware: { finder: server-operator } }\ntimeline: [{ date: 2026-01-20, event: fake-mails-noticed, by: customers }, { date: 2026-01-20, event: trace-reported, by: server-operator }]",
    ],
    bad: [
      {
        yaml: `${twice}breach: { aware: { finder: a } }\ntimeline: [{ date: 2026-01-20, event: pointed-out, by: b }]`,
        found: [{ path: "breach.aware.finder", params: { other: "timeline[0]" } }],
      },
      {
        yaml: "breach: { aware: { finder: staff } }\ntimeline: [{ date: 2026-01-20, event: leak-suspected, by: card-companies }]",
        found: [{ path: "breach.aware.finder" }],
      },
      {
        yaml: taken("part-time-staff", "former-employee"),
        found: [{ path: "insider.by", params: { other: "timeline[0]" } }],
      },
    ],
  },
};
