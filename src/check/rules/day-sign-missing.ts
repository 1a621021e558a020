// A date typed into a text that lacks its last sign.
import { figuredTexts } from "../figured-texts.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const pattern =
  /\d{1,2}月\d{1,2}(?=\s*[((][日月火水木金土一二三四五六])|\d{1,2}月\d{1,2}(?=\s*(?:に|から|まで|より|[、,至起止]))/g;

function find(subject: Subject): Finding[] {
  return figuredTexts(subject).flatMap(({ path, plain }) =>
    (plain.match(pattern) ?? []).map((said) => ({ path, params: { said, right: `${said}日` } })),
  );
}

export const daySignMissing: Rule = {
  id: "day-sign-missing",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 1月27日（金）に再開しました, zh-Hans: 正常 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 1月27日から再開しました, zh-Hans: 正常 } }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 1月27（金）に再開しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja", params: { said: "1月27", right: "1月27日" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 1月27に再開しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja" }],
      },
    ],
  },
};
