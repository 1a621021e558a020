// A text that says there is no duty to report, of an incident that by its facts must be reported.

import { actItself } from "../../law/japan/articles.ts";
import { classesOf } from "../../law/japan/classes.ts";
import { noticeDuty } from "../../law/japan/duty.ts";
import { deniesDuty } from "../../law/recognise.ts";
import { ownWords } from "../own-words.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { incidentDay } from "../subject.ts";

function find(subject: Subject): Finding[] {
  const { incident } = subject;
  const duty = noticeDuty(incident, incidentDay(subject));
  if (duty !== "due" && duty !== "perhaps") return [];
  const wanted = duty === "due" ? "yes" : "unclear";
  const held = classesOf(incident).find(({ holds }) => holds === wanted);
  const severity = duty === "due" ? "error" : "warning";
  return ownWords(subject)
    .filter(({ text }) => deniesDuty(text))
    .map(({ path, locale }) => ({ path, params: { locale, class: held?.term ?? "" }, severity }));
}

export const jpNoDutyClaim: Rule = {
  id: "jp-no-duty-claim",
  family: "law",
  severity: "error",
  source: {
    ...actItself,
    article: "個人情報の保護に関する法律第26条第1項、同法施行規則第7条（行政機関等：第68条第1項、第43条）",
    term: "報告対象事態",
  },
  find,
  examples: {
    good: [
      "faq: [{ q: { ja: 報告は済んでいますか。, zh-Hans: 是否已经报告？ }, a: { ja: 個人情報保護委員会に報告いたしました。, zh-Hans: 已向有关机关报告。 } }]",
      "breach: { type: mis-sent-mail, causes: [{ type: wrong-recipient }] }\naffected: [{ id: all, who: {}, people: 3, data: [name, email] }]\nfaq: [{ q: { ja: 報告しましたか。, zh-Hans: 是否已经报告？ }, a: { ja: 報告対象事態には該当しません。, zh-Hans: 不属于应当报告的情形。 } }]\nnotifying: [{ by: [email] }]",
    ],
    bad: [
      {
        yaml: "breach: { type: mis-sent-mail, causes: [{ type: wrong-recipient }] }\naffected: [{ id: all, who: {}, people: { about: 1050 }, data: [name, email] }]\nnotifying: [{ by: [email] }]\nfaq: [{ q: { ja: 報告しましたか。, zh-Hans: 是否已经报告？ }, a: { ja: 千人以下のため、報告対象には該当いたしません。, zh-Hans: 已经处理。 } }]",
        found: [{ path: "faq[0].a", severity: "warning" }],
      },
      {
        yaml: "faq: [{ q: { ja: 報告しましたか。, zh-Hans: 是否已经报告？ }, a: { ja: 本人の数が少ないため、報告義務はございません。, zh-Hans: 由于人数较少，没有报告义务。 } }]",
        found: [{ path: "faq[0].a" }, { path: "faq[0].a" }],
      },
    ],
  },
};
