// Who was told by the timeline: by role, whether the role stands there or a party has it.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { happened, isOne, roleOf, toldTo } from "../../src/law/reports.ts";
import { incidentOf } from "../helpers/incident-of.ts";

const incident = incidentOf({
  parties: { commission: { role: "ppc" }, odd: { role: { text: "組合" } } },
  timeline: [
    { date: "2026-01-05", event: "reported", to: "commission" },
    { date: "2026-01-06", event: "consulted", to: ["police", { text: "弁護士会" }] },
    { date: "2026-01-07", event: "discussed", "together-with": ["cac"] },
    { date: "2026-01-08", event: "lost" },
  ],
});

test("an actor is the role of the party it names, or a role itself", () => {
  assert.is(roleOf(incident, "commission"), "ppc");
  assert.is(roleOf(incident, "police"), "police");
  assert.is(roleOf(incident, "odd"), undefined);
  assert.is(roleOf(incident, { text: "組合" }), undefined);
  assert.ok(isOne(incident, "commission", ["ppc"]));
  assert.not(isOne(incident, undefined, ["ppc"]));
});

test("reports, consultations and first words count as telling, a discussion does not", () => {
  const days = (...roles: string[]) => toldTo(incident, roles).map(({ date }) => date);
  assert.equal(days("ppc"), ["2026-01-05"]);
  assert.equal(days("ppc", "police"), ["2026-01-05", "2026-01-06"]);
  assert.equal(days("cac"), []);
});

test("an event has happened when the timeline tells it", () => {
  assert.ok(happened(incident, ["lost", "recovered"]));
  assert.not(happened(incident, ["recovered"]));
  assert.not(happened(incidentOf(), ["lost"]));
});

test.run();
