// Whether the issuer is a public body: the file leaves that open where it decides, or denies what the issuer's kind says.
import { actItself } from "../../law/japan/articles.ts";
import { moreThan } from "../../law/japan/classes/many-people.ts";
import { classesOf } from "../../law/japan/classes.ts";
import { isInForce } from "../../law/japan/duty.ts";
import { deniesItsKind, publicBodyOf } from "../../law/japan/public-body.ts";
import { countPeople } from "../../law/people.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { incidentDay } from "../subject.ts";

function find(subject: Subject): Finding[] {
  const { incident } = subject;
  if (!isInForce(incident, incidentDay(subject))) return [];
  if (deniesItsKind(incident)) return [{ path: "legal.public-body", params: { kind: incident.issuer.kind } }];
  if (publicBodyOf(incident) !== "perhaps") return [];
  if (classesOf(incident).some(({ holds }) => holds === "yes")) return [];
  const { most } = countPeople(incident);
  if (most === undefined || most <= moreThan.publicBody) return [];
  return [{ path: "legal.public-body", params: { people: most } }];
}

const lost = (people: number): string =>
  `breach: { type: lost-paper, loss: loss, causes: [{ type: loss }] }
affected: [{ id: all, who: {}, people: ${people}, data: [name] }]
notifying: [{ by: [email] }]`;
const asked = [{ path: "legal.public-body", params: { people: 101 } }];

export const jpPublicBody: Rule = {
  id: "jp-public-body",
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
      `issuer: { name: 青葉小学校, kind: school }\nlegal: { public-body: false }\n${lost(300)}`,
      `issuer: { name: 青葉小学校, kind: school }\n${lost(100)}`,
      `issuer: { name: 学校法人青葉学園 青葉小学校, kind: school }\n${lost(101)}`,
      `issuer: { name: 青葉市立青葉病院, kind: hospital }\n${lost(101)}`,
      `issuer: { name: 一般財団法人青葉町史, kind: foundation }\n${lost(101)}`,
    ],
    bad: [
      { yaml: `issuer: { name: 青葉小学校, kind: school }\n${lost(101)}`, found: asked },
      { yaml: `issuer: { name: 青葉町 }\n${lost(101)}`, found: asked },
      { yaml: `issuer: { name: 青葉県立美術館 }\n${lost(101)}`, found: asked },
      { yaml: `issuer: { name: 地方独立行政法人青葉産業支援センター }\n${lost(101)}`, found: asked },
      {
        yaml: `issuer: { name: 青葉市, kind: city }\nlegal: { public-body: false }\n${lost(90)}`,
        found: [{ path: "legal.public-body", params: { kind: "city" } }],
      },
    ],
  },
};
