// People are asked to look after cards, or accounts of which the file says that nobody held them.
import { groupsOf, itemOf } from "../groups.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** Requests that are of use only to whose data of that kind are out. */
const needs: Record<string, readonly string[]> = {
  "check-statements": ["card-number", "card-information"],
  "call-card-company": ["card-number", "card-information"],
  "request-reissue": ["card-number", "card-information"],
  "follow-card-company": ["card-number", "card-information"],
  "check-bank-account": ["bank-account", "account-number"],
};
/** Without the password, or the card, of anybody these things happen by means of it. */
const byMisuse: readonly string[] = [
  "was-logged-into",
  "points-misused",
  "details-rewritten",
  "card-misused",
  "was-phished",
];

function find({ incident }: Subject): Finding[] {
  const groups = groupsOf(incident);
  const out = new Set(
    groups.flatMap(({ group }) => (group.data ?? []).flatMap((one) => [itemOf(one), ...partsOf(one)])),
  );
  const noHolding = incident.breach["card-data"] === "not-held" ? ["card-number", "card-information"] : [];
  const denied = new Map(noHolding.map((item) => [item, "breach.card-data"]));
  for (const { path, group } of groups)
    for (const [i, one] of (group["not-included"] ?? []).entries())
      if (typeof one === "object" && "why" in one && one.why === "not-held")
        denied.set(itemOf(one) ?? "", `${path}.not-included[${i}]`);
  if (incident.phishing !== undefined || groups.some(({ group }) => byMisuse.includes(String(group.who.did))))
    return [];
  return (incident.requests ?? []).flatMap((one, i): Finding[] => {
    const request = typeof one === "object" && "request" in one ? one.request : one;
    const items = typeof request === "string" ? needs[request] : undefined;
    const said = items?.find((item) => denied.has(item));
    if (items === undefined || said === undefined || items.some((item) => out.has(item))) return [];
    return [{ path: `requests[${i}]`, params: { request: String(request), other: denied.get(said) ?? "" } }];
  });
}

/** Items that another holds, as a password its question. */
const partsOf = (one: unknown): unknown[] =>
  typeof one === "object" && one !== null && "including" in one && Array.isArray(one.including) ? one.including : [];

const group = (more: string): string => `affected: [{ id: all, who: {}, people: 30, ${more} }]\nnotifying: null\n`;

export const requestWithoutData: Rule = {
  id: "request-without-data",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      `${group("data: [name, card-number], not-included: [{ item: security-code, why: not-held }]")}requests: [check-statements]`,
      `${group("data: [name]")}requests: [beware-of-phishing]\nbreach: { card-data: not-held }`,
      `${group("data: [name, card-information]")}requests: [check-statements]\nbreach: { card-data: not-held }`,
      `${group("data: [name], not-included: [{ item: card-number, why: not-leaked }]")}requests: [check-statements]`,
    ],
    bad: [
      {
        yaml: `${group("data: [under-investigation]")}requests: [tell-us, check-statements]\nbreach: { card-data: not-held }`,
        found: [{ path: "requests[1]", params: { request: "check-statements", other: "breach.card-data" } }],
      },
      {
        yaml: `${group("data: [name], not-included: [{ item: bank-account, why: not-held }]")}requests: [{ request: check-bank-account }]`,
        found: [
          { path: "requests[0]", params: { request: "check-bank-account", other: "affected[0].not-included[0]" } },
        ],
      },
    ],
  },
};
