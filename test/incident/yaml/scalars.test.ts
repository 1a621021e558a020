// Faults of scalars that no schema is needed for.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { problemsOf, told } from "../../helpers/small-schema.ts";

test("times without quotes are warned of wherever they stand", () => {
  assert.equal(told("title: 12:30\nnote: 1:02:03\n"), ["unquoted-time? 1:8", "unquoted-time? 2:7"]);
  assert.equal(told('title: "12:30"\nnote: at 12:30\n'), []);
});

test("quotes that don't match, or are no quotes, are told; Chinese quotation marks are text", () => {
  assert.equal(told('title: “x"\n'), ["full-width-sign 1:8"]);
  assert.equal(told("title: ＂x＂\n"), ["full-width-sign 1:8"]);
  assert.equal(told("title: “x”\nnote: “a”和“b”\n"), []);
});

test("a value that an alias repeats is looked at once", () => {
  assert.equal(told('title: x\ntree: {label: &a "a\\0", below: [{label: *a}]}\n'), ["forbidden-character 2:20"]);
});

test("problems carry the path of the value, and the character by name", () => {
  const [problem] = problemsOf("title: x\ntree: {label: a\u200Bb}\n");
  assert.equal([problem?.path, problem?.params], ["tree.label", { character: "U+200B" }]);
});

test("keys are looked at too", () => {
  assert.equal(told('title: x\nlinks: {"a\\u200B": 1}\n').includes("zero-width? 2:11"), true);
});

test.run();
