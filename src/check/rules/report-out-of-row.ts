// Reports on one incident whose numbers make no row: an earlier one with a later number, one number twice, a second without a first.
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident: { notice } }: Subject): Finding[] {
  const own = notice.report?.number;
  const earlier = notice.earlier ?? [];
  const numbered = earlier.flatMap(({ number }, i) => (number === undefined ? [] : [{ number, i }]));
  const found: Finding[] = numbered.flatMap(({ number, i }): Finding[] => {
    const path = `notice.earlier[${i}].number`;
    if (own !== undefined && number >= own) return [{ path, params: { number, own } }];
    return numbered.some((other) => other.i < i && other.number === number)
      ? [{ path, params: { twice: number } }]
      : [];
  });
  if (own !== undefined && own > 1 && earlier.length === 0)
    found.push({ path: "notice.report.number", params: { alone: own } });
  return found;
}

const first = "{ title: { ja: 第一報, zh-Hans: 首次通知 }, date: 2026-02-02, number: 1 }";

export const reportOutOfRow: Rule = {
  id: "report-out-of-row",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: { report: { number: 1 } }",
      `notice: { report: { number: 2 }, earlier: [${first}] }`,
      "notice: { report: { number: 3 }, earlier: [{ title: { ja: 続報, zh-Hans: 后续通知 }, date: 2026-02-02 }] }",
      `notice: { report: { stage: final }, earlier: [${first}] }`,
    ],
    bad: [
      {
        yaml: `notice: { report: { number: 1 }, earlier: [${first}] }`,
        found: [{ path: "notice.earlier[0].number", params: { number: 1, own: 1 } }],
      },
      {
        yaml: `notice: { report: { number: 3 }, earlier: [${first}, ${first}] }`,
        found: [{ path: "notice.earlier[1].number", params: { twice: 1 } }],
      },
      {
        yaml: "notice: { report: { number: 2 } }",
        found: [{ path: "notice.report.number", params: { alone: 2 } }],
      },
    ],
  },
};
