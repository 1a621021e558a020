// A text that still holds a place for what is to be filled in.
import type { Finding, Rule, Subject } from "../rule.ts";

const pattern =
  /\b(?:TODO|TBD|FIXME|XXX+)\b|[○〇●◯△□×]{2,}|[__]{2,}|\?{2,}|？{2,}|某某|(?:[○〇●◯]|XX)(?:年|月|日|名|件|人)/;

function find(subject: Subject): Finding[] {
  const severity = subject.incident.notice.status === "published" ? "error" : "warning";
  return subject.texts().flatMap(({ path, text }) => {
    const said = pattern.exec(text)?.[0];
    return said === undefined ? [] : [{ path, params: { said }, severity }];
  });
}

export const placeholderInText: Rule = {
  id: "placeholder-in-text",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: {}",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 二〇二六年に停止しました, zh-Hans: 正常 } }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: ○○を停止しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja", params: { said: "○○" } }],
      },
      {
        yaml: `notice: { status: published }
timeline: [{ date: 2026-01-21, event: other, text: { ja: ●月●日に停止しました, zh-Hans: 停止了XXX } }]`,
        found: [
          { path: "timeline[0].text.ja", severity: "error" },
          { path: "timeline[0].text.zh-Hans", severity: "error" },
        ],
      },
    ],
  },
};
