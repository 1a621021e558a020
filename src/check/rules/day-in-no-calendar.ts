// A day typed into a text that no month has: 4月31日.
import { isDay } from "../../incident/values.ts";
import { figuredTexts } from "../figured-texts.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const eras: Record<string, number> = { 昭和: 1925, 平成: 1988, 令和: 2018 };
const pattern =
  /(?:(?:(昭和|平成|令和)(\d{1,2}|元)|(?<!\d)(\d{4}))年(?:[((][^))]{1,9}[))])?)?(?<!\d)(\d{1,2})月(\d{1,2})[日号]/g;

/** The year of the calendar; one with a 29th of February where none is told. */
function yearOf(era: string | undefined, ofEra: string | undefined, year: string | undefined): number {
  if (era !== undefined) return (eras[era] ?? 0) + (ofEra === "元" ? 1 : Number(ofEra));
  return year === undefined ? 2024 : Number(year);
}

function find(subject: Subject): Finding[] {
  return figuredTexts(subject).flatMap(({ path, plain }) =>
    [...plain.matchAll(pattern)].flatMap(([said, era, ofEra, year, month = "", day = ""]) => {
      const date = `${yearOf(era, ofEra, year)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      return isDay(date) ? [] : [{ path, params: { said } }];
    }),
  );
}

export const dayInNoCalendar: Rule = {
  id: "day-in-no-calendar",
  family: "consistency",
  severity: "error",
  find,
  examples: {
    good: [
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 2月29日と4月30日に再開しました, zh-Hans: 于2月29日和4月30日恢复 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 令和6年2月29日と12月31日に再開しました, zh-Hans: 正常 } }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 4月31日に再開しました, zh-Hans: 于2026年2月29日恢复 } }]",
        found: [
          { path: "timeline[0].text.ja", params: { said: "4月31日" } },
          { path: "timeline[0].text.zh-Hans", params: { said: "2026年2月29日" } },
        ],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 令和7年2月29日に再開しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja" }],
      },
    ],
  },
};
