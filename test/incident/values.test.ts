// Moments, periods and counts: what is read, what is refused and why, and that writing gives it back.
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  countValue,
  isDay,
  isMoment,
  isTime,
  type Moment,
  momentText,
  momentValue,
  parseMoment,
  partsOfDay,
  periodValue,
} from "../../src/incident/values.ts";

const readable: [string, Moment, string][] = [
  ["2016", { date: "2016" }, "2016"],
  ["2016-12", { date: "2016-12" }, "2016-12"],
  ["2016-12-22", { date: "2016-12-22" }, "2016-12-22"],
  ["2024-02-29", { date: "2024-02-29" }, "2024-02-29"],
  ["2000-02-29", { date: "2000-02-29" }, "2000-02-29"],
  ["2016-12-22 08:30", { date: "2016-12-22", time: "08:30" }, "2016-12-22T08:30"],
  ["2016-12-22 00:00", { date: "2016-12-22", time: "00:00" }, "2016-12-22T00:00"],
  ["2016-12-22 24:00", { date: "2016-12-22", time: "24:00" }, "2016-12-22T24:00"],
  ["2017-01-04 afternoon", { date: "2017-01-04", part: "afternoon" }, "2017-01-04"],
  ["about 2016-12-23 12:35", { date: "2016-12-23", time: "12:35", about: true }, "2016-12-23T12:35"],
  ["about 2016-12", { date: "2016-12", about: true }, "2016-12"],
  ["08:30", { time: "08:30" }, "08:30"],
  ["early-morning", { part: "early-morning" }, ""],
  ["publication", { publication: true }, ""],
  ["publication 15:00", { publication: true, time: "15:00" }, "15:00"],
];

test("moments are read as exactly as they are written, and written back the same", () => {
  for (const [text, moment, value] of readable) {
    assert.equal(parseMoment(text), { moment }, text);
    assert.is(momentText(moment), text);
    assert.is(momentValue(moment), value);
  }
});

test("a T may stand between day and time", () => {
  assert.equal(parseMoment("2016-12-22T08:30"), { moment: { date: "2016-12-22", time: "08:30" } });
});

test("days, months and times that do not exist are refused, with what was said", () => {
  for (const [text, fault, said] of [
    ["2026-02-31", "no-such-day", "2026-02-31"],
    ["2023-02-29", "no-such-day", "2023-02-29"],
    ["1900-02-29", "no-such-day", "1900-02-29"],
    ["2026-04-31 08:30", "no-such-day", "2026-04-31"],
    ["2026-04-00", "no-such-day", "2026-04-00"],
    ["2026-13", "no-such-month", "2026-13"],
    ["2026-00-10", "no-such-month", "2026-00-10"],
    ["2026-04-10 24:01", "no-such-time", "24:01"],
    ["2026-04-10 25:00", "no-such-time", "25:00"],
    ["08:60", "no-such-time", "08:60"],
  ] as const)
    assert.equal(parseMoment(text), { fault, said }, text);
});

test("what is written another way is refused, with the right way where it is clear", () => {
  for (const [text, meant] of [
    ["2016/12/22", "2016-12-22"],
    ["2016.1.5", "2016-01-05"],
    ["2016-1-5 8:30", "2016-01-05 08:30"],
    ["2016/12", "2016-12"],
    ["2016-12-22  08:30", "2016-12-22 08:30"],
    ["２０１６年１月５日", "2016-01-05"],
    ["２０１６－０１－０５", "2016-01-05"],
  ] as const)
    assert.equal(parseMoment(text), { fault: "not-a-moment", said: text, meant }, text);
});

test("what is no moment is refused", () => {
  for (const text of [
    "",
    " ",
    "about",
    "about ",
    "2016-12 08:30",
    "2016 afternoon",
    "2016-12-22 teatime",
    "2016-12-22 08:30 about",
    "0206-04-10",
    "T08:30",
    "2016/2/31",
    "tomorrow",
    "publication publication",
  ])
    assert.equal(parseMoment(text), { fault: "not-a-moment", said: text }, text);
});

test("a moment of the incident has a day, a day has all its figures, a time has two of each", () => {
  assert.equal(["2016-12", "2016-12-22 08:30", "publication", "08:30", "2016-02-30"].map(isMoment), [
    true,
    true,
    true,
    false,
    false,
  ]);
  assert.equal(["2016-12-22", "2016-12", "2016-02-30", "2016-13-01", "2016-12-22 08:30"].map(isDay), [
    true,
    false,
    false,
    false,
    false,
  ]);
  assert.equal(["08:30", "24:00", "8:30", "24:30", "2016-12-22 08:30"].map(isTime), [true, true, false, false, false]);
});

test("any text is read or refused, and what is read is written back", () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^(about )?\d{4}(-\d\d){0,2}( \d\d:\d\d| [a-z]+)?$/));
  fc.assert(
    fc.property(texts, (text) => {
      const read = parseMoment(text);
      if ("moment" in read) assert.is(momentText(read.moment), text.replace("T", " "));
      else assert.type(read.fault, "string");
    }),
    { numRuns: 500 },
  );
});

test("any moment that is written is read back as it was", () => {
  const day = fc
    .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const clock = fc.tuple(fc.nat(23), fc.nat(59)).map((two) => two.map((n) => String(n).padStart(2, "0")).join(":"));
  const exact = fc.oneof(
    day.map((date): Moment => ({ date })),
    day.map((date): Moment => ({ date: date.slice(0, 7) })),
    fc.tuple(day, clock).map(([date, time]): Moment => ({ date, time })),
    fc.tuple(day, fc.constantFrom(...partsOfDay)).map(([date, part]): Moment => ({ date, part })),
  );
  const moments = fc
    .tuple(exact, fc.boolean())
    .map(([moment, about]): Moment => (about ? { ...moment, about } : moment));
  fc.assert(fc.property(moments, (moment) => assert.equal(parseMoment(momentText(moment)), { moment })));
});

test("a period's value has both ends, an open one empty", () => {
  const [from, to] = [{ date: "2026-01-05" }, { date: "2026-01-19", time: "08:30" }];
  assert.is(periodValue({ from, to }), "2026-01-05/2026-01-19T08:30");
  assert.is(periodValue({ from }), "2026-01-05/");
  assert.is(periodValue({ to }), "/2026-01-19T08:30");
});

test("a count's value is its number, however exact, and 0 is one", () => {
  assert.equal(
    [{ exact: 0 }, { about: 30 }, { atMost: 335 }, { atLeast: 1 }, { moreThan: 1000 }, { unknown: true } as const].map(
      countValue,
    ),
    ["0", "30", "335", "1", "1000", "unknown"],
  );
});

test.run();
