// Moments in words: every precision, both calendars, weekdays, times, and the day said before, in each locale.
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Moment } from "../../src/incident/values.ts";
import { type DateOptions, formatMoment } from "../../src/locale/dates.ts";
import { textOf } from "../../src/locale/pattern.ts";
import type { Locale } from "../../src/locale/read.ts";
import { localeOf, moment } from "../helpers/locales.ts";

const ja = localeOf("ja");
const zh = localeOf("zh-Hans");
const say = (text: string, locale: Locale, options?: DateOptions) =>
  textOf(formatMoment(moment(text), locale, options));

/** Moment, options, Japanese, Chinese. */
const vectors: [string, DateOptions, string, string][] = [
  ["2023-03-17", {}, "2023年3月17日", "2023年3月17日"],
  ["2011-12", {}, "2011年12月", "2011年12月"],
  ["2002", {}, "2002年", "2002年"],
  ["2023-03-17", { weekday: true }, "2023年3月17日（金）", "2023年3月17日（星期五）"],
  ["2023-03-19", { weekday: true }, "2023年3月19日（日）", "2023年3月19日（星期日）"],
  ["2024-02-29", { weekday: true }, "2024年2月29日（木）", "2024年2月29日（星期四）"],
  ["2011-12", { weekday: true }, "2011年12月", "2011年12月"],
  ["2017-02-13", { calendar: "era" }, "平成29年2月13日", "2017年2月13日"],
  ["2026-04-10", { calendar: "era" }, "令和8年4月10日", "2026年4月10日"],
  ["2026-04-10", { calendar: "both" }, "令和8年（2026年）4月10日", "2026年4月10日"],
  ["2017-01-04 00:15", { weekday: true }, "2017年1月4日（水）00:15", "2017年1月4日（星期三）00:15"],
  ["2017-01-04 00:15", { clock: "words" }, "2017年1月4日0時15分", "2017年1月4日0时15分"],
  ["2017-01-04 09:05", { clock: "words" }, "2017年1月4日9時5分", "2017年1月4日9时05分"],
  ["2017-01-04 10:00", { clock: "words" }, "2017年1月4日10時", "2017年1月4日10时"],
  ["2017-01-04 24:00", {}, "2017年1月4日24:00", "2017年1月4日24:00"],
  ["2017-01-04 afternoon", {}, "2017年1月4日午後", "2017年1月4日下午"],
  ["2017-01-04 early-morning", {}, "2017年1月4日早朝", "2017年1月4日清晨"],
  ["2017-01-04 morning", {}, "2017年1月4日午前", "2017年1月4日上午"],
  ["2017-01-04 noon", {}, "2017年1月4日正午", "2017年1月4日中午"],
  ["2017-01-04 evening", {}, "2017年1月4日夕方", "2017年1月4日傍晚"],
  ["2017-01-04 night", {}, "2017年1月4日夜", "2017年1月4日夜间"],
  [
    "about 2016-12-23 12:35",
    { calendar: "era", weekday: true },
    "平成28年12月23日（金）12:35頃",
    "2016年12月23日（星期五）12:35左右",
  ],
  ["about 2016-12", {}, "2016年12月頃", "2016年12月左右"],
  ["2018-01-16", { style: "month-day" }, "1月16日", "1月16日"],
  ["2018-01-16", { style: "month-day", weekday: true }, "1月16日（火）", "1月16日（星期二）"],
  ["2018-01", { style: "month-day" }, "1月", "1月"],
  ["2018", { style: "month-day" }, "2018年", "2018年"],
  ["2017-01-04", { style: "same-day-aware", after: "2017-01-04" }, "同日", "同日"],
  ["2017-01-04 00:45", { style: "same-day-aware", after: "2017-01-04" }, "同日00:45", "同日00:45"],
  ["2017-01-04 afternoon", { style: "same-day-aware", after: "2017-01-04", weekday: true }, "同日午後", "同日下午"],
  ["2017-01-05", { style: "same-day-aware", after: "2017-01-04" }, "2017年1月5日", "2017年1月5日"],
  ["2017-01-05", { style: "same-day-aware" }, "2017年1月5日", "2017年1月5日"],
  ["2017-01-04", { after: "2017-01-04" }, "2017年1月4日", "2017年1月4日"],
  ["publication", {}, "本日", "今日"],
  ["publication 15:00", { weekday: true, style: "month-day" }, "本日15:00", "今日15:00"],
  ["12:35", {}, "12:35", "12:35"],
  ["about 12:35", { clock: "words" }, "12時35分頃", "12时35分左右"],
  ["afternoon", {}, "午後", "下午"],
];

test("moments are worded as exactly as they are known, in each locale", () => {
  for (const [text, options, inJa, inZh] of vectors) {
    const told = `${text} ${JSON.stringify(options)}`;
    assert.is(say(text, ja, options), inJa, told);
    assert.is(say(text, zh, options), inZh, told);
  }
});

test("a moment is one part with its ISO value", () => {
  assert.equal(formatMoment(moment("2016-12-23"), ja, { calendar: "era" }), [
    { date: "2016-12-23", text: "平成28年12月23日" },
  ]);
  assert.equal(formatMoment(moment("2016-12"), ja), [{ date: "2016-12", text: "2016年12月" }]);
  assert.equal(formatMoment(moment("12:35"), zh), [{ time: "12:35", text: "12:35" }]);
  assert.equal(formatMoment(moment("2017-01-04 00:45"), ja, { style: "same-day-aware", after: "2017-01-04" }), [
    { time: "2017-01-04T00:45", text: "同日00:45" },
  ]);
});

test("the publication has a value once its day is known", () => {
  assert.equal(formatMoment({ publication: true }, ja), [{ text: "本日" }]);
  assert.equal(formatMoment({ publication: true, date: "2026-04-10" }, zh), [{ date: "2026-04-10", text: "今日" }]);
});

test("the time zone stands after the moment, outside its part", () => {
  assert.equal(formatMoment({ ...moment("2016-12-22 08:30"), zone: "japan" }, zh), [
    { time: "2016-12-22T08:30", text: "2016年12月22日08:30" },
    { text: "（日本时间）" },
  ]);
});

test("an empty moment has no parts", () => {
  assert.equal(formatMoment({}, ja), []);
  assert.equal(formatMoment({ zone: "japan", about: true }, ja), []);
});

test("any moment has words in any way of saying it", () => {
  const moments = fc.record(
    {
      date: fc.constantFrom("1873", "1989-01", "2019", "2019-04-30", "2024-02-29"),
      time: fc.constantFrom("00:00", "08:30", "24:00"),
      part: fc.constantFrom("noon", "night"),
      about: fc.boolean(),
      publication: fc.constant(true),
      zone: fc.constantFrom("japan", "china"),
    },
    { requiredKeys: [] },
  );
  const ways = fc.record(
    {
      calendar: fc.constantFrom("gregorian", "era", "both"),
      weekday: fc.boolean(),
      style: fc.constantFrom("full", "month-day", "same-day-aware"),
      after: fc.constantFrom("2019-04-30", "2024-02-29"),
      clock: fc.constantFrom("digits", "words"),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(moments, ways, fc.constantFrom(ja, zh), (moment, options, locale) => {
      // fast-check types its records with plain literals; the keys and values are those of Moment and DateOptions.
      const shown = textOf(formatMoment(moment as Moment, locale, options as DateOptions));
      const known = moment.date ?? moment.time ?? moment.part ?? moment.publication;
      assert.is(shown === "", known === undefined);
      assert.not.match(shown, /[{}]|undefined|NaN/);
    }),
    { numRuns: 500 },
  );
});

test("days and weekdays are the same in every time zone", () => {
  const said = () => vectors.map(([text, options]) => say(text, ja, options));
  const zone = process.env.TZ;
  const here = said();
  for (const [name, offset] of [
    ["America/Los_Angeles", 480],
    ["Pacific/Kiritimati", -840],
    ["UTC", 0],
  ] as const) {
    process.env.TZ = name;
    assert.is(new Date(2017, 0, 4).getTimezoneOffset(), offset, `${name} is in force`);
    assert.equal(said(), here, name);
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test("a locale may call months by name and put the weekday first", () => {
  const months = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ];
  const dates = { ...ja.patterns.dates, months, full: "{weekday}{day} {month-name} {year}", weekday: "{name}, " };
  const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  const years = { gregorian: "{number}" };
  const en = { ...ja, patterns: { ...ja.patterns, years, dates: { ...dates, weekdays } } };
  assert.is(say("2026-04-10", en, { weekday: true, calendar: "era" }), "Friday, 10 April 2026");
});

test.run();
