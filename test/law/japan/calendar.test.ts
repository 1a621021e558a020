// On which day a term ends: thirty and sixty days with the first counted, put off over closed days; and years that nobody knows yet.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isClosed, lastDayOfTerm, nextOpenDay } from "../../../src/law/japan/calendar.ts";

/** Knew, due after 30 days, due after 60 days. */
const vectors = [
  ["2026-11-24", "2026-12-23", "2027-01-22"],
  ["2026-12-01", "2027-01-04", "2027-01-29"],
  ["2026-10-05", "2026-11-04", "2026-12-03"],
  ["2026-11-04", "2026-12-03", "2027-01-04"],
  ["2027-01-22", "2027-02-22", "2027-03-23"],
  ["2027-03-01", "2027-03-30", "2027-04-30"],
] as const;

for (const [knew, thirty, sixty] of vectors) {
  test(`of what was known on ${knew} the terms end on ${thirty} and ${sixty}`, () => {
    assert.equal(lastDayOfTerm(knew, 30).due, { day: thirty });
    assert.equal(lastDayOfTerm(knew, 60).due, { day: sixty });
  });
}

test("the day that was counted is told beside the one it is put off to", () => {
  assert.equal(lastDayOfTerm("2026-12-01", 30), { counted: "2026-12-30", due: { day: "2027-01-04" } });
});

test("weekends, holidays with their substitutes, and the turn of the year are closed", () => {
  for (const day of ["2026-11-28", "2026-11-29", "2026-11-03", "2027-03-22", "2026-12-29", "2026-12-31", "2027-01-03"])
    assert.ok(isClosed(day), day);
  for (const day of ["2026-11-27", "2026-12-28", "2027-01-04", "2027-03-23"]) assert.not.ok(isClosed(day), day);
});

test("a year whose holidays are not known is named, and no day is guessed", () => {
  assert.equal(nextOpenDay("2050-12-28"), { day: "2050-12-28" });
  assert.equal(nextOpenDay("2050-12-29"), { unknownYear: 2051 });
  assert.equal(nextOpenDay("2051-02-01"), { unknownYear: 2051 });
});

test.run();
