// Which notices are first words of several, and how bad a gap in them is.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { gap, isPreliminary } from "../../src/law/stage.ts";
import { incidentOf } from "../helpers/incident-of.ts";

const withReport = (report?: object) => incidentOf(report === undefined ? {} : { notice: { report } });

test("a notice is the last word unless it says that it is not", () => {
  assert.not(isPreliminary(withReport()));
  assert.not(isPreliminary(withReport({ stage: "final" })));
  assert.not(isPreliminary(withReport({ stage: "final", number: 3 })));
  assert.ok(isPreliminary(withReport({ stage: "first" })));
  assert.ok(isPreliminary(withReport({ stage: "interim" })));
  assert.ok(isPreliminary(withReport({ number: 2 })));
  assert.ok(isPreliminary(incidentOf({ notice: { next: { by: "2026-05-27" } } })));
  assert.not(isPreliminary(withReport({ stage: "correction", number: 2 })));
});

test("a gap is an error in the last word and a warning before it", () => {
  assert.is(gap(withReport({ stage: "final" })), "error");
  assert.is(gap(withReport({ number: 1 })), "warning");
});

test.run();
