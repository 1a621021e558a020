// What is late: done after its last day, or not done on a day that was asked for.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lateFindings, lateOnes, perhapsLate } from "../../src/check/late.ts";
import type { Subject } from "../../src/check/rule.ts";
import { attack, type Parts } from "../helpers/due.ts";
import { incidentOf } from "../helpers/incident-of.ts";

/** Of the subject only what is read. */
const late = (parts: Parts, asOf?: string, isAsked = asOf !== undefined) =>
  lateOnes({ incident: incidentOf(parts), asOf, isAsked } as unknown as Subject, "jp", ["jp-final"]);

test("what was done too late has its place, its day and the last day", () => {
  const [found] = late(
    attack("2026-01-20", { timeline: [{ date: "2026-03-24", event: "reported", to: "ppc", stage: "final" }] }),
  );
  assert.equal([found?.path, found?.params], ["timeline[0].date", { on: "2026-03-24", by: "2026-03-23" }]);
});

test("what is not done is told only on a day that was asked for, and after the last day", () => {
  assert.equal(late(attack("2026-01-20"), "2026-03-24")[0]?.params, { today: "2026-03-24", "was-due": "2026-03-23" });
  assert.equal(late(attack("2026-01-20"), "2026-03-23"), []);
  assert.equal(late(attack("2026-01-20"), "2026-03-24", false), []);
});

test("what hangs on an open class is left alone", () => {
  const open = { breach: { aware: { date: "2026-01-20" } }, affected: [{ id: "a", who: {}, data: ["name"] }] };
  assert.equal(late(open, "2027-01-01"), []);
});

test("what is large by the highest number of people is late only perhaps", () => {
  const found = (people: unknown) =>
    perhapsLate(
      {
        incident: incidentOf({
          breach: { aware: { date: "2026-01-20" } },
          affected: [{ id: "a", who: {}, people, data: ["name"] }],
          legal: { china: { learned: "2026-01-20 08:00" }, reports: [{ to: "cac", date: "2026-01-20 12:01" }] },
        } as Parts),
      } as unknown as Subject,
      "cn-incident-report",
    );
  assert.equal(
    found({ "at-most": 1_000_000 }).map(({ path, severity }) => [path, severity]),
    [["legal.reports[0].date", "warning"]],
  );
  for (const people of [{ "at-most": 999_999 }, "unknown", 1_000_000]) assert.equal(found(people), []);
});

test("done late and not done are each as bad as told", () => {
  const found = lateFindings(late(attack("2026-01-20"), "2026-03-24"), { done: "info", missing: "warning" });
  assert.equal(
    found.map(({ severity }) => severity),
    ["warning"],
  );
});

test.run();
