// Fewer records or cards than people: each person has one at least.
import { rangeAt } from "../counts.ts";
import { groupsOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident, leaves }: Subject): Finding[] {
  const counted = [
    ...groupsOf(incident).map(({ path }) => path),
    ...(incident.totals ?? []).map((_, i) => `totals[${i}]`),
  ];
  return counted.flatMap((path) =>
    ["records", "cards"].flatMap((unit): Finding[] => {
      const [people, records] = [rangeAt(leaves, `${path}.people`), rangeAt(leaves, `${path}.${unit}`)];
      if (people === undefined || records === undefined || records.most >= people.least) return [];
      return [{ path: `${path}.${unit}`, params: { [unit]: records.most, people: people.least } }];
    }),
  );
}

export const recordsBelowPeople: Rule = {
  id: "records-below-people",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: {}",
      "totals: [{ of: card-data, groups: [cards], people: 30, records: 30 }]",
      "totals: [{ people: { about: 300 }, records: 290 }]",
    ],
    bad: [
      {
        yaml: `affected: [{ id: cards, who: { did: paid-by-card }, people: 655, cards: 611, data: [card-number] }]
notifying: null`,
        found: [{ path: "affected[0].cards", params: { cards: 611, people: 655 } }],
      },
      {
        yaml: `affected: [{ id: cards, who: {}, people: 38, records: 30, data: [name] }]
notifying: null`,
        found: [{ path: "affected[0].records", params: { records: 30, people: 38 } }],
      },
      {
        yaml: "totals: [{ of: card-data, groups: [cards], people: 30, records: { at-most: 29 } }]",
        found: [{ path: "totals[0].records" }],
      },
    ],
  },
};
