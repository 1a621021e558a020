// An exemption claimed because the data were strongly encrypted, without what makes it hold: a sound algorithm and a key kept apart.
import { actItself } from "../../law/japan/articles.ts";
import { holdingsOf } from "../../law/japan/classes/holdings.ts";
import { isInForce } from "../../law/japan/duty.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { incidentDay } from "../subject.ts";

function find(subject: Subject): Finding[] {
  const { incident } = subject;
  const claim = incident.legal?.exemption;
  if (claim?.ground !== "strong-encryption" || !isInForce(incident, incidentDay(subject))) return [];
  const missing = (["algorithm", "key-control"] as const).filter((key) => claim[key] === undefined);
  const open = holdingsOf(incident)
    .flatMap(({ items }) => items)
    .filter(({ protection }) => protection === "plain-text");
  return [
    ...missing.map((key) => ({ path: `legal.exemption.${key}`, params: { lacks: `exemption-${key}` } })),
    ...[...new Set(open.map(({ path }) => path))].map((path) => ({ path, params: { open: "not-encrypted" } })),
  ];
}

export const jpEncryptionExemption: Rule = {
  id: "jp-encryption-exemption",
  family: "law",
  severity: "error",
  source: {
    ...actItself,
    article: "個人情報の保護に関する法律第26条第1項、同法施行規則第7条第1号括弧書（番号法Q&A 17-14の説明による）",
    term: "高度な暗号化その他の…必要な措置",
  },
  find,
  examples: {
    good: [
      "legal: { exemption: { ground: strong-encryption, algorithm: of the e-Government list, key-control: kept in a module at another place } }",
      "legal: { exemption: { ground: recovered-unseen, why: found sealed } }",
    ],
    bad: [
      {
        yaml: "legal: { exemption: { ground: strong-encryption } }",
        found: [{ path: "legal.exemption.algorithm" }, { path: "legal.exemption.key-control" }],
      },
      {
        yaml: "affected: [{ id: all, who: {}, people: 1, data: [{ item: name, protection: plain-text }] }]\nnotifying: [{ by: [email] }]\nlegal: { exemption: { ground: strong-encryption, algorithm: of the list, key-control: apart } }",
        found: [{ path: "affected[0].data[0].item", params: { open: "not-encrypted" } }],
      },
    ],
  },
};
