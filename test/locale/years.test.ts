// Years by era: every boundary, and what lies across one, against Intl's Japanese calendar.
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatMoment } from "../../src/locale/dates.ts";
import { textOf } from "../../src/locale/pattern.ts";
import { type Calendar, yearText } from "../../src/locale/years.ts";
import { localeOf } from "../helpers/locales.ts";

const ja = localeOf("ja");
const zh = localeOf("zh-Hans");

/** Day, by era, both. */
const vectors: [string, string, string][] = [
  ["1873-01-01", "明治6年", "明治6年（1873年）"],
  ["1912-07-29", "明治45年", "明治45年（1912年）"],
  ["1912-07-30", "大正元年", "大正元年（1912年）"],
  ["1926-12-24", "大正15年", "大正15年（1926年）"],
  ["1926-12-25", "昭和元年", "昭和元年（1926年）"],
  ["1989-01-07", "昭和64年", "昭和64年（1989年）"],
  ["1989-01-08", "平成元年", "平成元年（1989年）"],
  ["1989-12-31", "平成元年", "平成元年（1989年）"],
  ["1990-01-01", "平成2年", "平成2年（1990年）"],
  ["2019-04-30", "平成31年", "平成31年（2019年）"],
  ["2019-05-01", "令和元年", "令和元年（2019年）"],
  ["2020-01-01", "令和2年", "令和2年（2020年）"],
  ["2019-04", "平成31年", "平成31年（2019年）"],
  ["2019-05", "令和元年", "令和元年（2019年）"],
  ["1989-01", "昭和64年・平成元年", "昭和64年・平成元年（1989年）"],
  ["1912-07", "明治45年・大正元年", "明治45年・大正元年（1912年）"],
  ["1926-12", "大正15年・昭和元年", "大正15年・昭和元年（1926年）"],
  ["2019", "平成31年・令和元年", "平成31年・令和元年（2019年）"],
  ["2018", "平成30年", "平成30年（2018年）"],
  ["1872-12-31", "1872年", "1872年"],
  ["1872", "1872年", "1872年"],
];

test("a year is that of the era of its day; two eras are both said where the day isn't known", () => {
  for (const [day, era, both] of vectors) {
    assert.is(yearText(day, "era", ja), era, day);
    assert.is(yearText(day, "both", ja), both, day);
    assert.is(yearText(day, "gregorian", ja), `${day.slice(0, 4)}年`, day);
  }
});

test("a locale without eras has the Gregorian year in every calendar", () => {
  for (const calendar of ["gregorian", "era", "both"] satisfies Calendar[])
    assert.is(yearText("2019-04-30", calendar, zh), "2019年");
});

test("from 1873 to 2100 a day by era, with its weekday, is what Intl says", () => {
  const intl = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { dateStyle: "full", timeZone: "UTC" });
  const days = fc.date({ min: new Date("1873-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const parts = formatMoment({ date: date.toISOString().slice(0, 10) }, ja, { calendar: "era", weekday: true });
      assert.is(textOf(parts).replace(/（(.)）/, "$1曜日"), intl.format(date));
    }),
    {
      numRuns: 2000,
      examples: vectors.filter(([day]) => day.length === 10 && day > "1873").map(([day]) => [new Date(day)]),
    },
  );
});

test.run();
