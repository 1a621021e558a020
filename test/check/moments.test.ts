// Moments compared as far as they are known.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { daysOf, isBefore, momentOf } from "../../src/check/moments.ts";

test("a moment of either form has the days it may mean", () => {
  assert.equal(daysOf("2026-02"), { first: "2026-02-01", last: "2026-02-28" });
  assert.equal(daysOf({ date: "about 2026-02-03 10:00" }), { first: "2026-02-03", last: "2026-02-03" });
  assert.is(daysOf("publication"), undefined);
  assert.is(momentOf(undefined), undefined);
});

test("one is before another only where it surely is", () => {
  const before: [string, string][] = [
    ["2026-01", "2026-02-01"],
    ["2026-01-31", "2026-02"],
    ["2026-01-31 09:00", "2026-01-31 09:01"],
    ["2025", "2026-01-01 00:00"],
  ];
  for (const [one, other] of before) assert.ok(isBefore(one, other) && !isBefore(other, one), `${one} ${other}`);
  const unknown: [string, string][] = [
    ["2026-01", "2026-01-31"],
    ["2026-01-31", "2026-01-31 09:00"],
    ["2026-01-31 morning", "2026-01-31 09:00"],
    ["publication", "2026-01-31"],
  ];
  for (const [one, other] of unknown) assert.not.ok(isBefore(one, other) || isBefore(other, one), `${one} ${other}`);
});

test.run();
