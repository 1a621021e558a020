// Dates that come before what they follow are told.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { markRaw } from "../../src/incident/fact.ts";
import { checkOrder } from "../../src/incident/order.ts";

const placeOf = (path: string) => ({ file: `x.yaml#${path}` });
const found = (raw: unknown): string[] =>
  checkOrder(markRaw(raw), placeOf).map(({ code, path, severity }) => `${severity} ${code} ${path}`);
const occurred = (from: unknown, to: unknown) => found({ breach: { occurred: { from, to } } });

test("a period that ends before it begins is an error, wherever it stands", () => {
  const told = ["error ends-before-it-begins breach.occurred.to"];
  assert.equal(occurred("2026-01-19", "2026-01-05"), told);
  assert.equal(occurred("2026-01-19 10:00", "2026-01-19 09:00"), told);
  assert.equal(occurred({ date: "2026-01-19", about: true }, "2026-01"), []);
  const who = { from: "2026-02", to: "2026-01-31" };
  assert.equal(found({ affected: [{ id: "a", who, data: ["name"] }] }), [
    "error ends-before-it-begins affected[0].who.to",
  ]);
});

test("what is less exactly known, or not at all, is before nothing", () => {
  for (const [from, to] of [
    ["2026-01-19", "2026-01"],
    ["2026-01-19 10:00", "2026-01-19"],
    ["2026-01-19", "publication"],
    [undefined, "2026-01-05"],
    ["2026-01-05", "2026-01-05"],
  ])
    assert.equal(occurred(from, to), []);
});

test("what is about so, of a part of the day or written with a T is in order as its day and time are", () => {
  assert.equal(occurred("about 2026-01-05", "2026-01-19"), []);
  assert.equal(occurred("about 2026-01-19 10:00", "2026-01-19T10:30"), []);
  assert.equal(occurred("2026-01-19 morning", "2026-01-19 09:00"), []);
  assert.equal(occurred("2026-01-19T10:00", "about 2026-01-19 09:00"), [
    "error ends-before-it-begins breach.occurred.to",
  ]);
  assert.equal(found({ notice: { date: "2026-04-10" }, breach: { contained: "about 2026-04-09 10:00" } }), []);
  assert.equal(found({ notice: { date: "2026-04-10" }, breach: { contained: "about 2026-04-11" } }), [
    "warning after-the-notice breach.contained",
  ]);
});

test("what can't be read as a moment is before nothing", () => {
  assert.equal(occurred("2026-01-19 about 10:00", "2026-01-19 09:00"), []);
});

test("an entry of an earlier day than the one before it is told once", () => {
  const timeline = ["2026-01-05", "2026-01-07", "2026-01-06", "2026-01-06", "2026-01-08"].map((date) => ({
    date,
    event: "published",
  }));
  assert.equal(found({ timeline }), ["warning out-of-order timeline[2].date"]);
});

test("within a day, hours are in order as far as they are told", () => {
  const day = (...hours: Record<string, unknown>[]) =>
    found({ timeline: hours.map((hour) => ({ date: "2026-01-05", event: "published", ...hour })) });
  assert.equal(day({ time: "13:22" }, {}, { time: "13:15" }), ["warning out-of-order timeline[2].time"]);
  assert.equal(day({ part: "afternoon" }, { time: "09:00" }), ["warning out-of-order timeline[1].time"]);
  assert.equal(day({ time: "13:22" }, { part: "morning" }), ["warning out-of-order timeline[1].part"]);
  assert.equal(day({ time: "13:22" }, { time: "13:22" }, { part: "afternoon" }, { part: "evening" }), []);
  assert.equal(day({ time: "13:22" }, { date: "2026-01-06", time: "09:00" }), []);
});

test("nothing has happened after the day of the notice", () => {
  const timeline = [
    { date: "2026-04-10", event: "published" },
    { date: "2026-04-11", event: "resumed" },
  ];
  assert.equal(found({ notice: { date: "2026-04-10" }, timeline, breach: { contained: "2026-05-01" } }), [
    "warning after-the-notice breach.contained",
    "warning after-the-notice timeline[1].date",
  ]);
  assert.equal(found({ timeline }), []);
});

test.run();
