// A language at which nobody has looked since counsel changed another.
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident }: Subject): Finding[] {
  return (incident.review ?? []).flatMap((entry, i): Finding[] => {
    if (!("look-at" in entry) || entry["look-at"].done !== undefined) return [];
    const { locale, since, because, block, path } = entry["look-at"];
    const where = path ?? block;
    const params = { locale, since, what: `changed-${because}`, ...(where === undefined ? {} : { where }) };
    return [{ path: `review[${i}].look-at`, params }];
  });
}

export const translationToLookAt: Rule = {
  id: "translation-to-look-at",
  family: "languages",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: {}",
      "review: [{ look-at: { locale: zh-Hans, since: ja, because: wording, done: 広報室 2026-04-09 } }]",
    ],
    bad: [
      {
        yaml: 'review: [{ look-at: { locale: zh-Hans, since: ja, because: text, path: "timeline[0].text" } }]',
        found: [
          {
            path: "review[0].look-at",
            params: { locale: "zh-Hans", since: "ja", what: "changed-text", where: "timeline[0].text" },
          },
        ],
      },
      {
        yaml: `review:
  - look-at: { locale: zh-Hans, since: ja, because: wording, block: "chronology-first.ja:16" }
  - look-at: { locale: ja, since: zh-Hans, because: added }
  - look-at: { locale: ja, since: zh-Hans, because: removed }`,
        found: [
          { path: "review[0].look-at" },
          {
            path: "review[1].look-at",
            params: { locale: "ja", since: "zh-Hans", what: "changed-added" },
          },
          { path: "review[2].look-at" },
        ],
      },
    ],
  },
};
