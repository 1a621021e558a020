// A number or mark typed before a text: the notice numbers its parts itself.
import type { Finding, Rule, Subject } from "../rule.ts";

const pattern =
  /^\s*(?:[((]\d{1,2}[))]|\d{1,2}[))、．]|\d{1,2}\.(?!\d)|[①-⑳⑴-⒇㈠-㈩]|[((][一二三四五六七八九十]{1,2}[))]|[一二三四五六七八九十]{1,2}、|([・●■◆○※])(?!\1)|第[一二三四五六七八九十\d]+[、.])/;

function find(subject: Subject): Finding[] {
  return subject.texts().flatMap(({ path, kind, text }) => {
    const said = kind === "text" ? pattern.exec(text)?.[0].trim() : undefined;
    return said === undefined ? [] : [{ path, params: { said } }];
  });
}

export const numberTyped: Rule = {
  id: "number-typed",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: {}",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 1.5倍に増えました, zh-Hans: 正常 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 一部を停止しました, zh-Hans: 正常 } }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: (1)ログイン機能を停止しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja", params: { said: "(1)" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: ①停止しました, zh-Hans: 一、停止 } }]",
        found: [{ path: "timeline[0].text.ja" }, { path: "timeline[0].text.zh-Hans" }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 2．停止しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja" }],
      },
    ],
  },
};
