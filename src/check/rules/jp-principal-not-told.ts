// A contractor's incident in whose file neither the principal is told nor the commission: one of them must be.
import { actItself } from "../../law/japan/articles.ts";
import { noticeDuty } from "../../law/japan/duty.ts";
import { isContractor } from "../../law/role.ts";
import { gap } from "../../law/stage.ts";
import { principalTold, wasTold } from "../../law/told.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { incidentDay } from "../subject.ts";

function find(subject: Subject): Finding[] {
  const { incident } = subject;
  if (!isContractor(incident) || principalTold(incident, undefined) !== undefined) return [];
  if (noticeDuty(incident, incidentDay(subject)) !== "due") return [];
  return wasTold(incident, ["ppc"]) ? [] : [{ path: "timeline", severity: gap(incident) }];
}

export const jpPrincipalNotTold: Rule = {
  id: "jp-principal-not-told",
  family: "law",
  severity: "error",
  source: {
    ...actItself,
    article: "個人情報の保護に関する法律第26条第1項ただし書、同法施行規則第9条",
    term: "委託元への通知",
  },
  find,
  examples: {
    good: [
      "entrusted: { principals: clients, told: { date: 2026-01-21 } }\nparties: { clients: { role: principal } }\ntimeline: null",
      "legal: { role: contractor }",
      "legal: { role: contractor, reports: [{ to: principal, date: 2026-01-21 }] }\ntimeline: null",
      "legal: { role: contractor }\nparties: { shop: { role: principal } }\ntimeline: [{ date: 2026-01-21, event: contacted, to: shop }]",
    ],
    bad: [
      {
        yaml: "entrusted: { principals: clients }\nparties: { clients: { role: principal } }\ntimeline: null",
        found: [{ path: "timeline", severity: "error" }],
      },
      { yaml: "legal: { role: contractor }\ntimeline: null", found: [{ path: "timeline", severity: "error" }] },
      {
        yaml: "legal: { role: contractor }\ntimeline: null\nnotice: { report: { stage: first } }",
        found: [{ path: "timeline", severity: "warning" }],
      },
    ],
  },
};
