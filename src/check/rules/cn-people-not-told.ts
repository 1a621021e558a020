// Individuals whom nobody tells, and no word that harm was effectively avoided.
import { pipl } from "../../law/china/articles.ts";
import { gap } from "../../law/stage.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { isExcused, untoldGroups } from "../told.ts";

function find({ incident }: Subject): Finding[] {
  if (isExcused(incident, "cn")) return [];
  const { all, groups } = untoldGroups(incident);
  if (all) return [{ path: "notifying", severity: gap(incident) }];
  return groups.map(({ path, id }) => ({ path, params: { group: id }, severity: "warning" }));
}

export const cnPeopleNotTold: Rule = {
  id: "cn-people-not-told",
  family: "law",
  severity: "error",
  source: {
    ...pipl,
    article: "个人信息保护法第五十七条第一款、第二款",
    term: "能够有效避免信息泄露、篡改、丢失造成危害的，个人信息处理者可以不通知个人",
  },
  find,
  examples: {
    good: [
      "notifying: null\nlegal: { no-notice: [{ jurisdiction: cn, why: the key was never lost }] }",
      "notifying: null\nlegal: { instead-of-notice: { by: publication, why: no address is held } }",
      "{}",
    ],
    bad: [
      {
        yaml: "notifying: [{ groups: [cards], by: [email] }]",
        found: [{ path: "affected[1]", params: { group: "members" }, severity: "warning" }],
      },
      { yaml: "notifying: null", found: [{ path: "notifying", severity: "error" }] },
      {
        yaml: "notifying: null\nlegal: { no-notice: [{ jurisdiction: jp, why: nobody is known }] }",
        found: [{ path: "notifying", severity: "error" }],
      },
    ],
  },
};
