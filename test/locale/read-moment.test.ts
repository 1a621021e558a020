// Moments read from words: every form that is printed, what people write instead, and what can't be told.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { daysInMonth, weekdayOf } from "../../src/incident/days.ts";
import { partsOfDay } from "../../src/incident/values.ts";
import { type DateOptions, formatMoment } from "../../src/locale/dates.ts";
import { textOf } from "../../src/locale/pattern.ts";
import { readMoment } from "../../src/locale/read-moment.ts";
import { localeOf, moment } from "../helpers/locales.ts";

const locales = { ja: localeOf("ja"), "zh-Hans": localeOf("zh-Hans") };

/** What was read, without the words themselves. */
const said = (text: string, tag: keyof typeof locales = "ja"): object => {
  const { dateWords: _, ...read } = { dateWords: "", ...readMoment(text, locales[tag]) };
  return read;
};

test("whatever is printed in full is read back, in every calendar, with its weekday, time and part of day", () => {
  const two = (number: number) => String(number).padStart(2, "0");
  const days = fc.record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  });
  const clocks = fc.oneof(
    fc.constant(""),
    fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => ` ${two(hour)}:${two(minute)}`),
    fc.constantFrom(...partsOfDay).map((part) => ` ${part}`),
  );
  const options = fc.record<DateOptions>({
    calendar: fc.constantFrom("gregorian", "era", "both"),
    weekday: fc.boolean(),
    clock: fc.constantFrom("digits", "words"),
  });
  fc.assert(
    fc.property(
      days,
      clocks,
      fc.boolean(),
      options,
      fc.constantFrom("ja", "zh-Hans"),
      ({ year, month, day }, clock, about, how, tag) => {
        const real = Math.min(day, daysInMonth(year, month));
        const date = `${year}-${two(month)}-${two(real)}`;
        const shown = textOf(formatMoment(moment(`${about ? "about " : ""}${date}${clock}`), locales[tag], how));
        const { time, part } = moment(`${date}${clock}`);
        assert.equal(said(shown, tag), {
          date: { year, month, day: real, ...(how.weekday ? { weekday: weekdayOf(date) } : {}) },
          ...(time === undefined ? {} : { time }),
          ...(part === undefined ? {} : { part }),
          ...(about ? { about: true } : {}),
        });
      },
    ),
    { seed: 20260410, numRuns: 1000 },
  );
});

test("a month, a year, a day of a month and a day alone say no more than that", () => {
  assert.equal(
    ["2011年12月", "2002年", "平成元年", "1月16日", "17日（土）", "12月"].map((text) => said(text)),
    [
      { date: { year: 2011, month: 12 } },
      { date: { year: 2002 } },
      { date: { year: 1989 } },
      { date: { month: 1, day: 16 } },
      { date: { day: 17, weekday: 6 } },
      { date: { month: 12 } },
    ],
  );
});

test("width, blanks, Han numerals and leading zeros do not matter", () => {
  const date = { year: 2026, month: 4, day: 10 };
  for (const text of [
    "２０２６年４月１０日",
    "2026年 4月 10日",
    "2026年04月10日",
    "二〇二六年四月十日",
    "令和八年四月十日",
    "令和8年(2026年)4月10日",
  ])
    assert.equal(said(text), { date }, text);
  for (const text of ["2026-04-10", "2026/4/10", "2026.4.10"]) assert.equal(said(text), { date }, text);
  assert.equal(said("十二時三十五分"), { time: "12:35" });
  assert.equal(said("8:05"), { time: "08:05" });
  assert.equal(said("8时05分", "zh-Hans"), { time: "08:05" });
});

test("hours before and after noon are read, but for twelve, which is midnight to some", () => {
  assert.equal(said("4月10日午後3時"), { date: { month: 4, day: 10 }, time: "15:00" });
  assert.equal(said("午前0時12分"), { time: "00:12" });
  assert.equal(said("下午3:30", "zh-Hans"), { time: "15:30" });
  for (const text of ["午後12時", "夕方5時", "25時", "24:01", "12:60"])
    assert.equal(said(text), { unread: "unclear-time" }, text);
});

test("today is the day of publication; the same day and the next are days of something else", () => {
  assert.equal(said("本日15:00"), { publication: true, time: "15:00" });
  assert.equal(said("今日", "zh-Hans"), { publication: true });
  assert.equal(said("同日12:35頃"), { relative: true, time: "12:35", about: true });
  assert.equal(said("翌23日（金）11時50分"), { relative: true, date: { day: 23, weekday: 5 }, time: "11:50" });
});

test("the words of the date are the same where only the clock differs", () => {
  const words = (text: string) => {
    const read = readMoment(text, locales.ja);
    return "unread" in read ? undefined : read.dateWords;
  };
  assert.is(words("翌２３日（金） 11時50分"), words("翌23日(金)12:00頃"));
  assert.is.not(words("翌23日"), words("23日"));
  assert.is(words("12:35"), "");
});

test("a year that is none of its era, or not the one beside it, is told", () => {
  for (const text of ["平成32年4月1日", "令和元年4月30日", "令和8年（2025年）4月1日"])
    assert.equal(said(text), { unread: "era-differs" }, text);
  assert.equal(said("平成31年4月30日"), { date: { year: 2019, month: 4, day: 30 } });
});

test("other words are no moment", () => {
  for (const text of [
    "",
    "8年4月1日",
    "昨日",
    "4月",
    "4月上旬",
    "2026年4月10日頃から",
    "4月10日および11日",
    "12:5",
    "2026年4月10日（周五）",
  ])
    assert.equal(said(text, "zh-Hans"), text === "4月" ? { date: { month: 4 } } : { unread: "not-a-moment" }, text);
});

test.run();
