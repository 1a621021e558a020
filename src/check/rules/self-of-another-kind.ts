// The issuer speaks of itself by a word that its kind does not: a city as 本公司, a company as 本市.
import { vocabulary } from "../../incident/vocabulary.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const ofCompanies = ["company"];
/** A city or a foundation may have a hospital or a school, a doctor a surgery, and speak for it. */
const ofOthers = vocabulary.issuer.filter((kind) => kind !== "company");

/** Words that only some kinds of issuer say of themselves; any other may be anybody's. */
const kindsOf: Record<string, readonly string[]> = {
  弊社: ofCompanies,
  当社: ofCompanies,
  わが社: ofCompanies,
  本公司: ofCompanies,
  我公司: ofCompanies,
  我司: ofCompanies,
  本市: ["city", "board-of-education"],
  本区: ["ward", "board-of-education"],
  本県: ["prefecture", "board-of-education"],
  本县: ["prefecture", "board-of-education"],
  当院: ofOthers,
  本学: ofOthers,
  本校: ofOthers,
};

function find({ incident: { issuer } }: Subject): Finding[] {
  const { kind = "company", self } = issuer;
  if (self === undefined || Array.isArray(self)) return [];
  const said = typeof self === "string" ? [["", self] as const] : Object.entries(self);
  return said.flatMap(([locale, word]): Finding[] => {
    const kinds = typeof word === "string" ? kindsOf[word] : undefined;
    if (kinds === undefined || kinds.includes(kind)) return [];
    return [{ path: locale === "" ? "issuer.self" : `issuer.self.${locale}`, params: { self: String(word), kind } }];
  });
}

export const selfOfAnotherKind: Rule = {
  id: "self-of-another-kind",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "issuer: { kind: university, self: { ja: 本学, zh-Hans: 本校 } }",
      "issuer: { kind: association, self: { ja: 当財団, zh-Hans: 本财团 } }",
      "issuer: { kind: city, self: null }",
      "issuer: { kind: individual, self: 当院 }",
      "issuer: { kind: corporation, self: { ja: 本学, zh-Hans: 本校 } }",
    ],
    bad: [
      {
        yaml: "issuer: { kind: city, self: { ja: 本市, zh-Hans: 本公司 } }",
        found: [{ path: "issuer.self.zh-Hans", params: { self: "本公司", kind: "city" } }],
      },
      {
        yaml: "issuer: { kind: company, self: 当院 }",
        found: [{ path: "issuer.self", params: { self: "当院", kind: "company" } }],
      },
      { yaml: "issuer: { self: 本市 }", found: [{ path: "issuer.self", params: { self: "本市", kind: "company" } }] },
    ],
  },
};
