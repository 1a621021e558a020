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
  const holdings = holdingsOf(incident);
  const items = holdings.flatMap(({ items }) => items);
  const open = items.filter(({ protection }) => protection === "plain-text").map(({ path }) => path);
  for (const [path, safeguards] of guardsOf(incident))
    if (safeguards.some((one) => one === "not-encrypted" || one === "encrypted-in-part")) open.push(path);
  // Where it is said of some data alone, the rest was not: one word for each group.
  const isWhole = guardsOf(incident).some(([, safeguards]) => safeguards.includes("encrypted"));
  const rest =
    isWhole || !items.some(({ protection }) => protection === "encrypted")
      ? []
      : holdings.flatMap(({ items: own }) => own.find(({ protection }) => protection === undefined)?.path ?? []);
  return [
    ...missing.map((key) => ({ path: `legal.exemption.${key}`, params: { lacks: `exemption-${key}` } })),
    ...[...new Set(open)].map((path) => ({ path, params: { open: "not-encrypted" } })),
    ...[...new Set(rest)].map((path) => ({ path, params: { open: "not-said-encrypted" } })),
  ];
}

/** How a thing was kept as a whole, with where the file says so; of several things each apart. */
function guardsOf({ lost, "mis-sent": sent }: Subject["incident"]): [path: string, safeguards: string[]][] {
  const said = (path: string, list: readonly unknown[] = []): [string, string[]][] =>
    list.length === 0 ? [] : [[path, list.filter((one) => typeof one === "string")]];
  return [
    ...said("lost.protection", lost?.protection),
    ...said("mis-sent.enclosed.protection", sent?.enclosed?.protection),
  ];
}

const claimed = (data: string): string =>
  `affected: [{ id: all, who: {}, people: 1, data: [${data}] }]\nnotifying: [{ by: [email] }]\nlegal: { exemption: { ground: strong-encryption, algorithm: of the list, key-control: apart } }`;

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
      `lost: { protection: [encrypted] }\n${claimed("name, { item: address, protection: encrypted }")}`,
    ],
    bad: [
      {
        yaml: "legal: { exemption: { ground: strong-encryption } }",
        found: [{ path: "legal.exemption.algorithm" }, { path: "legal.exemption.key-control" }],
      },
      {
        yaml: claimed("name, { item: address, protection: encrypted }, phone"),
        found: [{ path: "affected[0].data[0]", params: { open: "not-said-encrypted" } }],
      },
      {
        yaml: `lost: { protection: [encrypted-in-part] }\n${claimed("name")}`,
        found: [{ path: "lost.protection", params: { open: "not-encrypted" } }],
      },
      {
        yaml: claimed("{ item: name, protection: plain-text }"),
        found: [{ path: "affected[0].data[0].item", params: { open: "not-encrypted" } }],
      },
    ],
  },
};
