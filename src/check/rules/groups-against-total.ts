// A total that is more than its groups together: somebody is counted who is in no group.
import { rangeAt, sumOf } from "../counts.ts";
import { groupsOfTotal, units } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident, leaves }: Subject): Finding[] {
  return (incident.totals ?? []).flatMap((total, i) => {
    // Which groups hold, say, card data is told only by naming them.
    if (total.groups === undefined && total.of !== "all") return [];
    const groups = groupsOfTotal(incident, total);
    return units.flatMap((unit) => {
      const path = `totals[${i}].${unit}`;
      const said = rangeAt(leaves, path);
      const sum = sumOf(groups.map((group) => rangeAt(leaves, `${group.path}.${unit}`)));
      if (said === undefined || sum === undefined || said.least <= sum.most) return [];
      return [{ path, params: { total: said.least, sum: sum.most } }];
    });
  });
}

export const groupsAgainstTotal: Rule = {
  id: "groups-against-total",
  family: "consistency",
  severity: "error",
  find,
  examples: {
    good: [
      "totals: [{ people: { sum: ['affected[0].people', 'affected[1].people'] } }]",
      "totals: [{ people: 295 }]",
      "totals: [{ of: card-data, people: 1000 }]",
      "totals: [{ people: { at-most: 400 } }]",
      "totals: [{ people: 5000 }]\naffected: [{ id: all, who: {}, people: unknown, data: [name] }]\nnotifying: null",
    ],
    bad: [
      { yaml: "totals: [{ people: 296 }]", found: [{ path: "totals[0].people", params: { total: 296, sum: 295 } }] },
      {
        yaml: "totals: [{ of: card-data, groups: [cards], people: 30, records: 39 }]",
        found: [{ path: "totals[0].records", params: { total: 39, sum: 38 } }],
      },
      {
        yaml: "totals: [{ people: { sum: ['affected[0].people', 'affected[1].people', 'affected[1].people'] } }]",
        found: [{ path: "totals[0].people", params: { total: 560, sum: 295 } }],
      },
    ],
  },
};
