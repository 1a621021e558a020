// Figures that stand for a day long before the notice.
import { dayNumber } from "../../incident/days.ts";
import { daysOf, momentText } from "../moments.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** Days after which somebody should look whether the figures have changed. */
const mostDays = 30;

function find({ incident: { notice, breach }, asOf }: Subject): Finding[] {
  // What is published stands as it was.
  const today = notice.status === "published" ? notice.date : asOf;
  if (today === undefined) return [];
  const stands = [
    ["notice.as-of", notice["as-of"]],
    ["breach.harm.as-of", breach.harm?.["as-of"]],
  ] as const;
  return stands.flatMap(([path, when]) => {
    const last = daysOf(when)?.last;
    const days = last === undefined ? 0 : dayNumber(today) - dayNumber(last);
    return days > mostDays ? [{ path, params: { date: momentText(when), days, today } }] : [];
  });
}

export const figuresOld: Rule = {
  id: "figures-old",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: { as-of: 2026-03-11 }",
      { yaml: "notice: { status: published, as-of: 2026-04-01 }", asOf: "2027-01-01" },
      "breach: { harm: { as-of: 2026-04 } }",
    ],
    bad: [
      {
        yaml: "notice: { as-of: 2026-03-10 }",
        found: [{ path: "notice.as-of", params: { date: "2026-03-10", days: 31, today: "2026-04-10" } }],
      },
      { yaml: "notice: { as-of: 2026-05-20 }", asOf: "2026-06-01", found: [{ path: "breach.harm.as-of" }] },
    ],
  },
};
