// Publication in place of the notice to each person, although the file says that people's addresses are among the data.
import { japanese } from "../../law/japan/articles.ts";
import { holdingsOf } from "../../law/japan/classes/holdings.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const addresses: readonly string[] = [
  "email",
  "address",
  "current-address",
  "delivery-address",
  "phone",
  "mobile-phone",
];

function find({ incident }: Subject): Finding[] {
  if (incident.legal?.["instead-of-notice"] === undefined) return [];
  const told = (incident.notifying ?? []).flatMap(({ groups }) => groups ?? []);
  const holding = holdingsOf(incident).find(
    ({ id, items }) => !told.includes(id) && items.some((item) => item.id !== undefined && addresses.includes(item.id)),
  );
  return holding === undefined ? [] : [{ path: "legal.instead-of-notice", params: { group: holding.id } }];
}

export const jpSubstituteNeedless: Rule = {
  id: "jp-substitute-needless",
  family: "law",
  severity: "info",
  source: japanese.difficult,
  find,
  examples: {
    good: [
      "notifying: null",
      "legal: { instead-of-notice: { by: publication, why: the rest has moved } }",
      "affected: [{ id: all, who: {}, people: 30, data: [name] }]\nnotifying: null\nlegal: { instead-of-notice: { by: publication, why: no address is held } }",
    ],
    bad: [
      {
        yaml: "notifying: null\nlegal: { instead-of-notice: { by: publication, why: too many } }",
        found: [{ path: "legal.instead-of-notice", params: { group: "members" } }],
      },
    ],
  },
};
