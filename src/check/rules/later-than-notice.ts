// What the notice tells as done or seen, dated after the notice itself.
import { isBefore, momentText, type Written } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  const { notice, breach, documents, measures, cards } = incident;
  const told: (readonly [path: string, when: Written])[] = [
    ["notice.as-of", notice["as-of"]],
    ...(notice.earlier ?? []).map(({ date }, i) => [`notice.earlier[${i}].date`, date] as const),
    ...(notice.amendments ?? []).map(({ date }, i) => [`notice.amendments[${i}].date`, date] as const),
    ["breach.harm.as-of", breach.harm?.["as-of"]],
    ["late-publication.since", incident["late-publication"]?.since],
    ...Object.entries(documents ?? {}).map(([id, { date }]) => [`documents.${id}.date`, date] as const),
    ...(measures ?? []).flatMap(({ state, date }, i) =>
      state === "done" ? [[`measures[${i}].date`, date] as const] : [],
    ),
    ...(incident.discipline ?? []).flatMap(({ state, date }, i) =>
      state === "done" ? [[`discipline[${i}].date`, date] as const] : [],
    ),
    ["cards.numbers-passed-on", cards?.["numbers-passed-on"]],
    ...(incident.lost?.remote ?? []).map(({ date }, i) => [`lost.remote[${i}].date`, date] as const),
    ["lost.found.date", incident.lost?.found?.date],
    ["mis-sent.deletion.asked", incident["mis-sent"]?.deletion?.asked],
    ["mis-sent.returned.date", incident["mis-sent"]?.returned?.date],
    ["insider.recovered.date", incident.insider?.recovered?.date],
    ["entrusted.told.date", incident.entrusted?.told?.date],
    ["phishing.since", incident.phishing?.since],
    ...(incident.operations ?? []).map(({ restored }, i) => [`operations[${i}].restored`, restored] as const),
    ...(incident.remedies ?? []).flatMap(({ state, date }, i) =>
      state === "done" ? [[`remedies[${i}].date`, date] as const] : [],
    ),
    ...(incident.resumption ?? []).flatMap(({ when, date }, i) =>
      when === "done" ? [[`resumption[${i}].date`, date] as const] : [],
    ),
  ];
  return told.flatMap(([path, when]) =>
    isBefore(notice.date, when) ? [{ path, params: { date: momentText(when), notice: momentText(notice.date) } }] : [],
  );
}

export const laterThanNotice: Rule = {
  id: "later-than-notice",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: { as-of: 2026-04-10 }",
      "measures: [{ what: waf, state: planned, date: 2026-05 }]",
      `notice: { date: null }
breach: { harm: { as-of: 2026-05-01 } }`,
      "measures: [{ what: waf, state: done, date: 2026-04 }]",
    ],
    bad: [
      {
        yaml: "lost: { remote: [{ what: wipe, state: done, date: 2026-04-20 }] }\nresumption: [{ what: service, when: done, date: 2026-04-20 }]",
        found: [{ path: "lost.remote[0].date" }, { path: "resumption[0].date" }],
      },
      {
        yaml: "discipline: [{ of: staff, what: reprimand, state: done, date: 2026-05-01 }]",
        found: [{ path: "discipline[0].date" }],
      },
      {
        yaml: "notice: { as-of: 2026-04-11 }",
        found: [{ path: "notice.as-of", params: { date: "2026-04-11", notice: "2026-04-10" } }],
      },
      { yaml: "breach: { harm: { as-of: 2026-05-01 } }", found: [{ path: "breach.harm.as-of" }] },
      { yaml: "documents: { final-report: { date: 2026-04-24 } }", found: [{ path: "documents.final-report.date" }] },
      { yaml: "measures: [{ what: waf, state: done, date: 2026-05 }]", found: [{ path: "measures[0].date" }] },
      {
        yaml: "notice: { earlier: [{ title: { ja: お知らせ, zh-Hans: 通知 }, date: 2026-05-01 }] }",
        found: [{ path: "notice.earlier[0].date" }],
      },
    ],
  },
};
