// An item of a part of a group that the whole group has already: the notice says of the part that it is concerned beside them.
import { groupsOf, itemOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  const groups = groupsOf(incident);
  return groups.flatMap(({ path, group, within }) => {
    const whole = groups.find((other) => other.path === within);
    if (whole === undefined) return [];
    const known = new Set((whole.group.data ?? []).map(itemOf));
    return (group.data ?? []).flatMap((one, i): Finding[] => {
      const item = itemOf(one);
      return item !== undefined && known.has(item)
        ? [{ path: `${path}.data[${i}]`, params: { item, group: whole.id } }]
        : [];
    });
  });
}

export const itemTwice: Rule = {
  id: "item-twice",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      `affected: [{ id: all, who: {}, people: 5217, data: [name, address], of-these: [{ id: some, who: {}, people: 4866, data: [email] }] }]
notifying: null`,
      `affected: [{ id: one, who: {}, data: [name] }, { id: two, who: {}, data: [name, email] }]
notifying: null`,
    ],
    bad: [
      {
        yaml: `affected: [{ id: all, who: {}, people: 5217, data: [name, email], of-these: [{ id: some, who: {}, people: 4866, data: [phone, email] }] }]
notifying: null`,
        found: [{ path: "affected[0].of-these[0].data[1]", params: { item: "email", group: "all" } }],
      },
    ],
  },
};
