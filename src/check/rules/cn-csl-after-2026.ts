// An incident under 网络安全法 as amended, and a text that cites the articles by their old numbers.

import { citedArticles } from "../../law/recognise.ts";
import { ownWords } from "../own-words.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** Old number → number since the amendment: telling people and the authority; the emergency plan. */
const renumbered = new Map([
  [42, 44],
  [25, 27],
]);

const find = (subject: Subject): Finding[] =>
  ownWords(subject).flatMap(({ path, text }) =>
    citedArticles(text).flatMap((article) => {
      const right = renumbered.get(article);
      return right === undefined ? [] : [{ path, params: { cited: article, right } }];
    }),
  );

export const cnCslAfter2026: Rule = {
  id: "cn-csl-after-2026",
  family: "law",
  severity: "warning",
  source: {
    jurisdiction: "cn",
    article: "网络安全法（2025年修正）第二十七条、第四十四条第二款",
    term: "条文序号",
    strength: "must",
    read: "quoted",
    asOf: "2025-10-28",
    from: "2026-01-01",
  },
  find,
  examples: {
    good: [
      "breach: { harm: { what: { ja: 中国の網絡安全法第44条に基づき対応いたします, zh-Hans: 依据《网络安全法》第四十四条处理 } } }",
      "breach: { occurred: null, aware: { date: 2025-12-31 }, harm: { what: { ja: 対応いたします, zh-Hans: 依据《网络安全法》第四十二条处理 } } }",
    ],
    bad: [
      {
        yaml: "breach: { aware: { date: 2026-01-01 }, harm: { what: { ja: 対応いたします, zh-Hans: 依据《网络安全法》第四十二条处理 } } }",
        found: [{ path: "breach.harm.what", params: { cited: 42, right: 44 } }],
      },
      {
        yaml: "breach: { harm: { what: { ja: サイバーセキュリティ法第25条により対応いたします, zh-Hans: 依法处理 } } }",
        found: [{ path: "breach.harm.what", params: { cited: 25, right: 27 } }],
      },
    ],
  },
};
