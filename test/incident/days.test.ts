// Days: leap years, month ends and weekdays against known ones.
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { addDays, dayNumber, daysInMonth, figuresOf, firstDay, lastDay, weekdayOf } from "../../src/incident/days.ts";

test("a day, a month and a year have the figures that are known", () => {
  assert.equal(figuresOf("2016-02-29"), { year: 2016, month: 2, day: 29 });
  assert.equal(figuresOf("2016-02"), { year: 2016, month: 2 });
  assert.equal(figuresOf("2016"), { year: 2016 });
});

test("February has 29 days in leap years, those of whole centuries by 400", () => {
  const vectors: [number, number][] = [
    [2023, 28],
    [2024, 29],
    [1900, 28],
    [2000, 29],
    [2100, 28],
  ];
  for (const [year, days] of vectors) assert.is(daysInMonth(year, 2), days, String(year));
  assert.is(daysInMonth(2026, 4), 30);
  assert.is(daysInMonth(2026, 12), 31);
});

test("a month and a year reach from their first day to their last", () => {
  const vectors: [string, string, string][] = [
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2019", "2019-01-01", "2019-12-31"],
    ["2019-05-01", "2019-05-01", "2019-05-01"],
  ];
  for (const [day, first, last] of vectors) assert.equal([firstDay(day), lastDay(day)], [first, last]);
});

test("weekdays are those of the calendar", () => {
  const vectors: [string, number][] = [
    ["1970-01-01", 4],
    ["1969-12-31", 3],
    ["1873-01-01", 3],
    ["2016-12-22", 4],
    ["2017-01-04", 3],
    ["2025-03-04", 2],
    ["2024-02-29", 4],
  ];
  for (const [day, weekday] of vectors) assert.is(weekdayOf(day), weekday, day);
});

test("days follow each other across months, years and leap days", () => {
  for (const [day, next] of [
    ["2016-12-31", "2017-01-01"],
    ["2024-02-28", "2024-02-29"],
    ["2024-02-29", "2024-03-01"],
    ["2023-02-28", "2023-03-01"],
  ] as const)
    assert.is(dayNumber(next) - dayNumber(day), 1, day);
});

test("days are added over the ends of months and years, both ways", () => {
  assert.is(addDays("2026-12-31", 1), "2027-01-01");
  assert.is(addDays("2024-02-28", 2), "2024-03-01");
  assert.is(addDays("2026-03-01", -1), "2026-02-28");
  assert.is(addDays("2026-01-20", 59), "2026-03-20");
});

test("any day's number and weekday are those of UTC", () => {
  const days = fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      assert.is(dayNumber(day), Math.floor(date.getTime() / 86_400_000));
      assert.is(weekdayOf(day), date.getUTCDay());
    }),
  );
});

test.run();
