// A notice in Chinese for which Chinese law was not looked at: a translation alone does not make it apply.
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ locales, jurisdictions }: Subject): Finding[] {
  const i = locales.findIndex((locale) => locale.startsWith("zh"));
  return i < 0 || jurisdictions.includes("cn") ? [] : [{ path: "legal.jurisdictions" }];
}

export const cnNotLookedAt: Rule = {
  id: "cn-not-looked-at",
  family: "languages",
  severity: "info",
  find,
  examples: {
    good: ["locales: [ja]", "legal: { jurisdictions: [jp, cn] }"],
    bad: [{ yaml: "locales: [ja, zh-Hans]", found: [{ path: "legal.jurisdictions" }] }],
  },
};
