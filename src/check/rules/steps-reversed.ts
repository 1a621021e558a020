// Two days of one thing in the wrong order: found before it was lost, restored before it stopped.
import { entriesOf } from "../events.ts";
import { groupsOf } from "../groups.ts";
import { isBefore, momentText, type Written } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

type Step = readonly [earlier: Written, path: string, later: Written];

/** Days of which the second can't be before the first. A period's own two ends are looked at when the file is read. */
function stepsOf(incident: Subject["incident"]): Step[] {
  const { notice, breach, lost, operations, contacts, entrusted, phishing, insider, discipline, documents } = incident;
  const { from, to } = breach.occurred ?? {};
  const published = breach.harm?.published;
  const sent = incident["mis-sent"];
  const { aware } = breach;
  // Where the contractor is who we know it from, its word is not later than our knowing.
  const byContractor = [entrusted?.contractor, entrusted?.["sub-contractor"]].includes(aware?.finder);
  const received = ["report-received", "report-shared", "interim-report"];
  const reports = new Set(
    [breach, ...groupsOf(incident).map(({ group }) => group)].map((one) => one["established-by"]),
  );
  return [
    ...(entrusted?.contractor !== undefined && aware?.finder !== undefined && byContractor
      ? [[entrusted.told?.date, "breach.aware.date", aware.date] as const]
      : []),
    [entrusted?.since, "entrusted.since", from],
    // Nobody publishes what has not begun.
    ...(entrusted?.notices ?? []).map(({ date }, i): Step => [from, `entrusted.notices[${i}].date`, date]),
    ...(notice.earlier ?? []).map(({ date }, i): Step => [from, `notice.earlier[${i}].date`, date]),
    // What misuses a service of ours begins when it was got into.
    [phishing?.through === undefined ? undefined : from, "phishing.since", phishing?.since],
    [to, "breach.harm.further-access.since", breach.harm?.["further-access"]?.since],
    [from, "late-publication.since", incident["late-publication"]?.since],
    [from, "insider.recovered.date", insider?.recovered?.date],
    [from, "mis-sent.deletion.asked", sent?.deletion?.asked],
    [from, "mis-sent.returned.date", sent?.returned?.date],
    [from, "points.restored.date", incident.points?.restored?.date],
    [from, "cards.numbers-passed-on", incident.cards?.["numbers-passed-on"]],
    ...(discipline ?? []).map(({ date }, i): Step => [from, `discipline[${i}].date`, date]),
    ...(incident.remedies ?? []).map(({ date }, i): Step => [from, `remedies[${i}].date`, date]),
    ...(incident.measures ?? []).map(
      ({ state, date }, i): Step => [from, `measures[${i}].date`, state === "done" ? date : undefined],
    ),
    ...entriesOf(incident, ...received).map(
      ({ path, entry, when }): Step => [documents?.[entry.report ?? ""]?.date, `${path}.date`, when],
    ),
    // Figures that a report brought to light do not stand for a day before it.
    ...[...reports].map((id): Step => [documents?.[id ?? ""]?.date, "notice.as-of", notice["as-of"]]),
    // Nobody posts what they have not taken, or finds it before it is posted.
    [from, "breach.harm.published.since", published?.since],
    ...entriesOf(incident, "posting-found").map(({ path, when }): Step => [published?.since, `${path}.date`, when]),
    [from, "entrusted.told.date", entrusted?.told?.date],
    [lost?.["last-seen"] ?? from, "lost.found.date", lost?.found?.date],
    [from, "lost.search.until", lost?.search?.until],
    // Nobody looks for what is back.
    ...(lost?.found?.state === "recovered" ? [[lost.search?.until, "lost.found.date", lost.found.date] as const] : []),
    // What was hit does not start again before the loss was stopped.
    ...(incident.resumption ?? []).map(({ at, date }, i): Step => {
      const isHit = [at ?? []].flat().some((one) => breach.at?.includes(one));
      return [isHit ? (breach.contained ?? from) : from, `resumption[${i}].date`, date];
    }),
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
      "phishing: { since: 2025-12-01 }",
      "services: { app: { type: application, name: A } }\nbreach: { contained: 2026-01-20 }\nresumption: [{ what: service, at: app, when: done, date: 2026-01-19 }]",
      "notice: { as-of: 2026-03-24 }\nbreach: { established-by: final-report }",
      "measures: [{ what: waf, state: running, date: 2025-04 }]",
      "contacts: [{ email: desk@example.jp, opened: 2026-04-10, until: 2026-04-10 }]",
      "lost: { last-seen: 2026-01-05 18:00, found: { state: recovered, date: 2026-01-05 } }",
    ],
    bad: [
      {
        yaml: "notice: { earlier: [{ title: { ja: お知らせ, zh-Hans: 通知 }, date: 2026-01-03 }] }\nbreach: { contained: 2026-01-20 }\nresumption: [{ what: service, at: shop, when: done, date: 2026-01-19 }]",
        found: [{ path: "notice.earlier[0].date" }, { path: "resumption[0].date" }],
      },
      {
        yaml: "lost: { last-seen: 2026-01-05, search: { state: ended, until: 2026-01-12 }, found: { state: recovered, date: 2026-01-10 } }\nresumption: [{ what: service, when: done, date: 2026-01-02 }]",
        found: [{ path: "lost.found.date" }, { path: "resumption[0].date" }],
      },
      {
        yaml: `parties: { printer: { role: contractor, name: A } }
entrusted: { contractor: printer, since: 2026-02, told: { date: 2026-01-23 } }
breach: { aware: { date: 2026-01-20, finder: printer } }`,
        found: [
          { path: "breach.aware.date", params: { date: "2026-01-20", earlier: "2026-01-23" } },
          { path: "entrusted.since" },
        ],
      },
      {
        yaml: `phishing: { through: shop, since: 2026-01-04 }
discipline: [{ of: staff, what: reprimand, state: done, date: 2025-12 }]
breach: { harm: { further-access: { state: none-known, since: 2026-01-10 } } }`,
        found: [
          { path: "phishing.since" },
          { path: "breach.harm.further-access.since" },
          { path: "discipline[0].date" },
        ],
      },
      {
        yaml: "timeline: [{ date: 2026-03-23, event: report-received, by: investigator, report: final-report }]",
        found: [{ path: "timeline[0].date", params: { date: "2026-03-23", earlier: "2026-03-24" } }],
      },
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
        yaml: "breach: { harm: { published: { state: data, on: leak-site, since: 2026-01-04 } } }\ntimeline: [{ date: 2026-01-03, event: posting-found }]",
        found: [{ path: "breach.harm.published.since" }, { path: "timeline[0].date" }],
      },
      {
        yaml: "notice: { as-of: 2026-03-14 }\nbreach: { established-by: final-report }",
        found: [{ path: "notice.as-of", params: { date: "2026-03-14", earlier: "2026-03-24" } }],
      },
      {
        yaml: "operations: [{ at: [shop], state: restored, since: 2026-01-20, restored: 2026-01-19 }]",
        found: [{ path: "operations[0].restored" }],
      },
    ],
  },
};
