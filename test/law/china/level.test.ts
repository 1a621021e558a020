// Whether an incident is 较大 or above: a million people are, one fewer are not, and the file's own word goes first.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sizeOf } from "../../../src/law/china/level.ts";
import { incidentOf } from "../../helpers/incident-of.ts";

const size = (people: unknown, china: Record<string, unknown> = {}) =>
  sizeOf(incidentOf({ affected: [{ id: "all", who: {}, people, data: ["name"] }], legal: { china } }));

test("a million is enough, and a number that may reach it is unclear", () => {
  assert.is(size(1_000_000), "large");
  assert.is(size(999_999), "small");
  assert.is(size({ "at-most": 1_000_000 }), "unclear");
  assert.is(size("unknown"), "unclear");
});

test("the level that the file gives goes before the number", () => {
  assert.is(size(2_000_000, { level: "below" }), "small");
  assert.is(size(10, { level: "major" }), "large");
});

test.run();
