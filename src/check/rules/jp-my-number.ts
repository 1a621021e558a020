// My Number among the data: a law of its own with a lower number of people, who are to be counted apart.
import { classesOf } from "../../law/japan/classes.ts";
import { isInForce } from "../../law/japan/duty.ts";
import { groupsOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { incidentDay } from "../subject.ts";

const isMyNumber = (item: unknown): boolean => item === "my-number";

function find(subject: Subject): Finding[] {
  const { incident } = subject;
  if (!isInForce(incident, incidentDay(subject))) return [];
  const classes = classesOf(incident);
  const own = classes.find(({ name, holds }) => name.startsWith("my-number") && holds === "yes");
  return groupsOf(incident).flatMap(({ path, group }) =>
    (group.data ?? []).flatMap((datum, i): Finding[] => {
      const named = typeof datum === "object" && "item" in datum ? datum.item : datum;
      if (!isMyNumber(named)) return [];
      const at = `${path}.data[${i}]`;
      const counted = group.people !== undefined && group.people !== "unknown";
      const onlySome = typeof datum === "object" && "only-if" in datum && datum["only-if"] !== undefined;
      if (own === undefined && (!counted || onlySome))
        return [
          { path: at, params: { uncounted: "my-number-uncounted", todo: "my-number-apart" }, severity: "warning" },
        ];
      return [{ path: at, params: own === undefined ? {} : { class: own.term }, severity: "info" }];
    }),
  );
}

export const jpMyNumber: Rule = {
  id: "jp-my-number",
  family: "law",
  severity: "warning",
  source: {
    jurisdiction: "jp",
    article: "番号法第29条の4第1項、同項に基づく規則第2条",
    term: "報告",
    strength: "must",
    read: "text",
    asOf: "2025-09-24",
    from: "2022-04-01",
  },
  find,
  examples: {
    good: [
      "affected: [{ id: all, who: {}, people: 5, data: [name, my-number] }]\nbreach: { occurred: null, aware: { date: 2016-01-20 } }\nnotifying: [{ by: [email] }]",
      "{}",
    ],
    bad: [
      {
        yaml: "affected: [{ id: all, who: {}, people: 101, data: [name, my-number] }]\nnotifying: [{ by: [email] }]",
        found: [{ path: "affected[0].data[1]", severity: "info" }],
      },
      {
        yaml: "affected: [{ id: all, who: {}, people: unknown, data: [my-number] }]\nbreach: { type: lost-paper, loss: loss, causes: [{ type: loss }] }\nnotifying: [{ by: [email] }]",
        found: [
          {
            path: "affected[0].data[0]",
            params: { uncounted: "my-number-uncounted", todo: "my-number-apart" },
            severity: "warning",
          },
        ],
      },
      {
        yaml: "affected: [{ id: all, who: {}, people: 90, data: [name, { item: my-number, only-if: entered }] }]\nbreach: { type: lost-paper, loss: loss, causes: [{ type: loss }] }\nnotifying: [{ by: [email] }]",
        found: [{ path: "affected[0].data[1]", severity: "warning" }],
      },
    ],
  },
};
