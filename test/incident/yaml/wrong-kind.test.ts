// The wrong kind of thing, and nothing at all.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { problemsOf, told } from "../../helpers/small-schema.ts";

test("a missing value is told at its key, with what belongs there", () => {
  const [problem] = problemsOf("title: x\ndate:\n");
  assert.equal([problem?.place.column, problem?.path, problem?.params], [1, "date", { key: "date", expected: "date" }]);
});

test("what was expected and what was found are named", () => {
  assert.equal(problemsOf("title: x\npeople: [1]\n")[0]?.params, { expected: "whole-number", found: "a-list" });
  assert.equal(problemsOf("title: x\ndata: a\n")[0]?.params, {
    expected: "list",
    found: "the-text",
    value: "a",
    suggestion: "[a]",
  });
});

test("a file that is one text is told as such", () => {
  assert.equal(problemsOf("hello\n")[0]?.params["found"], "the-text");
  assert.equal(told("- title\n"), ["wrong-type 1:1"]);
});

test.run();
