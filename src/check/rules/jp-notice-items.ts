// A Japanese notice that leaves open which items are concerned: people are owed the items themselves.
import { actItself } from "../../law/japan/articles.ts";
import { isPreliminary } from "../../law/stage.ts";
import { groupsOf } from "../groups.ts";
import { missingInJapan } from "../missing-item.ts";
import { openItems } from "../open-items.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find(subject: Subject): Finding[] {
  const { incident } = subject;
  if (isPreliminary(incident)) return []; // not all of it need be known yet
  const groups = groupsOf(incident);
  if (groups.length === 0) return missingInJapan(subject, "affected", "error", { what: "items-none" });
  return openItems(groups).flatMap(({ path, what }) => missingInJapan(subject, path, "warning", { what }));
}

export const jpNoticeItems: Rule = {
  id: "jp-notice-items",
  family: "law",
  severity: "warning",
  source: {
    ...actItself,
    article: "個人情報の保護に関する法律第26条第2項、同法施行規則第10条（第8条第1項第2号）",
    term: "個人データの項目",
  },
  find,
  examples: {
    good: [
      "affected: [{ id: all, who: {}, people: 10, data: [name], etc: true }]\nnotifying: [{ groups: [all] }]\nnotice: { report: { stage: first } }",
      "affected: [{ id: all, who: {}, people: 10, data: [name], etc: true }]\nnotifying: [{ groups: [all] }]\nbreach: { occurred: null, aware: { date: 2017-01-04 } }",
      "{}",
    ],
    bad: [
      {
        yaml: "affected: [{ id: all, who: {}, people: 10, data: [name], etc: true }]\nnotifying: [{ groups: [all] }]",
        found: [{ path: "affected[0].etc" }],
      },
      {
        yaml: "affected: [{ id: all, who: {}, people: 10, data: [name], of-these: [{ id: some, who: {}, data: [email], etc: true }] }]\nnotifying: [{ groups: [all] }]",
        found: [{ path: "affected[0].of-these[0].etc" }],
      },
    ],
  },
};
