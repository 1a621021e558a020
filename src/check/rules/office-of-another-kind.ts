// Somebody who signs by an office that an issuer of this kind does not have: 社長 of a university, 市長 of a company.
import type { Finding, Rule, Subject } from "../rule.ts";

const publicBodies = ["city", "ward", "town", "village", "prefecture", "board-of-education"];

/** Offices that only some kinds of issuer have; any other office may stand anywhere. */
const kindsOf: Record<string, readonly string[]> = {
  "representative-director-president": ["company"],
  "representative-director": ["company"],
  president: ["company"],
  "representative-executive": ["company"],
  mayor: ["city"],
  governor: ["prefecture"],
  superintendent: publicBodies,
  principal: ["school"],
  "university-president": ["university"],
};

function find({ incident: { issuer } }: Subject): Finding[] {
  const { kind = "company", signatory } = issuer;
  const role = signatory?.role;
  if (typeof role !== "string" || typeof kind !== "string") return [];
  const kinds = kindsOf[role];
  return kinds === undefined || kinds.includes(kind) ? [] : [{ path: "issuer.signatory.role", params: { role, kind } }];
}

export const officeOfAnotherKind: Rule = {
  id: "office-of-another-kind",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "issuer: { kind: university, signatory: { role: university-president, name: { ja: 青葉 花子, zh-Hans: 青叶花子 } } }",
      "issuer: { kind: foundation, signatory: { role: board-chair, name: { ja: 青葉 花子, zh-Hans: 青叶花子 } } }",
      "{}",
    ],
    bad: [
      {
        yaml: "issuer: { kind: university, signatory: { role: president, name: { ja: 青葉 花子, zh-Hans: 青叶花子 } } }",
        found: [{ path: "issuer.signatory.role", params: { role: "president", kind: "university" } }],
      },
      {
        yaml: "issuer: { signatory: { role: mayor, name: { ja: 青葉 花子, zh-Hans: 青叶花子 } } }",
        found: [{ path: "issuer.signatory.role", params: { role: "mayor", kind: "company" } }],
      },
    ],
  },
};
