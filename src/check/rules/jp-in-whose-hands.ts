// Data that a contractor handled, and a notice that doesn't say in whose hands it happened.
import { isOne } from "../../law/actors.ts";
import { guideline } from "../../law/japan/articles.ts";
import { isInForce } from "../../law/japan/duty.ts";
import { isContractor } from "../../law/role.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { incidentDay } from "../subject.ts";

const contractors: readonly string[] = ["contractor", "sub-contractor"];

function find(subject: Subject): Finding[] {
  const { incident } = subject;
  const { breach, parties, legal, entrusted } = incident;
  if (!isInForce(incident, incidentDay(subject))) return [];
  if (breach.by !== undefined || (breach.causes ?? []).some(({ by }) => by !== undefined)) return [];
  // A contractor's own notice speaks of its own hands.
  if (isContractor(incident)) return [];
  if (legal?.role === "principal" || (legal?.role === undefined && entrusted !== undefined))
    return [{ path: "breach.by", severity: "warning" }];
  const named = Object.keys(parties ?? {}).some((id) => isOne(incident, id, contractors));
  return named && legal?.role === undefined ? [{ path: "breach.by", severity: "info" }] : [];
}

export const jpInWhoseHands: Rule = {
  id: "jp-in-whose-hands",
  family: "law",
  severity: "warning",
  source: {
    ...guideline,
    article: "個人情報の保護に関する法律についてのガイドライン（通則編）3-5-3-3 (4)",
    term: "原因",
  },
  find,
  examples: {
    good: [
      "parties: { maker: { role: contractor } }\nbreach: { by: maker }",
      "parties: { maker: { role: contractor } }\nbreach: { causes: [{ type: wrong-setting, by: maker }] }",
      "parties: { maker: { role: contractor } }\nlegal: { role: own-data }",
      "legal: { role: contractor, reports: [{ to: principal, date: 2026-01-20 }] }",
      "{}",
    ],
    bad: [
      {
        yaml: "parties: { maker: { role: contractor } }\nentrusted: { contractor: maker, work: mailing }",
        found: [{ path: "breach.by", severity: "warning" }],
      },
      { yaml: "legal: { role: principal }", found: [{ path: "breach.by", severity: "warning" }] },
      { yaml: "parties: { maker: { role: sub-contractor } }", found: [{ path: "breach.by", severity: "info" }] },
    ],
  },
};
