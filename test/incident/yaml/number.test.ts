// Numbers as people type them.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { problemsOf, told } from "../../helpers/small-schema.ts";

const first = (value: string) => {
  const [problem] = problemsOf(`title: x\npeople: ${value}\n`);
  return problem && [problem.code, problem.params["suggestion"]];
};

test("plain decimals pass, and nothing else does", () => {
  assert.equal(["0", "30"].map(first), [undefined, undefined]);
  assert.equal(["030", "1e3", "0x1F", "0o17", "+3", "1_000", "1,000", '"30"', "30名"].map(first), [
    ["number-form", "30"],
    ["number-form", "1000"],
    ["number-form", "31"],
    ["number-form", "15"],
    ["number-form", "3"],
    ["number-form", "1000"],
    ["number-form", "1000"],
    ["number-form", "30"],
    ["number-form", "30"],
  ]);
  assert.equal(first("１２０"), ["full-width-value", "120"]);
  assert.equal(
    ["many", "true", "1.5"].map((value) => first(value)?.[0]),
    ["wrong-type", "wrong-type", "wrong-type"],
  );
});

test("limits are told with the one that is passed", () => {
  assert.equal(problemsOf("title: x\npeople: -1\n")[0]?.params, { value: "-1", least: 0 });
  assert.equal(problemsOf("title: x\npeople: 1000001\n")[0]?.params, { value: "1000001", most: 1_000_000 });
  assert.equal(told("title: x\nratio: -0.5\n"), []);
});

test.run();
