// Which rules are asked, and what becomes of their findings.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { runRules } from "../../src/check/index.ts";
import type { Rule, Source } from "../../src/check/rule.ts";
import { subjectOf } from "../../src/check/subject.ts";
import { loadIncident } from "../helpers/every-notice.ts";

const subject = subjectOf({ ...(await loadIncident("example-aobado")), notices: [] }); // known since 2026-01-20
const source: Source = {
  jurisdiction: "jp",
  article: "第1条",
  term: "概要",
  strength: "must",
  read: "text",
  asOf: "2025-06-01",
};
const ruleOf = (id: string, more: Partial<Source> | undefined): Rule => ({
  ...{ id, family: more === undefined ? "consistency" : "law", severity: "warning" },
  ...(more === undefined ? {} : { source: { ...source, ...more } }),
  find: () => [{ path: "breach", severity: "info" }],
  examples: { good: [], bad: [] },
});
const table = [
  ruleOf("of-no-law", undefined),
  ruleOf("of-japan", {}),
  ruleOf("of-china", { jurisdiction: "cn" }),
  ruleOf("of-before", { to: "2026-01-19" }),
  ruleOf("until-then", { to: "2026-01-20" }),
  ruleOf("since-then", { from: "2026-01-20" }),
  ruleOf("of-later", { from: "2026-01-21" }),
];
const asked = (jurisdictions?: ("jp" | "cn")[]): string[] =>
  runRules(subject, { jurisdictions }, table).map(({ code }) => code);

test("rules are asked that are in force on the day the incident was known", () => {
  assert.equal(asked(), ["of-no-law", "of-japan", "until-then", "since-then"]);
});

test("of a file that says nothing of it the law of Japan is asked, of one that names laws those", () => {
  assert.equal(subject.jurisdictions, ["jp"]);
  const named = { ...subject, jurisdictions: ["cn"] as const };
  assert.equal(
    runRules(named, {}, table).map(({ code }) => code),
    ["of-no-law", "of-china"],
  );
});

test("of the laws only those asked for, and what is of no law always", () => {
  assert.equal(asked(["cn"]), ["of-no-law", "of-china"]);
  assert.equal(asked([]), ["of-no-law"]);
});

test("a finding has its place, its own severity, and the source of its rule", () => {
  const [one, other] = runRules(subject, {}, table);
  assert.equal(
    [one?.path, one?.place.line !== undefined, one?.severity, one?.source],
    ["breach", true, "info", undefined],
  );
  assert.equal(other?.source, source);
});

test.run();
