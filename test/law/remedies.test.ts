// Whether something was done about an incident, or only will be.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { remedies } from "../../src/law/remedies.ts";
import { incidentOf } from "../helpers/incident-of.ts";

test("looking into it and telling of it is no remedy", () => {
  const timeline = [
    { date: "2026-01-05", event: "investigation-started" },
    { date: "2026-01-06", event: "reported", to: "police" },
  ];
  assert.is(remedies(incidentOf({ timeline })), "none");
});

test("a remedy is taken by a measure done or running, a step in the timeline, cards being watched, or containment", () => {
  assert.is(remedies(incidentOf({ measures: [{ what: "waf", state: "running" }] })), "taken");
  assert.is(remedies(incidentOf({ timeline: [{ date: "2026-01-05", event: "password-reset" }] })), "taken");
  assert.is(remedies(incidentOf({ cards: { monitoring: "card-companies" } })), "taken");
  assert.is(remedies(incidentOf({ breach: { contained: "2026-01-05" } })), "taken");
  assert.is(remedies(incidentOf({ lost: { remote: [{ what: "wipe", state: "sent" }] } })), "taken");
  assert.is(remedies(incidentOf({ "mis-sent": { deletion: { all: true } } })), "taken");
  assert.is(remedies(incidentOf({ remedies: [{ what: "visit", state: "running" }] })), "taken");
  assert.is(remedies(incidentOf({ points: { restored: { state: "done" } } })), "taken");
});

test("what is to come is planned", () => {
  assert.is(remedies(incidentOf({ measures: [{ what: "waf", state: "planned" }] })), "planned");
  assert.is(remedies(incidentOf({ remedies: [{ what: "visit", state: "planned" }] })), "planned");
  const cards = { monitoring: "card-companies", "monitoring-state": "planned" };
  assert.is(remedies(incidentOf({ cards })), "planned");
});

test.run();
