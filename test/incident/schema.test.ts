// Every field of an incident file says what it is for: in docs/incident.md, and in an editor while one types.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { incidentPage } from "../../scripts/field-reference.ts";
import * as values from "../../src/incident/schema/values.ts";

/** What a kind of value says of itself: true of every field of that kind, so it tells nothing of one. */
const general = [values.text, values.name, values.day, values.moment, values.time, values.count("people")]
  .map((schema) => schema.description)
  .filter((words) => words !== undefined);

test("every field says what it is for, and not only what it takes", () => {
  const rows = incidentPage()
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  assert.ok(rows.length > 100, String(rows.length));
  const silent = rows.filter((row) => {
    const words = row.split(" | ").at(-1)?.replace(/\|$/, "").trim() ?? "";
    return words === "" || words.startsWith("Without it:") || general.includes(words);
  });
  assert.equal(silent, []);
});

test.run();
