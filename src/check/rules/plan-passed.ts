// A plan whose day has come and gone.
import { entriesOf } from "../events.ts";
import { isBefore, momentText, type Written } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident, asOf }: Subject): Finding[] {
  const ended = entriesOf(incident, "investigation-completed", "report-received");
  const plans: (readonly [path: string, when: Written])[] = [
    ...(incident.measures ?? []).flatMap(({ state, date }, i) =>
      state === "planned" || state === "aimed-at" ? [[`measures[${i}].date`, date] as const] : [],
    ),
    ...(incident.resumption ?? []).map(({ when }, i) => [`resumption[${i}].when`, when] as const),
    ["notice.next.when", incident.notice.next?.when],
    ["notice.next.by", incident.notice.next?.by],
    ...(ended.length > 0 ? [] : entriesOf(incident, "investigation-due")).map(
      ({ path, entry }) => [`${path}.due`, entry.due] as const,
    ),
  ];
  return plans.flatMap(([path, when]) =>
    asOf !== undefined && isBefore(when, asOf) ? [{ path, params: { date: momentText(when), today: asOf } }] : [],
  );
}

export const planPassed: Rule = {
  id: "plan-passed",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "measures: [{ what: waf, state: planned, date: 2026-04 }]",
      "resumption: [{ what: card-payment, when: to-be-announced }]",
      "timeline: [{ date: 2026-02-01, event: investigation-due, due: 2026-03-01 }, { date: 2026-03-05, event: report-received, by: investigator }]",
      { yaml: "measures: [{ what: waf, state: done, date: 2026-04 }]", asOf: "2026-12-01" },
    ],
    bad: [
      {
        yaml: "notice: { next: { by: 2026-04-30 } }",
        asOf: "2026-05-01",
        found: [{ path: "notice.next.by" }],
      },
      {
        yaml: "measures: [{ what: waf, state: planned, date: 2026-04 }]",
        asOf: "2026-05-01",
        found: [{ path: "measures[0].date", params: { date: "2026-04", today: "2026-05-01" } }],
      },
      {
        yaml: "resumption: [{ what: card-payment, when: 2026-04-30 }]",
        asOf: "2026-05-01",
        found: [{ path: "resumption[0].when" }],
      },
      {
        yaml: "timeline: [{ date: 2026-02-01, event: investigation-due, by: investigator, due: 2026-03-01 }]",
        found: [{ path: "timeline[0].due" }],
      },
    ],
  },
};
