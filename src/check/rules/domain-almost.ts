// A mail or web address whose domain is another of the file's but for a letter: exmaple.jp beside example.jp.
import type { Finding, Rule, Subject } from "../rule.ts";

type Address = { path: string; domain: string };

/** The part that somebody registers: example.jp, example.co.jp. */
function domainOf(value: string): string | undefined {
  const host = /(?:@|:\/\/)([\w.-]+\.[a-z]{2,})/i.exec(value)?.[1]?.toLowerCase();
  return host === undefined
    ? undefined
    : /[\w-]+\.(?:(?:co|ne|or|ac|go|ed|gr|lg|com|org|net)\.)?[a-z]{2,}$/.exec(host)?.[0];
}

/** Whether two letters are exchanged, or one is missing; another letter or figure in its place may be a name of its own. */
function isSlip(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (short.length < 8 || long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && long[i] === short[i]) i++;
  if (long.length > short.length) return /[a-z]/.test(long[i] ?? "") && long.slice(i + 1) === short.slice(i);
  return long[i] === short[i + 1] && long[i + 1] === short[i] && long.slice(i + 2) === short.slice(i + 2);
}

function find({ leaves }: Subject): Finding[] {
  const addresses: Address[] = [];
  for (const { path, meta, value } of leaves.values()) {
    if (typeof value !== "string" || (meta.fact !== "email" && meta.fact !== "url")) continue;
    const domain = domainOf(value);
    if (domain !== undefined) addresses.push({ path, domain });
  }
  const domains = [...new Set(addresses.map(({ domain }) => domain))];
  if (domains.length < 2) return [];
  const countOf = (domain: string): number => addresses.filter((one) => one.domain === domain).length;
  return addresses.flatMap(({ path, domain }): Finding[] => {
    // The one that is used less is the slip; of two used alike, the later.
    const other = domains.find(
      (one, i) =>
        one !== domain &&
        isSlip(one, domain) &&
        (countOf(one) > countOf(domain) || (countOf(one) === countOf(domain) && i < domains.indexOf(domain))),
    );
    return other === undefined ? [] : [{ path, params: { said: domain, other } }];
  });
}

const desk = (address: string): string =>
  `services: { shop: { url: "https://shop.example.jp/" } }\ncontacts: [{ email: ${address} }]`;

export const domainAlmost: Rule = {
  id: "domain-almost",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [desk("desk@mail.example.jp"), desk("desk@example2.jp"), desk("desk@exemple.jp"), desk("desk@example.co.jp")],
    bad: [
      {
        yaml: desk("desk@exmaple.jp"),
        found: [{ path: "contacts[0].email", params: { said: "exmaple.jp", other: "example.jp" } }],
      },
      {
        yaml: desk("desk@exampl.jp"),
        found: [{ path: "contacts[0].email", params: { said: "exampl.jp", other: "example.jp" } }],
      },
    ],
  },
};
