// An item told as concerned and, of the same group, as not concerned.
import { groupsOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** The vocabulary's id of an item in either form; nothing of one in own words. */
function idOf(written: unknown): string | undefined {
  if (typeof written === "string") return written;
  if (typeof written !== "object" || written === null || !("item" in written)) return undefined;
  return typeof written.item === "string" ? written.item : undefined;
}

function find({ incident }: Subject): Finding[] {
  return groupsOf(incident).flatMap(({ path, group }) => {
    const data = new Set((group.data ?? []).map(idOf));
    return (group["not-included"] ?? []).flatMap((one, i): Finding[] => {
      const item = idOf(one);
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
    ],
    bad: [
      {
        yaml: `affected: [{ id: cards, who: {}, data: [name, { item: card-number, only-if: entered }], not-included: [{ item: card-number, why: not-held }] }]
notifying: null`,
        found: [{ path: "affected[0].not-included[0]", params: { item: "card-number" } }],
      },
    ],
  },
};
