// When an issuer knew, first spoke in public, and had the study's last report.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { firstPublished, knewOn, studyEnded } from "../../src/law/publication.ts";
import { incidentOf } from "../helpers/incident-of.ts";

test("the issuer knew when it says so, else when something odd was noticed; a month is no day", () => {
  assert.is(knewOn(incidentOf()), undefined);
  assert.is(knewOn(incidentOf({ breach: { aware: { date: "2026-01" } } })), undefined);
  assert.is(knewOn(incidentOf({ breach: { noticed: { date: "2026-01-05 08:30" } } })), "2026-01-05");
  const both = { noticed: { date: "2026-01-05" }, aware: { date: { date: "2026-01-09", about: true } } };
  assert.is(knewOn(incidentOf({ breach: both })), "2026-01-09");
});

test("the first notice is the earliest of this one, those before it and those of the timeline", () => {
  const notice = { date: "2026-04-10", earlier: [{ title: "お知らせ", date: "2026-02-02" }, { title: "第二報" }] };
  assert.is(firstPublished(incidentOf({ notice: {} })), undefined);
  assert.is(firstPublished(incidentOf({ notice })), "2026-02-02");
  const timeline = [
    { date: "2026-01-06", event: "noticed" },
    { date: "2026-01-07", event: "warning-posted" },
  ];
  assert.is(firstPublished(incidentOf({ notice, timeline })), "2026-01-07");
});

test("the study ended with the last report of it", () => {
  const timeline = [
    { date: "2026-01-07", event: "investigation-started" },
    { date: "2026-02-01", event: "report-received" },
    { date: "2026-03-01", event: "investigation-completed" },
  ];
  assert.is(studyEnded(incidentOf({ timeline })), "2026-03-01");
  assert.is(studyEnded(incidentOf()), undefined);
});

test.run();
