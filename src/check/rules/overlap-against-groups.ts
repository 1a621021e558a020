// More people said to be in several groups than can be, by the sizes of the groups or by the total.
import { rangeAt, sumOf } from "../counts.ts";
import { groupsOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident, leaves }: Subject): Finding[] {
  const path = "overlap.people";
  const said = rangeAt(leaves, path);
  if (said === undefined) return [];
  const sizes = groupsOf(incident)
    .filter(({ within }) => within === undefined)
    .map((group) => rangeAt(leaves, `${group.path}.people`));
  const sum = sumOf(sizes);
  if (sum === undefined || sizes.length < 2) return [];
  const largest = Math.max(...sizes.map((size) => size?.most ?? 0));
  // Each of them is in two groups at least, and the largest group shares its people with the others only.
  let most = Math.min(
    Math.floor(sum.most / 2),
    Number.isFinite(largest) ? sum.most - largest : Number.POSITIVE_INFINITY,
  );
  for (const [i, total] of (incident.totals ?? []).entries()) {
    const all = rangeAt(leaves, `totals[${i}].people`);
    if (total.of === "all" && total.groups === undefined && all !== undefined)
      most = Math.min(most, sum.most - all.least);
  }
  return said.least <= most ? [] : [{ path, params: { people: said.least, most: Math.max(most, 0) } }];
}

export const overlapAgainstGroups: Rule = {
  id: "overlap-against-groups",
  family: "consistency",
  severity: "error",
  find,
  examples: {
    good: [
      "overlap: { reason: same-person-in-several-groups, people: 21 }",
      "overlap: { reason: same-person-in-several-groups, people: 30 }",
      "overlap: { reason: not-published }",
      `totals: [{ people: 274 }]
overlap: { reason: same-person-in-several-groups, people: 21 }`,
    ],
    bad: [
      {
        yaml: "overlap: { reason: same-person-in-several-groups, people: 31 }",
        found: [{ path: "overlap.people", params: { people: 31, most: 30 } }],
      },
      {
        yaml: `totals: [{ people: 280 }]
overlap: { reason: same-person-in-several-groups, people: 21 }`,
        found: [{ path: "overlap.people", params: { people: 21, most: 15 } }],
      },
    ],
  },
};
