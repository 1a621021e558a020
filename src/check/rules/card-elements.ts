// Card data named as a whole, or with nothing said of the security code: the elements decide what a thief can do.
import { cardPractice } from "../../law/japan/articles.ts";
import { cardHoldings } from "../../law/japan/cards.ts";
import { groupsOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  const groups = new Map(groupsOf(incident).map((one) => [one.path, one]));
  const told = cardHoldings(incident).map(({ path, items }) => {
    const { group, within } = groups.get(path) ?? {};
    const excluded = [group, within === undefined ? undefined : groups.get(within)?.group]
      .flatMap((one) => one?.["not-included"] ?? [])
      .map((item) => (typeof item === "object" && "item" in item ? item.item : item));
    return { path, items, within, excluded };
  });
  return told.flatMap(({ path, items, excluded }): Finding[] => {
    // A group within it may name what the whole does not; each own item is looked at once.
    const own = items.filter((item) => item.path.startsWith(`${path}.data[`));
    const lumped = own.filter(({ id }) => id === "card-information");
    if (lumped.length > 0) return lumped.map((item) => ({ path: item.path, params: { lumped: "card-lumped" } }));
    const number = own.find(({ id }) => id === "card-number");
    const speaks = items.some(({ id }) => id === "security-code") || excluded.includes("security-code");
    const inner = told.some((other) => other.within === path && other.items.some(({ id }) => id === "security-code"));
    if (number === undefined || speaks || inner) return [];
    return [{ path: number.path, params: { silent: "card-code-unsaid" } }];
  });
}

export const cardElements: Rule = {
  id: "card-elements",
  family: "law",
  severity: "info",
  source: {
    ...cardPractice,
    article: "クレジットカード情報の漏えいに関する公表の実務",
    term: "漏えいした可能性のあるカード情報の項目",
  },
  find,
  examples: {
    good: [
      "affected: [{ id: all, who: {}, people: 3, data: [card-number, card-expiry], not-included: [security-code] }]\nnotifying: [{ by: [email] }]",
      "affected: [{ id: all, who: {}, people: 3, data: [card-number, { item: security-code, only-if: entered }] }]\nnotifying: [{ by: [email] }]",
      "affected: [{ id: all, who: {}, people: 3, data: [card-number, card-expiry], not-included: [{ item: security-code, why: not-held }] }]\nnotifying: [{ by: [email] }]",
      "affected: [{ id: all, who: {}, people: 3, data: [card-number-last-digits] }]\nnotifying: [{ by: [email] }]",
    ],
    bad: [
      {
        yaml: "affected: [{ id: all, who: {}, people: 3, data: [name, card-information] }]\nnotifying: [{ by: [email] }]",
        found: [{ path: "affected[0].data[1]", params: { lumped: "card-lumped" } }],
      },
      {
        yaml: "affected: [{ id: all, who: {}, people: 3, data: [card-number, card-expiry] }]\nnotifying: [{ by: [email] }]",
        found: [{ path: "affected[0].data[0]", params: { silent: "card-code-unsaid" } }],
      },
    ],
  },
};
