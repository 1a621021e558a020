// The gate: what a draft may have and a published notice may not, each reason told.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { problem, type Severity } from "../../src/problem.ts";
import { gate } from "../../src/publish/gate.ts";

const found = (code: string, severity: Severity) => problem(code, { file: "a.yaml", line: 3 }, {}, { severity });
const nothing = { file: "a.yaml", problems: [], stale: [], unapplied: [] };

test("a file without anything against it passes, warnings of other kinds too", () => {
  const problems = [found("overlap-unexplained", "warning"), found("cn-not-looked-at", "info")];
  assert.equal(gate({ ...nothing, problems }), []);
});

test("errors stop it as they are, unfinished things as errors of the gate", () => {
  const problems = [
    found("unknown-key", "error"),
    found("todo-left", "warning"),
    found("missing-translation", "warning"),
    found("translation-to-look-at", "warning"),
    found("translation-differs", "warning"),
    found("review-comment-open", "warning"),
    found("wording-outdated", "warning"),
  ];
  const refused = gate({ ...nothing, problems });
  assert.equal(
    refused.map(({ code }) => code),
    [
      ...["unknown-key", "publish-todo", "publish-not-level", "publish-not-level", "publish-not-level"],
      ...["publish-open-comment", "publish-wording-outdated"],
    ],
  );
  assert.ok(refused.every(({ severity }) => severity === "error"));
  assert.is(refused[1]?.place.line, 3);
});

test("a finding that the file accepts with a reason stops nothing", () => {
  assert.equal(gate({ ...nothing, problems: [found("rule-accepted", "info")] }), []);
});

test("files older than the incident file, and copies left open, are told one by one", () => {
  const refused = gate({ ...nothing, stale: ["out/a.ja.html"], unapplied: [{ file: "back.docx", count: 2 }] });
  assert.equal(
    refused.map(({ code, params }) => [code, params]),
    [
      ["publish-stale-file", { old: "out/a.ja.html" }],
      ["publish-unapplied", { count: 2 }],
    ],
  );
});

test.run();
