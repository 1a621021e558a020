// A year of an era that is not the year beside it, or a year or day that the era never had.
import { figuredTexts } from "../figured-texts.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** The year before the first, the last year, and the first and last day, as month × 100 + day of those years. */
const eras: Record<string, readonly [before: number, last: number, begins: number, ends: number]> = {
  昭和: [1925, 64, 1225, 107],
  平成: [1988, 31, 108, 430],
  令和: [2018, 99, 501, 1231],
};
const pattern =
  /(?:(\d{4})年?\s*[((]\s*)?(昭和|平成|令和)\s*(\d{1,3}|元)年(?:(\d{1,2})月(?:(\d{1,2})日)?|\s*[((]\s*(?:西暦)?(\d{4})年?[))]?(?:(\d{1,2})月(?:(\d{1,2})日)?)?)?/g;

function find(subject: Subject): Finding[] {
  return figuredTexts(subject).flatMap(({ path, plain }) =>
    [...plain.matchAll(pattern)].flatMap((match): Finding[] => {
      const [said, before, era = "", number = "", month, day, after, monthAfter, dayAfter] = match;
      const [zero, last, begins, ends] = eras[era] ?? [0, 0, 0, 0];
      const year = number === "元" ? 1 : Number(number);
      const beside = before ?? after;
      if (year < 1 || year > last) return [{ path, params: { said, never: `${era}${year}年` } }];
      const [m, d] = [month ?? monthAfter, day ?? dayAfter];
      // A month alone is only outside where all its days are.
      const [from, to] = [Number(m) * 100 + Number(d ?? 31), Number(m) * 100 + Number(d ?? 1)];
      if (m !== undefined && ((year === 1 && from < begins) || (year === last && to > ends)))
        return [
          {
            path,
            params: { said, never: `${era}${number}年${Number(m)}月${d === undefined ? "" : `${Number(d)}日`}` },
          },
        ];
      if (beside === undefined || zero + year === Number(beside)) return [];
      return [{ path, params: { said, year: zero + year } }];
    }),
  );
}

export const eraInText: Rule = {
  id: "era-in-text",
  family: "consistency",
  severity: "error",
  find,
  examples: {
    good: [
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 平成31年4月30日までと令和元年5月1日からです, zh-Hans: 正常 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 令和8年（2026年）に再開しました, zh-Hans: 正常 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 平成元年から提供しています, zh-Hans: 正常 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 2019年（平成31年）に開始しました, zh-Hans: 正常 } }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 令和8年（2025年）に再開しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja", params: { said: "令和8年(2025年)", year: 2026 } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 平成32年に開始しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja", params: { said: "平成32年", never: "平成32年" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 令和元年4月10日に開始しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja", params: { said: "令和元年4月10日", never: "令和元年4月10日" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 平成31年5月に開始しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja" }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 2017年（平成28年）に開始しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja" }],
      },
    ],
  },
};
