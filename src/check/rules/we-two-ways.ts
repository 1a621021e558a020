// The issuer speaks of itself by two words: 弊社 and 当社, 本公司 and 我司.
import type { Finding, Rule, Subject } from "../rule.ts";

const words: Record<string, RegExp> = {
  ja: /弊社|当社|弊会|当会|弊店|当店|弊所|当所|当院|弊院|当方|本学|本校|本市/g,
  "zh-Hans": /本公司|我公司|我司|敝公司|敝司|本校|我校|本院|我院|本会|我会|我们公司/g,
};

/** What others say, such as a mail to beware of. */
const quoted = /「[^」]*」|『[^』]*』|“[^”]*”/g;

/** The word that is said most; of several the first. */
function mostSaid(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function find(subject: Subject): Finding[] {
  const { self } = subject.incident.issuer;
  return subject.locales.flatMap((locale) => {
    const pattern = words[locale];
    if (pattern === undefined) return [];
    const typed = subject
      .texts()
      .filter((one) => one.kind === "text" && one.locale === locale && !one.path.startsWith("issuer.self"))
      .flatMap(({ path, text }) =>
        [...new Set(text.replaceAll(quoted, "").match(pattern))].map((word) => ({ path, word })),
      );
    if (typed.length === 0) return [];
    const said = typeof self === "object" && !Array.isArray(self) ? self[locale] : self;
    const own = typeof said === "string" ? said : mostSaid(subject.plainIn(locale).match(pattern) ?? []);
    if (own === undefined || own === "") return [];
    return typed
      .filter(({ word }) => word !== own)
      .map(({ path, word }) => ({ path, params: { said: word, self: own } }));
  });
}

export const weTwoWays: Rule = {
  id: "we-two-ways",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 「当社の規約違反です」という不審なメールを確認しました, zh-Hans: 发现写有“违反我司规定”的可疑邮件 } }]",
      "notice: {}",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 弊社にて停止いたしました, zh-Hans: 本公司已停止 } }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 当社にて停止いたしました, zh-Hans: 我司已停止 } }]",
        found: [
          { path: "timeline[0].text.ja", params: { said: "当社", self: "弊社" } },
          { path: "timeline[0].text.zh-Hans", params: { said: "我司", self: "本公司" } },
        ],
      },
      {
        yaml: `issuer: { self: null }
timeline: [{ date: 2026-01-21, event: other, text: { ja: 当社にて停止いたしました, zh-Hans: 正常 } }]`,
        found: [{ path: "timeline[0].text.ja" }],
      },
    ],
  },
};
