// A weekday typed into a text that is not that of its date.

import { weekdayOf } from "../../incident/days.ts";
import { isDay } from "../../incident/values.ts";
import { figuredTexts } from "../figured-texts.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

const japanese = "日月火水木金土";
const chinese = "日一二三四五六";
const pattern =
  /(?:(\d{4})[年/.-])?(\d{1,2})[月/.-](\d{1,2})日?\s*(?:[((]([日月火水木金土])(?:曜日?)?[))]|([日月火水木金土])曜|[((]?(?:星期|周)([日天一二三四五六]))/g;

/** Years that a date without one may be of: all that the file speaks of. */
function yearsOf({ leaves, asOf }: Subject): number[] {
  const years = [...leaves.values()]
    .filter(({ meta }) => meta.fact === "moment")
    .flatMap(({ value }) => /^(\d{4})/.exec(typeof value === "string" ? value : "")?.[1] ?? []);
  return [...new Set([...years, ...(asOf === undefined ? [] : [asOf.slice(0, 4)])])].map(Number);
}

function find(subject: Subject): Finding[] {
  return figuredTexts(subject).flatMap(({ path, plain }) =>
    [...plain.matchAll(pattern)].flatMap(([said, year, month = "", day = "", inBrackets, bare, zh]) => {
      const ja = inBrackets ?? bare;
      const weekday = ja === undefined ? chinese.indexOf((zh ?? "").replace("天", "日")) : japanese.indexOf(ja);
      const dates = (year === undefined ? yearsOf(subject) : [Number(year)])
        .map((one) => `${one}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`)
        .filter(isDay);
      if (dates.length === 0 || dates.some((date) => weekdayOf(date) === weekday)) return [];
      const names = ja === undefined ? chinese : japanese;
      const right = [...new Set(dates.map((date) => names[weekdayOf(date)] ?? ""))].join("/");
      return [{ path, params: { said, right } }];
    }),
  );
}

export const weekdayInText: Rule = {
  id: "weekday-in-text",
  family: "consistency",
  severity: "error",
  find,
  examples: {
    good: [
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 4月10日（金）に再開しました, zh-Hans: 于4月10日（星期五）恢复 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 2026年4月10日(金曜日)に再開しました, zh-Hans: 2026年4月10日（周五）恢复 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 月末(木)に再開しました, zh-Hans: 正常 } }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 2026年4月10日（木）に再開しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja", params: { said: "2026年4月10日(木)", right: "金" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: ４月１０日（土）に再開しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja" }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 4月10日木曜日に再開しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja" }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 再開しました, zh-Hans: 于4月10日（星期四）恢复 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { said: "4月10日(星期四", right: "五" } }],
      },
    ],
  },
};
