// Whether a text of law was in force on a day, its first and last day included.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isTextInForce } from "../../src/law/in-force.ts";

test("the first and the last day count", () => {
  const text = { from: "2017-06-01", to: "2025-12-31" };
  const days = ["2017-05-31", "2017-06-01", "2025-12-31", "2026-01-01"];
  assert.equal(
    days.map((day) => isTextInForce(text, day)),
    [false, true, true, false],
  );
});

test("where no day is known, today's text is taken", () => {
  assert.ok(isTextInForce({ from: "2026-01-01" }, undefined));
  assert.not(isTextInForce({ to: "2025-12-31" }, undefined));
});

test.run();
