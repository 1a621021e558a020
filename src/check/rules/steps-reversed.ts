// Two days of one thing in the wrong order: found before it was lost, restored before it stopped.
import { isBefore, momentText, type Written } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

type Step = readonly [earlier: Written, path: string, later: Written];

/** Days of which the second can't be before the first. A period's own two ends are looked at when the file is read. */
function stepsOf({ breach, lost, operations, contacts, entrusted }: Subject["incident"]): Step[] {
  const { from } = breach.occurred ?? {};
  const published = breach.harm?.published;
  return [
    [from, "entrusted.told.date", entrusted?.told?.date],
    [lost?.["last-seen"] ?? from, "lost.found.date", lost?.found?.date],
    [from, "lost.search.until", lost?.search?.until],
    ...(lost?.remote ?? []).map(({ date }, i): Step => [lost?.["last-seen"] ?? from, `lost.remote[${i}].date`, date]),
    [published?.since, "breach.harm.published.removed", published?.removed],
    ...(operations ?? []).map(({ since, restored }, i): Step => [since, `operations[${i}].restored`, restored]),
    ...(contacts ?? []).map(({ opened, until }, i): Step => [opened, `contacts[${i}].until`, until]),
  ];
}

function find({ incident }: Subject): Finding[] {
  return stepsOf(incident).flatMap(([earlier, path, later]) =>
    isBefore(later, earlier) ? [{ path, params: { date: momentText(later), earlier: momentText(earlier) } }] : [],
  );
}

export const stepsReversed: Rule = {
  id: "steps-reversed",
  family: "consistency",
  severity: "error",
  find,
  examples: {
    good: [
      "contacts: [{ email: desk@example.jp, opened: 2026-04-10, until: 2026-04-10 }]",
      "lost: { last-seen: 2026-01-05 18:00, found: { state: recovered, date: 2026-01-05 } }",
    ],
    bad: [
      {
        yaml: "contacts: [{ email: desk@example.jp, opened: 2026-08-10, until: 2026-07-31 }]",
        found: [{ path: "contacts[0].until", params: { date: "2026-07-31", earlier: "2026-08-10" } }],
      },
      {
        yaml: "lost: { last-seen: 2026-01-08, remote: [{ what: lock, state: done, date: 2026-01-07 }], found: { state: recovered, date: 2026-01-06 } }",
        found: [{ path: "lost.found.date" }, { path: "lost.remote[0].date" }],
      },
      {
        yaml: "breach: { harm: { published: { state: claimed, on: leak-site, since: 2026-02-27, removed: 2026-02-20 } } }",
        found: [{ path: "breach.harm.published.removed" }],
      },
      {
        yaml: "operations: [{ at: [shop], state: restored, since: 2026-01-20, restored: 2026-01-19 }]",
        found: [{ path: "operations[0].restored" }],
      },
    ],
  },
};
