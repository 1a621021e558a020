// A value of the file typed into counsel's words: it would stay as it is when the file changes.
import type { Finding, Rule, Subject } from "../rule.ts";
import { typedFacts } from "../typed-facts.ts";
import { typedIn } from "../wording-texts.ts";

function find({ incident, leaves }: Subject): Finding[] {
  return (incident.wording ?? []).flatMap((entry, i): Finding[] => {
    if (!("text" in entry)) return [];
    // What the template itself types there is none of counsel's doing; words for a value are told when it changes.
    const own = (entry.was ?? "").normalize("NFKC").replace(/\{[^{}]*\}/g, " ");
    const typed = typedIn(entry.text, false).flatMap((text) => typedFacts(text, leaves.values(), entry.locale));
    return typed
      .filter(({ said }) => !own.includes(said))
      .map(({ said, path: fact }) => ({ path: `wording[${i}].text`, params: { said, fact } }));
  });
}

const line = 'locale: ja, template: chronology-first, block: "chronology-first.ja:18", was: 記';

export const wordingTypesFact: Rule = {
  id: "wording-types-fact",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: {}",
      `wording: [{ ${line}, text: [対象は, { fact: "affected[0].people" }, で、, { fact: "affected[1].people", says: 265名の会員の方, of: 265 }, です。] }]`,
      `wording: [{ ${line}, text: 3つの対策を、5月1日から30日間実施いたします。 }]`,
      'wording: [{ locale: ja, template: chronology-first, block: x, was: "{issuer.self}は0120-000-000で", text: 当社は0120-000-000で }]',
    ],
    bad: [
      {
        yaml: `wording: [{ ${line}, text: [対象は30名で、, { fact: issuer.name }, が2026年1月20日に] }]`,
        found: [
          { path: "wording[0].text", params: { said: "30名", fact: "affected[0].people" } },
          { path: "wording[0].text", params: { said: "2026年1月20日", fact: "breach.aware.date" } },
        ],
      },
      {
        yaml: `wording: [{ ${line}, text: [{ strong: ["青葉堂オンラインショップの"] }, "265人（０１２０－０００－０００）"] }]`,
        found: [
          {
            path: "wording[0].text",
            params: { said: "青葉堂オンラインショップ", fact: "services.shop.name" },
          },
          { path: "wording[0].text" },
          { path: "wording[0].text", params: { said: "265人", fact: "affected[1].people" } },
        ],
      },
    ],
  },
};
