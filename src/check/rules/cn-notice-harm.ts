// A Chinese notice that doesn't say what harm there may be; "none known so far" tells what was, not what may come.
import { pipl } from "../../law/china/articles.ts";
import { saysHarm, saysPossibleHarm } from "../../law/said.ts";
import { missingInChina } from "../missing-item.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find(subject: Subject): Finding[] {
  if (saysPossibleHarm(subject.incident)) return [];
  if (!saysHarm(subject.incident)) return missingInChina(subject, "breach.harm.what");
  return [{ path: "breach.harm.what", params: { only: "only-what-was" }, severity: "warning" }];
}

export const cnNoticeHarm: Rule = {
  id: "cn-notice-harm",
  family: "law",
  severity: "error",
  source: {
    ...pipl,
    article: "个人信息保护法第五十七条第一款第（一）项",
    term: "可能造成的危害",
  },
  find,
  examples: {
    good: [
      "breach: { harm: { misuse: possible } }",
      "breach: { harm: { what: { ja: 詐欺に用いられるおそれがございます, zh-Hans: 可能被用于诈骗 } } }",
    ],
    bad: [
      { yaml: "breach: { harm: null }", found: [{ path: "breach.harm.what", severity: "error" }] },
      {
        yaml: "breach: { harm: { misuse: none-known, secondary-damage: none-known } }",
        found: [{ path: "breach.harm.what", severity: "warning" }],
      },
    ],
  },
};
