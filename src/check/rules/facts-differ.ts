// A fact that is said in one language and not in another.
import type { Fact, LocaleTag } from "../../notice/tree.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const keyOf = ({ path, derivedFrom }: Fact): string =>
  derivedFrom === undefined ? path : [path, ...derivedFrom].join(" ");

/** 方 and 人员 tell nothing that a deed beside them, お問い合わせをされた, does not. */
const isAnybody = ({ path, value }: Fact): boolean => value === "people" && path.endsWith(".who.are");

/** What a text takes is an answer of its own: `translation-differs` compares texts. */
function find({ locales, notices, factsIn, source }: Subject): Finding[] {
  const made = locales.filter((locale) => notices.some((notice) => notice.locale === locale));
  const first = made.includes(source) ? source : made[0];
  if (first === undefined || made.length < 2) return [];
  const said = new Map<LocaleTag, Map<string, string>>();
  for (const locale of made) {
    const paths = new Map<string, string>();
    for (const fact of factsIn(locale)) if (!isAnybody(fact)) paths.set(keyOf(fact), fact.path);
    said.set(locale, paths);
  }
  const missing = (one: LocaleTag, other: LocaleTag): Finding[] => {
    const found: Finding[] = [];
    said.get(one)?.forEach((path, key) => {
      if (said.get(other)?.has(key) === false) found.push({ path, params: { said: one, unsaid: other } });
    });
    return found;
  };
  return made
    .filter((locale) => locale !== first)
    .flatMap((locale) => [...missing(first, locale), ...missing(locale, first)]);
}

export const factsDiffer: Rule = {
  id: "facts-differ",
  family: "languages",
  severity: "error",
  find,
  examples: {
    good: [
      "notice: {}",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: [停止した, { fact: services.shop.short }], zh-Hans: [停止, { fact: services.shop.short }] } }]",
    ],
    bad: [
      {
        yaml: `names: { app: { type: product, name: { ja: 青葉アプリ, zh-Hans: 青叶应用 } } }
timeline: [{ date: 2026-01-21, event: other, text: { ja: [資料は, { fact: names.app }, で], zh-Hans: 说明 } }]`,
        found: [{ path: "names.app.name", params: { said: "ja", unsaid: "zh-Hans" } }],
      },
    ],
  },
};
