// A total that is less than its groups together, with no word on why: are some people in several groups?
import { rangeAt, sumOf } from "../counts.ts";
import { groupsOfTotal, units } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** Records can't be fewer than the people they are of, so groups in people say something of a total in records. */
const countedIn = (unit: string): readonly string[] => (unit === "records" ? ["records", "people"] : [unit]);

function find({ incident, leaves }: Subject): Finding[] {
  if (incident.overlap !== undefined) return [];
  return (incident.totals ?? []).flatMap((total, i) => {
    if (total.groups === undefined && total.of !== "all") return [];
    const groups = groupsOfTotal(incident, total);
    return units.flatMap((unit) => {
      const path = `totals[${i}].${unit}`;
      const said = rangeAt(leaves, path);
      if (said === undefined) return [];
      const parts = groups.map((group) =>
        countedIn(unit)
          .map((one) => rangeAt(leaves, `${group.path}.${one}`))
          .find((range) => range !== undefined),
      );
      const sum = sumOf(parts);
      return sum === undefined || said.most >= sum.least
        ? []
        : [{ path, params: { total: said.most, sum: sum.least } }];
    });
  });
}

export const overlapUnexplained: Rule = {
  id: "overlap-unexplained",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "totals: [{ people: 295 }]",
      `totals: [{ people: 274 }]
overlap: { reason: same-person-in-several-groups, people: 21 }`,
      "totals: [{ people: { about: 290 } }]",
      "totals: [{ of: card-data, groups: [cards], records: 38, people: 30 }]",
      "totals: [{ records: 400 }]",
    ],
    bad: [
      { yaml: "totals: [{ people: 274 }]", found: [{ path: "totals[0].people", params: { total: 274, sum: 295 } }] },
      {
        yaml: "totals: [{ of: personal-data, groups: [cards, members], records: 244 }]",
        found: [{ path: "totals[0].records", params: { total: 244, sum: 303 } }],
      },
      { yaml: "totals: [{ people: { at-most: 200 } }]", found: [{ path: "totals[0].people" }] },
    ],
  },
};
