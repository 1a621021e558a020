// Words of `internal`, which is never printed, that stand in a text that is.
import type { Finding, Rule, Subject } from "../rule.ts";

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
/** Long enough not to be said by chance: a sentence, not a word. */
const isTelling = (text: string): boolean => text.length >= (/[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? 10 : 20);

/** Every text of a value, whatever its form; what is quoted in one is somebody else's and left out. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return value.replace(/「[^」]*」|“[^”]*”/g, "\n").split(/[\n。;；]/);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

function find(subject: Subject): Finding[] {
  const { accepted: _, ...rest } = subject.incident.internal ?? {};
  const own = wordsOf(rest).map(plain).filter(isTelling);
  if (own.length === 0) return [];
  return subject.texts().flatMap(({ path, text }) => {
    const printed = plain(text);
    const said = own.find((words) => printed.includes(words));
    return said === undefined ? [] : [{ path, params: { said } }];
  });
}

export const internalInText: Rule = {
  id: "internal-in-text",
  family: "privacy",
  severity: "error",
  find,
  examples: {
    good: [
      `internal: { note: 停止 }
timeline: [{ date: 2026-01-21, event: other, text: { ja: 停止しました, zh-Hans: 正常 } }]`,
      `internal: { note: "「ログイン機能を停止しました」の文言は承認済み" }
timeline: [{ date: 2026-01-21, event: other, text: { ja: ログイン機能を停止しました, zh-Hans: 正常 } }]`,
    ],
    bad: [
      {
        yaml: `internal: { note: 調査会社の費用は二千万円の見込み。役員会で承認済み }
timeline: [{ date: 2026-01-21, event: other, text: { ja: 停止しました。調査会社の費用は 二千万円の見込みです, zh-Hans: 正常 } }]`,
        found: [{ path: "timeline[0].text.ja", params: { said: "調査会社の費用は二千万円の見込み" } }],
      },
    ],
  },
};
