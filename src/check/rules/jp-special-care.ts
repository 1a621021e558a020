// An item in the file's own words that reads like 要配慮個人情報, and nothing that says whether it is; or one that is, where the group says it has none.
import { actItself } from "../../law/japan/articles.ts";
import { specialCareItems } from "../../law/japan/classes/special-care.ts";
import { isInForce } from "../../law/japan/duty.ts";
import { soundsSpecialCare } from "../../law/recognise.ts";
import { groupsOf, itemOf } from "../groups.ts";
import { ownWords } from "../own-words.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { incidentDay } from "../subject.ts";

function find(subject: Subject): Finding[] {
  const { incident } = subject;
  if (!isInForce(incident, incidentDay(subject))) return [];
  if (incident.legal?.classes?.some(({ class: name }) => name === "special-care")) return [];
  // A group that says whether its items are special-care data has been looked at.
  const said = groupsOf(incident).filter(({ group }) => group["special-care"] !== undefined);
  const denied = said
    .filter(({ group }) => group["special-care"] === false)
    .flatMap(({ path, group }): Finding[] => {
      const item = group.data?.map(itemOf).find((id) => id !== undefined && specialCareItems.includes(id));
      return item === undefined ? [] : [{ path: `${path}.special-care`, params: { denied: item } }];
    });
  const paths = ownWords(subject)
    .filter(({ path }) => !said.some((one) => path.startsWith(`${one.path}.data[`)))
    .filter(({ path }) => /^affected\[\d+\](?:\.of-these\[\d+\])?\.data\[/.test(path))
    .filter(({ text }) => soundsSpecialCare(text))
    .map(({ path, text }) => ({ path, params: { item: text } }));
  // Once for all languages.
  return [...denied, ...paths.filter(({ path }, i) => paths.findIndex((other) => other.path === path) === i)];
}

export const jpSpecialCare: Rule = {
  id: "jp-special-care",
  family: "law",
  severity: "warning",
  source: {
    ...actItself,
    article: "個人情報の保護に関する法律第2条第3項、第26条、同法施行規則第7条第1号（行政機関等：第43条第1号）",
    term: "要配慮個人情報",
  },
  find,
  examples: {
    good: [
      "affected: [{ id: all, who: {}, people: 1, special-care: true, data: [{ text: { ja: 障害者手帳の等級, zh-Hans: 残疾证等级 } }] }]\nnotifying: [{ by: [email] }]",
      "affected: [{ id: all, who: {}, people: 1, data: [{ text: { ja: 応援メッセージ, zh-Hans: 留言 } }] }]\nnotifying: [{ by: [email] }]",
      "affected: [{ id: all, who: {}, people: 1, data: [diagnosis] }]\nnotifying: [{ by: [email] }]",
      "affected: [{ id: all, who: {}, people: 1, data: [{ text: { ja: 障害者手帳の等級, zh-Hans: 残疾证等级 } }] }]\nlegal: { classes: [{ class: special-care, why: disability is named }] }\nnotifying: [{ by: [email] }]",
    ],
    bad: [
      {
        yaml: "affected: [{ id: all, who: {}, people: 1, special-care: false, data: [name, { item: diagnosis, only-if: entered }] }]\nnotifying: [{ by: [email] }]",
        found: [{ path: "affected[0].special-care", params: { denied: "diagnosis" } }],
      },
      {
        yaml: "affected: [{ id: all, who: {}, people: 1, data: [name, { text: { ja: 障害者手帳の等級, zh-Hans: 残疾证等级 } }] }]\nnotifying: [{ by: [email] }]",
        found: [{ path: "affected[0].data[1]", params: { item: "障害者手帳の等級" } }],
      },
      {
        yaml: "affected: [{ id: all, who: {}, people: 1, data: [{ item: { text: { ja: 既往症, zh-Hans: 既往病史 } }, only-if: entered }] }]\nnotifying: [{ by: [email] }]",
        found: [{ path: "affected[0].data[0].item" }],
      },
    ],
  },
};
