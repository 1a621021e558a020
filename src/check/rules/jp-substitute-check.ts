// Publication or a desk in place of the notice to each person, with no way for people to ask whether they are concerned.
import { actAsQuoted } from "../../law/japan/articles.ts";
import { canBeReached } from "../../law/said.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  const substitute = incident.legal?.["instead-of-notice"];
  if (substitute === undefined || canBeReached(incident)) return [];
  // Publishing the case will do by itself, a desk without a number will not.
  return [{ path: "contacts", severity: substitute.by === "desk" ? "error" : "warning" }];
}

export const jpSubstituteCheck: Rule = {
  id: "jp-substitute-check",
  family: "law",
  severity: "warning",
  source: {
    ...actAsQuoted,
    article: "個人情報の保護に関する法律第26条第2項ただし書、ガイドライン（通則編）3-5-4-5",
    term: "本人の権利利益を保護するため必要なこれに代わるべき措置",
  },
  find,
  examples: {
    good: ["legal: { instead-of-notice: { by: desk, why: no address is held } }", "contacts: []"],
    bad: [
      {
        yaml: "contacts: null\nlegal: { instead-of-notice: { by: desk, why: no address is held } }",
        found: [{ path: "contacts", severity: "error" }],
      },
      {
        yaml: "contacts: []\nlegal: { instead-of-notice: { by: publication, why: no address is held } }",
        found: [{ path: "contacts", severity: "warning" }],
      },
    ],
  },
};
