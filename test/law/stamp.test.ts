// Which day, time and clock a moment of the file means, and what is reckoned from it.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { addMinutes, inUtc, isEarlier, onClock, stampOf } from "../../src/law/stamp.ts";
import { incidentOf } from "../helpers/incident-of.ts";

const incident = incidentOf({ notice: { date: "2026-04-10" } });
const at = (written: Parameters<typeof stampOf>[0]) => stampOf(written, incident);

test("a day and a time are taken as far as they are exact", () => {
  assert.equal(at("2026-01-20"), { day: "2026-01-20" });
  assert.equal(at("2026-01-20 08:30"), { day: "2026-01-20", time: "08:30" });
  assert.equal(at("2026-01-20 morning"), { day: "2026-01-20" });
  assert.equal(at({ date: "2026-01-20 08:30", zone: "japan" }), { day: "2026-01-20", time: "08:30", zone: "japan" });
  assert.equal(at({ date: "2026-01-20 08:30", about: true }), { day: "2026-01-20" });
  assert.equal(at("publication"), { day: "2026-04-10" });
});

test("a month, a day that is only about so, and a publication without a day are none", () => {
  assert.is(at("2026-01"), undefined);
  assert.is(at("about 2026-01-20"), undefined);
  assert.is(at({ date: "2026-01-20", about: true }), undefined);
  assert.is(stampOf("publication", incidentOf()), undefined);
  assert.is(at(undefined), undefined);
});

test("minutes are added over midnight, both ways", () => {
  assert.equal(addMinutes({ day: "2026-12-31", time: "22:30" }, 240), { day: "2027-01-01", time: "02:30" });
  assert.equal(addMinutes({ day: "2026-03-01", time: "00:10" }, -60), { day: "2026-02-28", time: "23:10" });
  assert.equal(addMinutes({ day: "2026-03-01", time: "24:00" }, 60), { day: "2026-03-02", time: "01:00" });
});

test("a moment of one clock is read on another, and in UTC", () => {
  const japan = { day: "2026-01-20", time: "00:30", zone: "japan" } as const;
  assert.equal(onClock(japan, "china"), { day: "2026-01-19", time: "23:30", zone: "china" });
  assert.equal(onClock({ day: "2026-01-20", time: "00:30" }, "china"), { ...japan, zone: "china" });
  assert.equal(onClock({ day: "2026-01-20" }, "china"), { day: "2026-01-20", zone: "china" });
  assert.equal(inUtc({ day: "2026-01-20", time: "07:00", zone: "china" }), { day: "2026-01-19", time: "23:00" });
});

test("of one day without times, neither is earlier", () => {
  assert.ok(isEarlier({ day: "2026-01-19" }, { day: "2026-01-20" }));
  assert.ok(isEarlier({ day: "2026-01-20", time: "08:00" }, { day: "2026-01-20", time: "08:01" }));
  assert.not.ok(isEarlier({ day: "2026-01-20", time: "08:00" }, { day: "2026-01-20" }));
});

test.run();
