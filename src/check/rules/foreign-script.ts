// Characters of another language in a text: kana or Japanese forms in Chinese, simplified forms in Japanese.
import type { Finding, Rule, Subject } from "../rule.ts";

/** Every character of the rows of a two-byte set that hold Han characters. */
function setOf(encoding: "euc-jp" | "gb2312", first: number, last: number): Set<string> {
  const bytes: number[] = [];
  for (let row = first; row <= last; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  const characters = new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
  characters.delete("\ufffd");
  return characters;
}

/** JIS X 0208 and GB 2312; made when the first text is looked at. */
let sets: { japanese: Set<string>; chinese: Set<string> } | undefined;

function isForeign(character: string, locale: string): boolean {
  if (!/\p{Script=Han}/u.test(character))
    return locale.startsWith("zh") && /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(character);
  sets ??= { japanese: setOf("euc-jp", 0xb0, 0xf4), chinese: setOf("gb2312", 0xb0, 0xf7) };
  const [own, other] = locale === "ja" ? [sets.japanese, sets.chinese] : [sets.chinese, sets.japanese];
  return !own.has(character) && other.has(character);
}

function find(subject: Subject): Finding[] {
  const names = subject.texts().filter(({ kind }) => kind === "name");
  return subject.texts().flatMap(({ path, kind, locale, text }) => {
    // A name is written as its bearer writes it.
    if (kind === "name" || (locale !== "ja" && locale !== "zh-Hans")) return [];
    const rest = names.reduce((left, name) => (name.text.length > 1 ? left.replaceAll(name.text, "") : left), text);
    const said = [...new Set([...rest].filter((character) => isForeign(character, locale)))].join("");
    return said === "" ? [] : [{ path, params: { said, locale } }];
  });
}

export const foreignScript: Rule = {
  id: "foreign-script",
  family: "languages",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: {}",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 機能を停止いたしました, zh-Hans: 已停止登录功能 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 対応しました, zh-Hans: 已停止青葉堂オンラインショップ } }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 停止しました, zh-Hans: 停止了サービス } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { said: "サービス", locale: "zh-Hans" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 停止しました, zh-Hans: 停止対応 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { said: "対応", locale: "zh-Hans" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 机能を停止しました。们, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja", params: { said: "们", locale: "ja" } }],
      },
    ],
  },
};
