// A run as SARIF: what its schema asks for, and places as code hosts find them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { sarifOf } from "../../src/commands/sarif.ts";
import type { Words } from "../../src/commands/words.ts";
import { type Place, type Problem, problem, type Source } from "../../src/problem.ts";

const words: Words = {
  say: (key) => key,
  find: () => undefined,
  findAny: () => undefined,
  count: (key) => key,
  problem: ({ code }) => (code === "b-code" ? { message: "wrong", hint: "mend it" } : { message: "odd" }),
};
const source: Source = {
  jurisdiction: "jp",
  article: "第1条",
  term: "概要",
  strength: "must",
  read: "text",
  asOf: "2025-06-01",
};

/** One driver's rules and results. */
type Log = {
  version: string;
  runs: {
    tool: { driver: { name: string; version: string; rules: { id: string; properties: { family: string } }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: { physicalLocation: { artifactLocation: { uri: string }; region?: object } }[];
      properties: { path?: string; source?: { notice: string } };
    }[];
  }[];
};

function logOf(...problems: Problem[]): Log["runs"][number] {
  // As the code under test makes it; the tests look at every part.
  const log = sarifOf({ incidents: [{ file: "f", incident: "f", problems }], problems: [] }, words) as Log;
  assert.is(log.version, "2.1.0");
  const [run] = log.runs;
  if (run === undefined) throw new Error("no run");
  return run;
}
const at = (place: Place) => logOf(problem("b-code", place)).results[0]?.locations[0]?.physicalLocation;

test("each problem is a result of a listed rule, with level and words", () => {
  const place = { file: "f", line: 2, column: 3 };
  const { tool, results } = logOf(
    problem("b-code", place),
    problem("groups-against-total", place, {}, { severity: "warning", path: "totals[0]" }),
    problem("b-code", { file: "f", line: 4 }, {}, { severity: "info" }),
  );
  assert.equal(
    tool.driver.rules.map(({ id, properties }) => [id, properties.family]),
    [
      ["b-code", "data"],
      ["groups-against-total", "consistency"],
    ],
  );
  assert.equal(
    results.map(({ ruleId, ruleIndex, level, message }) => [ruleId, ruleIndex, level, message.text]),
    [
      ["b-code", 0, "error", "wrong\nmend it"],
      ["groups-against-total", 1, "warning", "odd"],
      ["b-code", 0, "note", "wrong\nmend it"],
    ],
  );
  assert.is(results[1]?.properties.path, "totals[0]");
});

test("a place is a URI, with a region where a line is known", () => {
  assert.equal(at({ file: "incidents/甲 1.yaml", line: 2, column: 3 }), {
    artifactLocation: { uri: "incidents/%E7%94%B2%201.yaml" },
    region: { startLine: 2, startColumn: 3 },
  });
  assert.equal(at({ file: "/tmp/a.yaml" }), { artifactLocation: { uri: "file:///tmp/a.yaml" } });
  assert.equal(at({ file: "a\\b.yaml", line: 1 })?.artifactLocation.uri, "a/b.yaml");
});

test("a finding of law carries its source, and that it is no advice", () => {
  const [result] = logOf({ ...problem("b-code", { file: "f" }), source }).results;
  assert.equal(result?.properties.source, { ...source, notice: "check.no-advice" });
});

test.run();
