// How bad it is that an item is missing: by the duty, the day and the stage.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { missingInChina, missingInJapan } from "../../src/check/missing-item.ts";
import { loadText, overlaid, subjectOfLoaded } from "../helpers/run-rule.ts";
import { home } from "../helpers/source.ts";

const base = readFileSync(join(home, "test/check/base.yaml"), "utf8");
const subject = async (yaml: string) => subjectOfLoaded(await loadText(overlaid(base, yaml)));
const severity = async (yaml: string, most?: "warning") =>
  missingInJapan(await subject(yaml), "breach.causes", most).map((one) => one.severity);

const harmless = "breach: { type: lost-paper, causes: [{ type: loss }] }\nnotifying: [{ by: [email] }]\n";

test("where people must be told it is an error, while more may follow a warning", async () => {
  assert.equal(await severity("{}"), ["error"]);
  assert.equal(await severity("notice: { report: { stage: first } }"), ["warning"]);
  assert.equal(await severity("{}", "warning"), ["warning"]);
});

test("where they need not it is a note that says so, and where that is open a warning", async () => {
  const few = `${harmless}affected: [{ id: all, who: {}, people: 3, data: [name] }]`;
  assert.equal(missingInJapan(await subject(few), "breach.causes"), [
    { path: "breach.causes", params: { duty: "no-notice-duty" }, severity: "info" },
  ]);
  assert.equal(await severity(`${harmless}affected: [{ id: all, who: {}, people: unknown, data: [name] }]`), [
    "warning",
  ]);
});

test("before the duty there is nothing to find", async () => {
  assert.equal(await severity("breach: { occurred: null, aware: { date: 2018-01-16 } }"), []);
});

test("in China it is an error wherever the law applies, while more may follow a warning", async () => {
  assert.equal(missingInChina(await subject("{}"), "requests"), [{ path: "requests", params: {}, severity: "error" }]);
  const first = await subject("notice: { report: { stage: first } }");
  assert.equal(missingInChina(first, "requests"), [{ path: "requests", params: {}, severity: "warning" }]);
});

test.run();
