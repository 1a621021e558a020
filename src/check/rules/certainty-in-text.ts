// A text that is surer, or less sure, of the loss than the file.
import type { Finding, Rule, Subject } from "../rule.ts";

const loss: Record<string, string> = {
  ja: "(?:漏え?い|漏洩|流出|紛失|窃取)",
  "zh-Hans": "(?:泄露|泄漏|外泄|流出|丢失|窃取)",
};
/** The same where what was lost is that others have seen it. */
const viewing: Record<string, string> = {
  ja: "(?:閲覧され|のぞき見され|盗み見)",
  "zh-Hans": "(?:被查看|被浏览|被阅览|被他人查看)",
};
const unsure: Record<string, RegExp> = {
  ja: /可能性|おそれ|恐れ|疑い|否定でき|場合|調査/,
  "zh-Hans": /可能|疑似|嫌疑|风险|不排除|调查|若|如(?!下|实|期|此|上|何)/,
};
const denied: Record<string, RegExp> = {
  ja: /ません|なく|ない|防止|対策|ていな|再発/,
  "zh-Hans": /未|没有|不|防止|避免|预防|无/,
};
const sure: Record<string, RegExp> = {
  ja: /判明|確認され|確認いたし|確認し|発生しました|発生いたし|いたしました|しました/,
  "zh-Hans": /确认|查明|证实|判明|已经?|发生了/,
};
const surely: readonly string[] = ["confirmed"];
const doubtful: readonly string[] = ["possible", "suspected", "not-excluded", "unlikely", "under-investigation"];

function find(subject: Subject): Finding[] {
  const { breach, affected } = subject.incident;
  // What each group's certainty is, a sentence does not tell.
  if ((affected ?? []).some(({ certainty }) => certainty !== undefined && certainty !== breach.certainty)) return [];
  const wasSeen =
    breach.viewable?.accessed === "seen" ||
    (affected ?? []).some((group) => group["shown-to"]?.certainty === "confirmed");
  const nouns = breach.loss === "viewing" && !wasSeen ? viewing : loss;
  return subject.texts().flatMap(({ path, kind, locale = "", text }): Finding[] => {
    const noun = nouns[locale];
    if (
      kind === "name" ||
      noun === undefined ||
      /^(notice\.earlier|documents|faq\[\d+\]\.q|our-messages|measures)/.test(path)
    )
      return [];
    return text
      .split(/[。;；\n]/)
      .filter((sentence) => new RegExp(noun).test(sentence))
      .flatMap((sentence): Finding[] => {
        const soft = unsure[locale]?.test(sentence) === true;
        const no = denied[locale]?.test(sentence) === true;
        const hard = new RegExp(
          `${noun}.{0,12}(?:${sure[locale]?.source})|(?:确认|查明|证实).{0,12}${noun}|已经?被?${noun}`,
        ).test(sentence);
        if (doubtful.includes(breach.certainty ?? "") && hard && !soft && !no)
          return [{ path, params: { surer: sentence.trim() } }];
        if (surely.includes(breach.certainty ?? "") && soft && !no && !/調査|调查|場合|如果|若/.test(sentence))
          return [{ path, params: { "less-sure": sentence.trim() } }];
        return [];
      })
      .slice(0, 1);
  });
}

export const certaintyInText: Rule = {
  id: "certainty-in-text",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      `breach: { loss: viewing, viewable: { by: anyone, accessed: seen } }
timeline: [{ date: 2026-01-21, event: other, text: { ja: 会員情報が閲覧されたことが判明しました, zh-Hans: 现已查明会员信息被查看 } }]`,
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 漏えいが確認された場合はご連絡します, zh-Hans: 如确认泄露，将另行通知 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 漏えいの可能性があることを確認しました, zh-Hans: 确认信息可能已泄露 } }]",
      `breach: { certainty: confirmed }
timeline: [{ date: 2026-01-21, event: other, text: { ja: 漏えいが判明しました, zh-Hans: 确认信息已泄露 } }]`,
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 漏えいは確認されておりません, zh-Hans: 未发现信息泄露 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 漏えいの有無を調査しました, zh-Hans: 正常 } }]",
    ],
    bad: [
      {
        yaml: `breach: { loss: viewing }
timeline: [{ date: 2026-01-21, event: other, text: { ja: 会員情報が閲覧されたことが判明しました, zh-Hans: 现已查明会员信息被查看 } }]`,
        found: [{ path: "timeline[0].text.ja" }, { path: "timeline[0].text.zh-Hans" }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 停止しました, zh-Hans: 您的信息已被泄露 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { surer: "您的信息已被泄露" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 情報の漏えいが判明しました, zh-Hans: 确认信息已经泄露 } }]",
        found: [
          { path: "timeline[0].text.ja", params: { surer: "情報の漏えいが判明しました" } },
          { path: "timeline[0].text.zh-Hans" },
        ],
      },
      {
        yaml: `breach: { certainty: confirmed }
timeline: [{ date: 2026-01-21, event: other, text: { ja: 情報が漏えいした可能性があります, zh-Hans: 信息可能泄露 } }]`,
        found: [
          { path: "timeline[0].text.ja", params: { "less-sure": "情報が漏えいした可能性があります" } },
          { path: "timeline[0].text.zh-Hans" },
        ],
      },
    ],
  },
};
