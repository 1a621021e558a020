// Periods in words: what the second end leaves out, open sides, the next day, in turn, in each locale.
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Period } from "../../src/incident/values.ts";
import type { DateOptions } from "../../src/locale/dates.ts";
import { textOf } from "../../src/locale/pattern.ts";
import { formatPeriod } from "../../src/locale/periods.ts";
import { localeOf, moment } from "../helpers/locales.ts";

const ja = localeOf("ja");
const zh = localeOf("zh-Hans");

const ends = (from: string, to: string): Period => ({
  ...(from === "" ? {} : { from: moment(from) }),
  ...(to === "" ? {} : { to: moment(to) }),
});

/** From, to, options, Japanese, Chinese. */
const ranges: [string, string, DateOptions, string, string][] = [
  ["2017-10-29", "2017-10-30", {}, "2017年10月29日～30日", "2017年10月29日至30日"],
  ["2016-12-23", "2016-12-27", { calendar: "era" }, "平成28年12月23日～27日", "2016年12月23日至27日"],
  ["2017-08-05", "2017-09-15", {}, "2017年8月5日～9月15日", "2017年8月5日至9月15日"],
  ["2017-08-05", "2017-09-15", { range: "words" }, "2017年8月5日から9月15日まで", "2017年8月5日至9月15日"],
  ["2016-12-30", "2017-01-02", {}, "2016年12月30日～2017年1月2日", "2016年12月30日至2017年1月2日"],
  ["2016-12-30", "2017-01-02", { style: "month-day" }, "2016年12月30日～2017年1月2日", "2016年12月30日至2017年1月2日"],
  ["2017-12-30", "2017-12-31", { style: "month-day" }, "12月30日～31日", "12月30日至31日"],
  ["2017-11-30", "2017-12-31", { style: "month-day" }, "11月30日～12月31日", "11月30日至12月31日"],
  ["2016-12-30", "2017-01-02", { calendar: "era" }, "平成28年12月30日～平成29年1月2日", "2016年12月30日至2017年1月2日"],
  ["2019-04-30", "2019-05-01", { calendar: "era" }, "平成31年4月30日～令和元年5月1日", "2019年4月30日至5月1日"],
  ["2019-04-30", "2019-05-01", {}, "2019年4月30日～5月1日", "2019年4月30日至5月1日"],
  [
    "2019-04-30",
    "2019-05-01",
    { calendar: "both" },
    "平成31年（2019年）4月30日～令和元年（2019年）5月1日",
    "2019年4月30日至5月1日",
  ],
  ["1989-01-07", "1989-01-08", { calendar: "era" }, "昭和64年1月7日～平成元年1月8日", "1989年1月7日至8日"],
  [
    "2019-04-30",
    "2019-05-01",
    { calendar: "era", style: "month-day" },
    "平成31年4月30日～令和元年5月1日",
    "4月30日至5月1日",
  ],
  [
    "2017-10-29",
    "2017-10-30",
    { weekday: true },
    "2017年10月29日（日）～30日（月）",
    "2017年10月29日（星期日）至30日（星期一）",
  ],
  ["2024-02-28", "2024-02-29", {}, "2024年2月28日～29日", "2024年2月28日至29日"],
  ["2002-09", "2017-10-30", {}, "2002年9月～2017年10月30日", "2002年9月至2017年10月30日"],
  ["2017-09", "2017-10-30", {}, "2017年9月～10月30日", "2017年9月至10月30日"],
  ["2017-10", "2017-10-30", {}, "2017年10月～10月30日", "2017年10月至10月30日"],
  ["2017-10-01", "2017-10", {}, "2017年10月1日～10月", "2017年10月1日至10月"],
  ["2017-10", "2017-12", {}, "2017年10月～12月", "2017年10月至12月"],
  ["2015", "2017", {}, "2015年～2017年", "2015年至2017年"],
  ["2017", "2017-10", {}, "2017年～2017年10月", "2017年至2017年10月"],
  ["10:00", "17:00", {}, "10:00～17:00", "10:00—17:00"],
  ["10:00", "17:00", { range: "words", clock: "words" }, "10時から17時まで", "10时至17时"],
  ["2016-12-22 08:30", "2016-12-22 11:50", {}, "2016年12月22日08:30～11:50", "2016年12月22日08:30至11:50"],
  ["2016-12-22 08:30", "11:50", {}, "2016年12月22日08:30～11:50", "2016年12月22日08:30至11:50"],
  ["2016-12-22 morning", "2016-12-22 afternoon", {}, "2016年12月22日午前～午後", "2016年12月22日上午至下午"],
  ["2016-12-22 08:30", "2016-12-22", {}, "2016年12月22日08:30～22日", "2016年12月22日08:30至22日"],
  ["2016-12-22", "2016-12-22", {}, "2016年12月22日", "2016年12月22日"],
  ["2016-12-22 08:30", "2016-12-23 11:50", {}, "2016年12月22日08:30～23日11:50", "2016年12月22日08:30至23日11:50"],
  [
    "2016-12-22 08:30",
    "2016-12-23 11:50",
    { calendar: "era", weekday: true, clock: "words", range: "words", nextDay: true },
    "平成28年12月22日（木）8時30分から翌23日（金）11時50分まで",
    "2016年12月22日（星期四）8时30分至23日（星期五）11时50分",
  ],
  ["2016-12-22", "2016-12-24", { nextDay: true }, "2016年12月22日～24日", "2016年12月22日至24日"],
  ["2017-01-31", "2017-02-01", { nextDay: true }, "2017年1月31日～翌2月1日", "2017年1月31日至2月1日"],
  ["2016-12", "2017-01", { nextDay: true }, "2016年12月～2017年1月", "2016年12月至2017年1月"],
  ["about 2016-12-22", "2016-12-24", {}, "2016年12月22日頃～24日", "2016年12月22日左右至24日"],
  [
    "2017-01-04 00:15",
    "2017-01-04 00:45",
    { style: "same-day-aware", after: "2017-01-04" },
    "同日00:15～00:45",
    "同日00:15至00:45",
  ],
  [
    "2017-01-04",
    "2017-01-07",
    { style: "same-day-aware", after: "2017-01-04" },
    "同日～2017年1月7日",
    "同日至2017年1月7日",
  ],
  [
    "2017-01-04",
    "2017-01-07",
    { style: "same-day-aware", after: "2017-01-07" },
    "2017年1月4日～7日",
    "2017年1月4日至7日",
  ],
  ["publication", "2026-04-20", {}, "本日～2026年4月20日", "今日至2026年4月20日"],
  ["2011-12", "", {}, "2011年12月以降", "自2011年12月起"],
  ["2017-11-01", "", { calendar: "era" }, "平成29年11月1日以降", "自2017年11月1日起"],
  ["", "2023-03-16", {}, "2023年3月16日まで", "截至2023年3月16日"],
  ["", "17:00", {}, "17:00まで", "截至17:00"],
  ["", "", {}, "", ""],
];

test("the second end leaves out what the first has said, as the locale does", () => {
  for (const [from, to, options, inJa, inZh] of ranges) {
    const told = `${from}/${to} ${JSON.stringify(options)}`;
    assert.is(textOf(formatPeriod(ends(from, to), ja, options)), inJa, told);
    assert.is(textOf(formatPeriod(ends(from, to), zh, options)), inZh, told);
  }
});

test("each end is a part with its whole value, also where it is shown short", () => {
  assert.equal(formatPeriod(ends("2016-12-23", "2016-12-27"), ja, { calendar: "era" }), [
    { date: "2016-12-23", text: "平成28年12月23日" },
    { text: "～" },
    { date: "2016-12-27", text: "27日" },
  ]);
  const nextDay: DateOptions = { clock: "words", range: "words", nextDay: true };
  assert.equal(formatPeriod(ends("2016-12-22 08:30", "2016-12-23 11:50"), ja, nextDay), [
    { time: "2016-12-22T08:30", text: "2016年12月22日8時30分" },
    { text: "から" },
    { time: "2016-12-23T11:50", text: "翌23日11時50分" },
    { text: "まで" },
  ]);
  assert.equal(formatPeriod(ends("2016-12-22 08:30", "11:50"), ja), [
    { time: "2016-12-22T08:30", text: "2016年12月22日08:30" },
    { text: "～" },
    { time: "2016-12-22T11:50", text: "11:50" },
  ]);
  assert.equal(formatPeriod(ends("", "2023-03-16"), zh), [
    { text: "截至" },
    { date: "2023-03-16", text: "2023年3月16日" },
  ]);
});

test("the time zone of a period stands once, after it", () => {
  const period: Period = { ...ends("2016-12-22 08:30", "2016-12-23 11:50"), zone: "japan" };
  assert.is(textOf(formatPeriod(period, ja, { range: "words" })), "2016年12月22日08:30から23日11:50まで（日本時間）");
  assert.is(textOf(formatPeriod(period, zh)), "2016年12月22日08:30至23日11:50（日本时间）");
});

test("what is done in turn says so", () => {
  const vectors: [Period, string, string][] = [
    [{ from: moment("2017-02-09"), ongoing: true }, "2月9日から順次", "自2月9日起陆续"],
    [{ from: moment("publication"), ongoing: true }, "本日から順次", "自今日起陆续"],
    [{ ...ends("2017-02-09", "2017-02-13"), ongoing: true }, "2月9日～13日に順次", "2月9日至13日陆续"],
    [{ ...ends("", "2017-02-13"), ongoing: true }, "2月13日までに順次", "截至2月13日陆续"],
    [{ ongoing: true }, "順次", "陆续"],
  ];
  for (const [period, inJa, inZh] of vectors) {
    assert.is(textOf(formatPeriod(period, ja, { style: "month-day" })), inJa);
    assert.is(textOf(formatPeriod(period, zh, { style: "month-day" })), inZh);
  }
});

test("a locale may shorten the first end in place of the second", () => {
  const mark = { ...ja.patterns.periods.mark, "same-month": "{from:day}–{to:full}" };
  const own = { patterns: { ...ja.patterns, periods: { ...ja.patterns.periods, mark } } };
  assert.is(textOf(formatPeriod(ends("2017-10-29", "2017-10-30"), own)), "29日–2017年10月30日");
});

test("any period has words that name both its ends", () => {
  const texts = [
    "2015",
    "2016-12",
    "2016-12-30",
    "2017-01-02 08:30",
    "2019-04-30",
    "about 2019-05-01",
    "publication",
    "10:00",
    "noon",
  ];
  const end = fc.option(fc.constantFrom(...texts), { nil: "" });
  const ways = fc.record({
    calendar: fc.constantFrom("gregorian" as const, "era" as const, "both" as const),
    style: fc.constantFrom("full" as const, "month-day" as const, "same-day-aware" as const),
    range: fc.constantFrom("mark" as const, "words" as const),
    weekday: fc.boolean(),
    nextDay: fc.boolean(),
    after: fc.constantFrom("2016-12-30", "2019-04-30"),
  });
  fc.assert(
    fc.property(end, end, ways, fc.constantFrom(ja, zh), (from, to, options, locale) => {
      const parts = formatPeriod(ends(from, to), locale, options);
      const shown = textOf(parts);
      assert.not.match(shown, /[{}]|undefined|NaN/);
      assert.is(shown === "", from === "" && to === "");
      const valued = [from, to].filter((text) => text !== "" && !["publication", "noon"].includes(text)).length;
      const said = parts.filter((part) => "date" in part || "time" in part).length;
      const inherited = said - valued; // "noon" takes its day from the first end
      assert.ok(
        from === to ? said <= 1 : inherited === 0 || (inherited === 1 && to === "noon"),
        `${from}/${to}: ${shown}`,
      );
    }),
    { numRuns: 500 },
  );
});

test.run();
