// A school's incident with more than a hundred people and no other class: whether the school is a public body decides.
import { actItself } from "../../law/japan/articles.ts";
import { moreThan } from "../../law/japan/classes/many-people.ts";
import { classesOf } from "../../law/japan/classes.ts";
import { isInForce } from "../../law/japan/duty.ts";
import { countPeople } from "../../law/people.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { incidentDay } from "../subject.ts";

function find(subject: Subject): Finding[] {
  const { incident } = subject;
  const { issuer, legal } = incident;
  if (issuer.kind !== "school" || legal?.["public-body"] !== undefined) return [];
  if (!isInForce(incident, incidentDay(subject))) return [];
  if (classesOf(incident).some(({ holds }) => holds === "yes")) return [];
  const { most } = countPeople(incident);
  if (most === undefined || most <= moreThan.publicBody) return [];
  return [{ path: "legal.public-body", params: { people: most } }];
}

export const jpPublicSchool: Rule = {
  id: "jp-public-school",
  family: "law",
  severity: "warning",
  source: {
    ...actItself,
    read: "general",
    article: "個人情報の保護に関する法律第68条第1項、同法施行規則第43条第4号",
    term: "保有個人情報に係る本人の数が百人を超える漏えい等",
  },
  find,
  examples: {
    good: [
      "issuer: { kind: school }",
      "issuer: { kind: school }\nlegal: { public-body: false }\nbreach: { type: lost-paper, loss: loss, causes: [{ type: loss }] }\naffected: [{ id: all, who: {}, people: 300, data: [name] }]\nnotifying: [{ by: [email] }]",
      "issuer: { kind: school }\nbreach: { type: lost-paper, loss: loss, causes: [{ type: loss }] }\naffected: [{ id: all, who: {}, people: 100, data: [name] }]\nnotifying: [{ by: [email] }]",
    ],
    bad: [
      {
        yaml: "issuer: { kind: school }\nbreach: { type: lost-paper, loss: loss, causes: [{ type: loss }] }\naffected: [{ id: all, who: {}, people: 101, data: [name] }]\nnotifying: [{ by: [email] }]",
        found: [{ path: "legal.public-body", params: { people: 101 } }],
      },
    ],
  },
};
