// An item told as concerned and, of the same group or one that it is in, as not concerned.
import { groupsOf, itemOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  const groups = groupsOf(incident);
  return groups.flatMap(({ path, group }) => {
    const parts = groups.filter(({ within }) => within === path).flatMap((part) => part.group.data ?? []);
    const data = new Set([...(group.data ?? []), ...parts].map(itemOf));
    return (group["not-included"] ?? []).flatMap((one, i): Finding[] => {
      const item = itemOf(one);
      return item !== undefined && data.has(item) ? [{ path: `${path}.not-included[${i}]`, params: { item } }] : [];
    });
  });
}

export const itemInAndOut: Rule = {
  id: "item-in-and-out",
  family: "consistency",
  severity: "error",
  find,
  examples: {
    good: [
      `affected: [{ id: cards, who: {}, data: [name, card-number], not-included: [{ item: security-code, why: not-held }] }]
notifying: null`,
      `affected: [{ id: all, who: {}, data: [name], of-these: [{ id: cards, who: {}, data: [card-number], not-included: [{ item: security-code, why: not-held }] }] }]
notifying: null`,
    ],
    bad: [
      {
        yaml: `affected: [{ id: all, who: {}, data: [name], not-included: [{ item: card-number, why: not-held }], of-these: [{ id: cards, who: {}, data: [card-number] }] }]
notifying: null`,
        found: [{ path: "affected[0].not-included[0]", params: { item: "card-number" } }],
      },
      {
        yaml: `affected: [{ id: cards, who: {}, data: [name, { item: card-number, only-if: entered }], not-included: [{ item: card-number, why: not-held }] }]
notifying: null`,
        found: [{ path: "affected[0].not-included[0]", params: { item: "card-number" } }],
      },
    ],
  },
};
