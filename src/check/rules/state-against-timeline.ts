// How something stands, against an event of the timeline that says otherwise: not recovered though it was found, stopped though it was resumed.
import { entriesOf } from "../events.ts";
import { isBefore, momentText, type Written } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

type State = {
  path: string;
  /** What the file says of it, and since when. */
  said: string;
  since?: Written;
  /** The events of which each says otherwise, and at what they happened; anything where nothing is named. */
  events: readonly string[];
  at?: readonly string[];
};

const starts = ["resumed", "restored"];

/** What search engines held, and the events after which it was another. */
const caches: Record<string, readonly string[]> = {
  "none-found": ["cache-removal-requested", "cache-removed"],
  "removal-requested": ["cache-removed"],
};

/** Of these the timeline's `resumed` speaks: a system that is restored need not be open yet, cards and points may come back after the rest. */
const isWhole = (one: string): boolean => ["service", "site", "system", "reservations"].includes(one);
const open: readonly string[] = ["to-be-announced", "undecided"];

function statesOf({ breach, lost, operations = [], points, insider, resumption = [] }: Subject["incident"]): State[] {
  const found = lost?.found?.state === "not-recovered" ? [lost.found.state] : [];
  const taken = insider?.recovered?.state === "not-recovered" ? [insider.recovered.state] : [];
  const restored = points?.restored?.state === "planned" ? [points.restored.state] : [];
  const cache = breach.viewable?.cache ?? "";
  return [
    { path: "breach.viewable.cache", said: cache, events: caches[cache] ?? [] },
    ...found.map((said): State => ({ path: "lost.found.state", said, events: ["found", "recovered"] })),
    ...taken.map((said): State => ({ path: "insider.recovered.state", said, events: ["recovered"] })),
    ...restored.map((said): State => ({ path: "points.restored.state", said, events: ["points-restored"] })),
    ...operations.flatMap(({ at, state, since }, i): State[] =>
      state === "stopped" ? [{ path: `operations[${i}].state`, said: state, since, events: starts, at }] : [],
    ),
    ...resumption.flatMap(({ what, at, when }, i): State[] =>
      at !== undefined && typeof when === "string" && open.includes(when) && [what].flat().every(isWhole)
        ? [{ path: `resumption[${i}].when`, said: when, events: ["resumed"], at: [at].flat() }]
        : [],
    ),
  ];
}

function find({ incident }: Subject): Finding[] {
  return statesOf(incident).flatMap(({ path, said, since, events, at }) => {
    const against = entriesOf(incident, ...events).find(
      ({ entry, when }) =>
        !isBefore(when, since) && (at === undefined || [entry.at ?? []].flat().some((one) => at.includes(one))),
    );
    return against === undefined
      ? []
      : [{ path, params: { said, other: against.path, date: momentText(against.when) } }];
  });
}

export const stateAgainstTimeline: Rule = {
  id: "state-against-timeline",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "lost: { found: { state: recovered, date: 2026-03-01 } }\ntimeline: [{ date: 2026-03-01, event: found }]",
      "lost: { found: { state: recovered-in-part } }\ntimeline: [{ date: 2026-03-01, event: found }]",
      "operations: [{ at: [shop], state: stopped, since: 2026-03-02 }]\ntimeline: [{ date: 2026-03-01, event: resumed, at: shop }]",
      "services: { app: { type: application, name: A } }\noperations: [{ at: [app], state: stopped, since: 2026-01-20 }]\ntimeline: [{ date: 2026-03-01, event: resumed, at: shop }]",
      "resumption: [{ what: service, at: shop, when: undecided, condition: security-checked }]\ntimeline: [{ date: 2026-03-01, event: restored, at: shop }]",
      "resumption: [{ what: service, at: shop, when: done }, { what: card-payment, at: shop, when: undecided }]\ntimeline: [{ date: 2026-03-01, event: resumed, at: shop }]",
      "breach: { viewable: { by: anyone, cache: removal-requested } }\ntimeline: [{ date: 2026-01-25, event: cache-removal-requested }]",
    ],
    bad: [
      {
        yaml: "lost: { found: { state: not-recovered, date: 2026-04-01 } }\ntimeline: [{ date: 2026-03-01, event: found }]",
        found: [
          { path: "lost.found.state", params: { said: "not-recovered", other: "timeline[0]", date: "2026-03-01" } },
        ],
      },
      {
        yaml: "operations: [{ at: [shop], state: stopped, since: 2026-01-20 }]\ntimeline: [{ date: 2026-03-01, event: resumed, at: shop }]",
        found: [{ path: "operations[0].state" }],
      },
      {
        yaml: "resumption: [{ what: site, at: shop, when: to-be-announced }]\ntimeline: [{ date: 2026-03-01, event: resumed, at: shop }]",
        found: [
          { path: "resumption[0].when", params: { said: "to-be-announced", other: "timeline[0]", date: "2026-03-01" } },
        ],
      },
      {
        yaml: "points: { misused: 10, restored: { state: planned } }\ntimeline: [{ date: 2026-03-01, event: points-restored }]",
        found: [{ path: "points.restored.state" }],
      },
      {
        yaml: "breach: { viewable: { by: anyone, cache: none-found } }\ntimeline: [{ date: 2026-01-25, event: cache-removal-requested }]",
        found: [
          { path: "breach.viewable.cache", params: { said: "none-found", other: "timeline[0]", date: "2026-01-25" } },
        ],
      },
    ],
  },
};
