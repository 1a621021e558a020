// Problems as values.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hasErrors, problem } from "../src/problem.ts";

test("a problem is an error unless told, and has no path unless given one", () => {
  assert.equal(problem("a", { file: "f" }), { code: "a", severity: "error", place: { file: "f" }, params: {} });
  const told = problem("b", { file: "f", line: 1 }, { x: 1 }, { severity: "info", path: "p" });
  assert.equal(told, { code: "b", severity: "info", place: { file: "f", line: 1 }, params: { x: 1 }, path: "p" });
});

test("only errors are errors", () => {
  const [error, warning] = [problem("a", { file: "" }), problem("b", { file: "" }, {}, { severity: "warning" })];
  assert.equal([hasErrors([]), hasErrors([warning]), hasErrors([warning, error])], [false, false, true]);
});

test.run();
