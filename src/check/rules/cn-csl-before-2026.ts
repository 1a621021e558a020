// An incident under 网络安全法 before its amendment, and a text that cites the articles by their later numbers.

import { citedArticles } from "../../law/recognise.ts";
import { ownWords } from "../own-words.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** Number since the amendment → number on the incident's day. */
const earlier = new Map([
  [44, 42],
  [27, 25],
]);

const find = (subject: Subject): Finding[] =>
  ownWords(subject).flatMap(({ path, text }) =>
    citedArticles(text).flatMap((article) => {
      const right = earlier.get(article);
      return right === undefined ? [] : [{ path, params: { cited: article, right } }];
    }),
  );

export const cnCslBefore2026: Rule = {
  id: "cn-csl-before-2026",
  family: "law",
  severity: "warning",
  source: {
    jurisdiction: "cn",
    article: "网络安全法（2016年）第二十五条、第四十二条第二款",
    term: "条文序号",
    strength: "must",
    read: "text",
    asOf: "2025-04-01",
    from: "2017-06-01",
    to: "2025-12-31",
  },
  find,
  examples: {
    good: [
      "breach: { occurred: null, aware: { date: 2025-12-31 }, harm: { what: { ja: 対応いたします, zh-Hans: 依据《网络安全法》第四十二条处理 } } }",
      "breach: { aware: { date: 2026-01-01 }, harm: { what: { ja: 対応いたします, zh-Hans: 依据《网络安全法》第四十四条处理 } } }",
    ],
    bad: [
      {
        yaml: "breach: { occurred: null, aware: { date: 2025-12-31 }, harm: { what: { ja: 対応いたします, zh-Hans: 依据《网络安全法》第四十四条处理 } } }\ntimeline: null",
        found: [{ path: "breach.harm.what", params: { cited: 44, right: 42 } }],
      },
    ],
  },
};
