// The day of one thing that the file tells in two places, in each another: restored on a day on which the timeline restores nothing.
import { allEntries, entriesOf, type PlacedEntry } from "../events.ts";
import { isBefore, momentText, type Written } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** Where the file gives the day, and the entries of the timeline that give it too. */
type Told = { path: string; said: Written | undefined; entries: readonly PlacedEntry[] };

const starts = ["resumed", "restored"];
const wholes: readonly unknown[] = ["service", "site", "system"];
const remote: Record<string, string> = { lock: "device-locked", wipe: "device-wiped" };

function toldTwice({ incident }: Subject): Told[] {
  const { breach, lost, operations = [], points, insider, resumption = [], entrusted } = incident;
  const sent = incident["mis-sent"];
  const late = incident["late-publication"];
  const entries = (...events: readonly string[]) => entriesOf(incident, ...events);
  /** Entries that name one of these services: what is told of none may be of another. */
  const of = (services: readonly string[], told: readonly PlacedEntry[]) =>
    told.filter(({ entry }) => [entry.at ?? []].flat().some((one) => services.includes(one)));
  const at = (services: readonly string[], events: readonly string[]) => of(services, entries(...events));
  /** When a service was suspended, unless something else was told of it that day: it may have stopped by itself. */
  const stopped = (services: readonly string[], since: Written) => {
    const told = of(services, allEntries(incident));
    return told.some(({ when }) => agree(when, since)) ? [] : at(services, ["service-suspended", "service-closed"]);
  };
  const contractor = entrusted?.contractor;
  return [
    { path: "breach.occurred.from", said: breach.occurred?.from, entries: entries("remote-control-started") },
    { path: "breach.occurred.to", said: breach.occurred?.to, entries: entries("remote-control-ended") },
    { path: "breach.occurred.from", said: breach.occurred?.from, entries: entries("sent-by-mistake") },
    { path: "mis-sent.deletion.asked", said: sent?.deletion?.asked, entries: entries("deletion-requested") },
    { path: "late-publication.since", said: late?.since, entries: entries("leak-suspected") },
    { path: "points.restored.date", said: points?.restored?.date, entries: entries("points-restored") },
    { path: "lost.found.date", said: foundOn(lost), entries: entries("found", "recovered") },
    { path: "insider.recovered.date", said: insider?.recovered?.date, entries: entries("recovered") },
    {
      path: "entrusted.told.date",
      said: contractor === undefined ? undefined : entrusted?.told?.date,
      entries: entries("notified").filter(({ entry }) => [entry.by].flat().includes(contractor)),
    },
    ...(lost?.remote ?? []).map(
      ({ what, date }, i): Told => ({
        path: `lost.remote[${i}].date`,
        said: date,
        entries: entries(remote[what] ?? ""),
      }),
    ),
    ...operations.flatMap(({ at: services, since, restored }, i): Told[] => [
      { path: `operations[${i}].since`, said: since, entries: since === undefined ? [] : stopped(services, since) },
      { path: `operations[${i}].restored`, said: restored, entries: at(services, starts) },
    ]),
    ...resumption.map(
      ({ what, at: services, date }, i): Told => ({
        path: `resumption[${i}].date`,
        // Cards and points may come back after the rest.
        said: [what].flat().every((one) => wholes.includes(one)) ? date : undefined,
        entries: at([services ?? []].flat(), starts),
      }),
    ),
  ];
}

const agree = (one: Written, other: Written): boolean => !isBefore(one, other) && !isBefore(other, one);

/** What was not found has no such day. */
const foundOn = (lost: Subject["incident"]["lost"]): Written | undefined =>
  lost?.found?.state === "not-recovered" ? undefined : lost?.found?.date;

function find(subject: Subject): Finding[] {
  return toldTwice(subject).flatMap(({ path, said, entries }) => {
    const [first] = entries;
    if (said === undefined || first === undefined || entries.some(({ when }) => agree(when, said))) return [];
    return [{ path, params: { here: momentText(said), other: first.path, there: momentText(first.when) } }];
  });
}

const operating = (more: string): string =>
  `operations: [{ at: [shop], state: restored, since: 2026-01-20, ${more} }]\ntimeline: [{ date: 2026-01-20, event: service-suspended, at: shop }, { date: 2026-02-20, event: resumed, at: shop }]`;

export const dayTwoWays: Rule = {
  id: "day-two-ways",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      operating("restored: 2026-02-20"),
      operating("restored: 2026-02"),
      "operations: [{ at: [shop], state: stopped, since: 2026-01-20 }]\ntimeline: [{ date: 2026-01-20, event: encryption-found, at: shop }, { date: 2026-01-21, event: service-closed, at: shop }]",
      "late-publication: { since: 2026-01 }\ntimeline: [{ date: 2026-01-20, event: leak-suspected }, { date: 2026-01-24, event: confirmed }]",
      "resumption: [{ what: card-payment, at: shop, when: done, date: 2026-03-01 }]\ntimeline: [{ date: 2026-02-02, event: resumed, at: shop }]",
      "lost: { found: { state: recovered, date: 2026-02-01 } }\ntimeline: [{ date: 2026-02-01, event: found }, { date: 2026-02-02, event: recovered }]",
      "services: { app: { type: application, name: A } }\noperations: [{ at: [app], state: restored, since: 2026-01-20, restored: 2026-02-19 }]\ntimeline: [{ date: 2026-02-20, event: resumed, at: shop }]",
    ],
    bad: [
      {
        yaml: operating("restored: 2026-02-20").replace("since: 2026-01-20", "since: 2026-01-21"),
        found: [{ path: "operations[0].since" }],
      },
      {
        yaml: operating("restored: 2026-02-19"),
        found: [
          {
            path: "operations[0].restored",
            params: { here: "2026-02-19", other: "timeline[1]", there: "2026-02-20" },
          },
        ],
      },
      {
        yaml: 'breach: { occurred: { from: 2026-01-05 13:22, to: 2026-01-05 13:51 }, aware: { date: 2026-01-05 } }\naffected: [{ id: all, who: {}, data: [name] }]\nnotifying: null\ntimeline: [{ date: 2026-01-05, time: "13:32", event: remote-control-started }]',
        found: [{ path: "breach.occurred.from" }],
      },
      {
        yaml: "lost: { last-seen: 2026-01-04, remote: [{ what: lock, state: done, date: 2026-01-08 }], found: { state: recovered, date: 2026-02-01 } }\ntimeline: [{ date: 2026-01-07, event: device-locked }, { date: 2026-02-02, event: found }]",
        found: [{ path: "lost.found.date" }, { path: "lost.remote[0].date" }],
      },
      {
        yaml: "late-publication: { since: 2026-01-24 }\ntimeline: [{ date: 2026-01-20, event: leak-suspected }, { date: 2026-01-24, event: confirmed }]",
        found: [
          { path: "late-publication.since", params: { here: "2026-01-24", other: "timeline[0]", there: "2026-01-20" } },
        ],
      },
      {
        yaml: "resumption: [{ what: service, at: shop, when: done, date: 2026-03-01 }]\ntimeline: [{ date: 2026-03-02, event: resumed, at: shop }]",
        found: [{ path: "resumption[0].date" }],
      },
    ],
  },
};
