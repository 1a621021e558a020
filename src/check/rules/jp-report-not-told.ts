// An incident that must be reported, in whose file no report to the commission stands, or to whom the power is delegated.
import { actItself } from "../../law/japan/articles.ts";
import { authoritiesOf, noticeDuty } from "../../law/japan/duty.ts";
import { isPreliminary } from "../../law/stage.ts";
import { wasTold } from "../../law/told.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { incidentDay } from "../subject.ts";

function find(subject: Subject): Finding[] {
  const { incident } = subject;
  const duty = noticeDuty(incident, incidentDay(subject));
  if (duty !== "due" && duty !== "perhaps") return [];
  const authorities = authoritiesOf(incident);
  if (wasTold(incident, authorities)) {
    const sure = ["ppc", ...(incident.legal?.["report-to"] === undefined ? [] : [incident.legal["report-to"]])];
    const minister = authorities.find((one) => wasTold(incident, [one]));
    // To whom power over which trades is delegated, and until when, the Commission announces; the file does not tell the trade.
    if (duty === "perhaps" || minister === undefined || wasTold(incident, sure)) return [];
    return [{ path: "timeline", params: { minister }, severity: "info" }];
  }
  if (duty === "perhaps") return [{ path: "timeline", params: { open: "class-open" }, severity: "info" }];
  return [{ path: "timeline", severity: isPreliminary(incident) ? "info" : "warning" }];
}

export const jpReportNotTold: Rule = {
  id: "jp-report-not-told",
  family: "law",
  severity: "warning",
  source: {
    ...actItself,
    article: "個人情報の保護に関する法律第26条第1項（行政機関等：第68条第1項）",
    term: "個人情報保護委員会への報告",
  },
  find,
  examples: {
    good: [
      "timeline: [{ date: 2026-01-23, event: reported, to: [ppc, police] }]",
      "timeline: [{ date: 2026-01-23, event: reported, to: commission }]\nparties: { commission: { role: ppc } }",
      "timeline: [{ date: 2026-01-23, event: reported, to: fsa }]\nlegal: { report-to: fsa }",
      "timeline: [{ date: 2026-01-23, event: reported, to: fsa }, { date: 2026-01-24, event: contacted, to: ppc }]",
      "timeline: null\nlegal: { reports: [{ to: ppc, stage: first, date: 2026-01-23 }] }",
      "timeline: null\nbreach: { occurred: null, aware: { date: 2018-01-16 } }",
    ],
    bad: [
      {
        yaml: "timeline: null\nbreach: { type: mis-sent-mail, causes: [{ type: wrong-recipient }] }\naffected: [{ id: all, who: {}, people: unknown, data: [name, email] }]\nnotifying: [{ by: [email] }]",
        found: [{ path: "timeline", params: { open: "class-open" }, severity: "info" }],
      },
      {
        yaml: "issuer: { kind: city }\ntimeline: [{ date: 2026-01-23, event: reported, to: mic }]",
        found: [{ path: "timeline", severity: "warning" }],
      },
      { yaml: "timeline: null", found: [{ path: "timeline", severity: "warning" }] },
      {
        yaml: "timeline: [{ date: 2026-01-23, event: reported, to: police }]",
        found: [{ path: "timeline", severity: "warning" }],
      },
      {
        yaml: "timeline: null\nnotice: { report: { stage: first } }",
        found: [{ path: "timeline", severity: "info" }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-23, event: reported, to: mext }]",
        found: [{ path: "timeline", params: { minister: "mext" }, severity: "info" }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-23, event: reported, to: finance-bureau }]",
        found: [{ path: "timeline", params: { minister: "finance-bureau" }, severity: "info" }],
      },
    ],
  },
};
