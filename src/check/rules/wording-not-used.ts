// Counsel's words for a template or a language that the file does not ask for.
import type { Finding, Rule, Subject } from "../rule.ts";

/** One note for each template and language: all entries of them are meant. */
function find({ incident }: Subject): Finding[] {
  const { wording = [], locales } = incident;
  const isUsed = (template: string, locale: string): boolean =>
    template === incident.template && locales.includes(locale);
  const found = new Map<string, Finding & { params: { count: number } }>();
  for (const [i, { template, locale }] of wording.entries()) {
    if (isUsed(template, locale)) continue;
    const known = found.get(`${template} ${locale}`);
    const path = `wording[${i}].${template === incident.template ? "locale" : "template"}`;
    if (known === undefined) found.set(`${template} ${locale}`, { path, params: { template, locale, count: 1 } });
    else known.params.count += 1;
  }
  return [...found.values()];
}

export const wordingNotUsed: Rule = {
  id: "wording-not-used",
  family: "consistency",
  severity: "info",
  find,
  examples: {
    good: [
      "notice: {}",
      'wording: [{ locale: ja, template: chronology-first, block: "chronology-first.ja:18", was: 記, text: 概要 }]',
    ],
    bad: [
      {
        yaml: `wording:
  - { locale: ja, template: itemised, block: "itemised.ja:5", was: 記, text: 概要 }
  - { locale: ja, template: itemised, block: "itemised.ja:6", was: 記, remove: true }`,
        found: [{ path: "wording[0].template", params: { template: "itemised", locale: "ja", count: 2 } }],
      },
      {
        yaml: `locales: [ja]
wording: [{ locale: zh-Hans, template: chronology-first, block: "chronology-first.zh-Hans:15", was: 记, text: 概要 }]`,
        found: [{ path: "wording[0].locale", params: { template: "chronology-first", locale: "zh-Hans", count: 1 } }],
      },
    ],
  },
};
