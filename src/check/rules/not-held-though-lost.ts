// An item that the issuer is said not to hold at all, and that another group has lost.
import { groupsOf, itemOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  const groups = groupsOf(incident);
  return groups.flatMap(({ path, group, within }) =>
    (group["not-included"] ?? []).flatMap((one, i): Finding[] => {
      const item = itemOf(one);
      if (item === undefined || typeof one !== "object" || !("why" in one) || one.why !== "not-held") return [];
      // What is told of one and the same people is for `item-in-and-out`.
      const apart = groups.filter((other) => other.path !== path && other.path !== within && other.within !== path);
      const holder = apart.find((other) => (other.group.data ?? []).some((datum) => itemOf(datum) === item));
      return holder === undefined ? [] : [{ path: `${path}.not-included[${i}]`, params: { item, group: holder.id } }];
    }),
  );
}

export const notHeldThoughLost: Rule = {
  id: "not-held-though-lost",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      `affected: [{ id: one, who: {}, data: [name], not-included: [{ item: card-information, why: not-held }] }, { id: two, who: {}, data: [email] }]
notifying: null`,
      `affected: [{ id: one, who: {}, data: [email], not-included: [name] }, { id: two, who: {}, data: [name] }]
notifying: null`,
    ],
    bad: [
      {
        yaml: `affected: [{ id: one, who: {}, data: [email], not-included: [{ item: name, why: not-held }] }, { id: two, who: {}, data: [name] }]
notifying: null`,
        found: [{ path: "affected[0].not-included[0]", params: { item: "name", group: "two" } }],
      },
    ],
  },
};
