// One thing called by two words within one notice: 漏洩 and 漏えい, 账号 and 帐号.
import type { Finding, Rule, Subject } from "../rule.ts";
import { hole } from "../texts.ts";

/** Words for the same, by language. */
const words: Record<string, readonly (readonly string[])[]> = {
  ja: [
    ["漏えい", "漏洩"],
    ["お客様", "お客さま"],
    ["お問い合わせ", "お問合せ", "お問合わせ", "お問い合せ"],
    ["サーバー", "サーバ"],
    ["ユーザー", "ユーザ"],
    ["ください", "下さい"],
    ["ウェブサイト", "Webサイト", "WEBサイト", "ホームページ"],
    ["メールアドレス", "Eメールアドレス", "メルアド"],
    ["生年月日", "誕生日"],
    ["セキュリティコード", "セキュリティーコード"],
  ],
  "zh-Hans": [
    ["泄露", "泄漏"],
    ["账号", "帐号"],
    ["账户", "帐户"],
    ["出生日期", "出生年月日", "出生年月", "生日"],
    ["登录地址", "登录住址", "注册地址"],
    ["电子邮箱", "电子邮件地址", "邮箱地址"],
    ["手机号码", "手机号"],
    ["登录", "登陆"],
  ],
};

/** Which of the words stand in a text, the longer before those within them. */
function saidIn(text: string, all: readonly string[]): Set<string> {
  if (!all.some((word) => text.includes(word))) return new Set();
  const longest = [...all].sort((a, b) => b.length - a.length);
  return new Set([...text.matchAll(new RegExp(longest.join("|"), "g"))].map(([word]) => word));
}

function find(subject: Subject): Finding[] {
  return subject.locales.flatMap((locale) => {
    const texts = subject.texts().filter((one) => one.kind === "text" && one.locale === locale);
    return (words[locale] ?? []).flatMap((all) => {
      // Only words of the file's texts are told, and most texts have none: the notice need not be read for them.
      if (!texts.some(({ text }) => all.some((word) => text.includes(word)))) return [];
      const whole = `${subject.plainIn(locale)}\n${texts.map(({ text }) => text).join("\n")}`;
      const used = saidIn(whole, all);
      if (used.size < 2) return [];
      // What the notice says of itself, without the file's texts, is the word to keep.
      const typed = texts.flatMap(({ text }) => text.split(hole));
      const rest = typed.reduce((left, part) => (part.length > 1 ? left.replaceAll(part, "") : left), whole);
      const kept = [...saidIn(rest, all)][0] ?? [...used][0] ?? "";
      return texts.flatMap(({ path, text }) =>
        [...saidIn(text, all)]
          .filter((word) => word !== kept)
          .map((word) => ({ path, params: { said: word, other: kept } })),
      );
    });
  });
}

export const wordsTwoWays: Rule = {
  id: "words-two-ways",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: {}",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: ログイン機能を停止しました, zh-Hans: 正常 } }]",
      `breach: { loss: leak-kanji }
timeline: [{ date: 2026-01-21, event: other, text: { ja: 漏洩の調査を始めました, zh-Hans: 正常 } }]`,
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 情報の漏洩について調査を始めました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja", params: { said: "漏洩", other: "漏えい" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 调査を始めました, zh-Hans: 对信息泄漏开展调查 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { said: "泄漏", other: "泄露" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: お客さまに連絡しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja" }],
      },
    ],
  },
};
