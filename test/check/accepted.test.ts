// Findings that a file accepts: noted with the reason, and nothing kept quiet by a mistyped rule.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { settle } from "../../src/check/accepted.ts";
import type { Incident } from "../../src/incident/schema.ts";
import { type Problem, problem } from "../../src/problem.ts";

type Accepted = NonNullable<NonNullable<Incident["internal"]>["accepted"]>;

const place = { file: "x.yaml", line: 3 };
const found = (code: string, path: string): Problem => problem(code, place, {}, { path });
const incidentWith = (accepted: Accepted) => {
  // Only `internal` is looked at.
  const incident = { internal: { accepted } } as unknown as Incident;
  return { incident, placeOf: () => place };
};
const settled = (findings: Problem[], accepted: Accepted, ran = ["a-rule", "b-rule"]): string[] =>
  settle(findings, incidentWith(accepted), ["a-rule", "b-rule"], new Set(ran)).map(
    ({ code, severity, path }) => `${severity} ${code} ${path}`,
  );

test("an accepted finding becomes a note with its reason; others stand", () => {
  const findings = [found("a-rule", "x"), found("b-rule", "x")];
  const accepted = [{ rule: "a-rule", reason: "because" }];
  assert.equal(settled(findings, accepted), ["info rule-accepted x", "error b-rule x"]);
  assert.equal(settle(findings, incidentWith(accepted), ["a-rule"], new Set())[0]?.params, {
    rule: "a-rule",
    reason: "because",
  });
});

test("a path takes in what lies below it, and nothing that only begins alike", () => {
  const findings = ["totals", "totals[0].people", "totals-of"].map((path) => found("a-rule", path));
  assert.equal(settled(findings, [{ rule: "a-rule", path: "totals", reason: "r" }]), [
    "info rule-accepted totals",
    "info rule-accepted totals[0].people",
    "error a-rule totals-of",
  ]);
});

test("an entry for no rule is an error, and one that accepts nothing a warning, if its rule was asked", () => {
  const at = "internal.accepted[0].rule";
  assert.equal(settled([], [{ rule: "a-rul", reason: "r" }]), [`error unknown-rule ${at}`]);
  assert.equal(settled([], [{ rule: "a-rule", reason: "r" }]), [`warning accepts-nothing ${at}`]);
  assert.equal(settled([], [{ rule: "a-rule", reason: "r" }], ["b-rule"]), []);
});

test.run();
