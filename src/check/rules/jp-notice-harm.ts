// A Japanese notice silent on secondary damage: where none is known, that is to be said.
import { actItself } from "../../law/japan/articles.ts";
import { saysHarm } from "../../law/said.ts";
import { missingInJapan } from "../missing-item.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const find = (subject: Subject): Finding[] =>
  saysHarm(subject.incident) ? [] : missingInJapan(subject, "breach.harm.secondary-damage");

export const jpNoticeHarm: Rule = {
  id: "jp-notice-harm",
  family: "law",
  severity: "error",
  source: {
    ...actItself,
    article: "個人情報の保護に関する法律第26条第2項、同法施行規則第10条（第8条第1項第5号）",
    term: "二次被害又はそのおそれの有無及びその内容",
  },
  find,
  examples: {
    good: [
      "breach: { harm: { misuse: null, secondary-damage: none-known } }",
      "breach: { harm: { misuse: under-investigation, secondary-damage: null } }",
      "breach: { harm: { misuse: null, secondary-damage: null, publication: seen } }",
      "breach: { harm: null, occurred: null, aware: { date: 2017-11-14 } }\ntimeline: null",
    ],
    bad: [
      { yaml: "breach: { harm: null }", found: [{ path: "breach.harm.secondary-damage" }] },
      {
        yaml: "breach: { harm: { misuse: null, secondary-damage: null, further-access: { state: none-known, since: 2026-01-20 } } }",
        found: [{ path: "breach.harm.secondary-damage" }],
      },
      {
        yaml: "breach: { harm: null }\nnotice: { report: { number: 1 } }",
        found: [{ path: "breach.harm.secondary-damage", severity: "warning" }],
      },
    ],
  },
};
