// A group within another that is larger than the whole.
import { rangeAt } from "../counts.ts";
import { groupsOf, units } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident, leaves }: Subject): Finding[] {
  return groupsOf(incident).flatMap(({ path, within }) => {
    if (within === undefined) return [];
    return units.flatMap((unit) => {
      const [part, whole] = [rangeAt(leaves, `${path}.${unit}`), rangeAt(leaves, `${within}.${unit}`)];
      if (part === undefined || whole === undefined || part.least <= whole.most) return [];
      return [{ path: `${path}.${unit}`, params: { part: part.least, whole: whole.most } }];
    });
  });
}

export const subgroupAboveGroup: Rule = {
  id: "subgroup-above-group",
  family: "consistency",
  severity: "error",
  find,
  examples: {
    good: [
      `affected: [{ id: cards, who: {}, people: 30, data: [name], of-these: [{ id: some, who: {}, people: 30 }] }]
notifying: null`,
      `affected: [{ id: cards, who: {}, people: unknown, data: [name], of-these: [{ id: some, who: {}, people: 30 }] }]
notifying: null`,
    ],
    bad: [
      {
        yaml: `affected: [{ id: cards, who: {}, people: 30, data: [name], of-these: [{ id: some, who: {}, people: 31 }] }]
notifying: null`,
        found: [{ path: "affected[0].of-these[0].people", params: { part: 31, whole: 30 } }],
      },
      {
        yaml: `affected: [{ id: cards, who: {}, people: { at-most: 30 }, data: [name], of-these: [{ id: some, who: {}, people: { more-than: 30 } }] }]
notifying: null`,
        found: [{ path: "affected[0].of-these[0].people" }],
      },
    ],
  },
};
