// A first report that leaves open what is still looked into, and does not say that or when more comes.
import { itemOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  const { notice, breach, affected = [] } = incident;
  if (notice.report?.stage !== "first" || notice.next !== undefined) return [];
  const isOpen =
    breach.certainty === "under-investigation" ||
    affected.some(({ data }) => data.some((item) => itemOf(item) === "under-investigation"));
  return isOpen ? [{ path: "notice.next" }] : [];
}

export const nextReportUnsaid: Rule = {
  id: "next-report-unsaid",
  family: "consistency",
  severity: "info",
  find,
  examples: {
    good: [
      "notice: { report: { stage: first } }",
      "notice: { report: { stage: first }, next: { by: 2026-04-20 } }\nbreach: { certainty: under-investigation }",
      "breach: { certainty: under-investigation }",
    ],
    bad: [
      {
        yaml: "notice: { report: { stage: first } }\nbreach: { certainty: under-investigation }",
        found: [{ path: "notice.next" }],
      },
    ],
  },
};
