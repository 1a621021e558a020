// Card data without the period in which cards were used or the number of people: readers can't tell whether they are meant.
import { cardPractice } from "../../law/japan/articles.ts";
import { cardHoldings } from "../../law/japan/cards.ts";
import { isPreliminary } from "../../law/stage.ts";
import { groupsOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  if (isPreliminary(incident)) return [];
  const cards = new Set(cardHoldings(incident).map(({ path }) => path));
  const placed = groupsOf(incident);
  const { occurred } = incident.breach;
  const counted = (incident.totals ?? []).some(
    ({ of, people, records, cards: number }) =>
      of !== "personal-data" && [people, records, number].some((count) => count !== undefined),
  );
  return placed.flatMap(({ path, group }): Finding[] => {
    if (!cards.has(path)) return [];
    const within = placed.filter((other) => other.within === path && cards.has(other.path)).map((one) => one.group);
    const tells = (test: (one: typeof group) => boolean): boolean => test(group) || within.some(test);
    const dated = tells(({ who }) => who.from !== undefined || who.to !== undefined || who.text !== undefined);
    const numbered = tells(({ people, records, cards: number, accounts }) =>
      [people, records, number, accounts].some((count) => count !== undefined),
    );
    return [
      ...(dated || occurred !== undefined ? [] : [{ path: `${path}.who.from`, params: { lacks: "card-period" } }]),
      ...(numbered || counted ? [] : [{ path: `${path}.people`, params: { lacks: "card-count" } }]),
    ];
  });
}

export const cardPeriodAndCount: Rule = {
  id: "card-period-and-count",
  family: "law",
  severity: "info",
  source: {
    ...cardPractice,
    article: "クレジットカード情報の漏えいに関する公表の実務",
    term: "対象期間・件数",
  },
  find,
  examples: {
    good: [
      "breach: { occurred: null }",
      "affected: [{ id: all, who: {}, people: 3, data: [name, email] }]\nbreach: { occurred: null }\nnotifying: [{ by: [email] }]",
      "affected: [{ id: all, who: {}, data: [card-number] }]\nnotifying: [{ by: [email] }]\nnotice: { report: { stage: first } }",
    ],
    bad: [
      {
        yaml: "affected: [{ id: all, who: {}, data: [card-number] }]\nbreach: { occurred: null }\nnotifying: [{ by: [email] }]",
        found: [
          { path: "affected[0].who.from", params: { lacks: "card-period" } },
          { path: "affected[0].people", params: { lacks: "card-count" } },
        ],
      },
    ],
  },
};
