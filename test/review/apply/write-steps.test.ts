// Steps that are written together, proved one by one, and taken back where the notice then says something else.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { problem } from "../../../src/problem.ts";
import type { Step } from "../../../src/review/apply/step.ts";
import { type Workshop, writeSteps } from "../../../src/review/apply/write-steps.ts";

const step = (path: string, value: number, wanted = `${value}名`): Step => ({
  ...{ key: path, target: String(value), notice: "t ja", from: [] },
  edits: [{ set: path, value }],
  proofs: [
    { of: "fact", path, block: "b", text: wanted, isAlike: (shown) => `全${shown}` === wanted, skeleton: "{a}{b}" },
  ],
});

/** A file of two counts; 13 is refused by the editor, 14 makes the file unsound. */
const workshop: Workshop = {
  edit(edits) {
    const values: Record<string, number> = { a: 1, b: 2 };
    for (const edit of edits) if ("set" in edit) values[edit.set] = Number(edit.value);
    if (Object.values(values).includes(13)) return { problems: [problem("edit-shared", { file: "f" })] };
    return { text: JSON.stringify(values), problems: [] };
  },
  show(text) {
    const values: Record<string, number> = JSON.parse(text);
    if (Object.values(values).includes(14)) return { problems: [problem("unsound", { file: "f" })] };
    const facts = Object.entries(values).map(([path, value]) => ({ path, text: `${value}名` }));
    const line = { text: facts.map((one) => one.text).join(""), skeleton: "{a}{b}", facts };
    return { shown: new Map([["t ja", new Map([["b", line]])]]), problems: [] };
  },
};

test("steps that prove themselves are all written", () => {
  const { text, written, failed } = writeSteps([step("a", 5), step("b", 6)], workshop);
  assert.is(text, '{"a":5,"b":6}');
  assert.is(written.length, 2);
  assert.equal(failed, []);
});

test("one that shows something else costs no other", () => {
  const { text, failed } = writeSteps([step("a", 5, "五名"), step("b", 6)], workshop);
  assert.is(text, '{"a":1,"b":6}');
  assert.equal(
    failed.map(({ reason, values }) => [reason, values]),
    [["shows-otherwise", { shown: "5名", wanted: "五名" }]],
  );
});

test("one that shows the same in another form stands, and one whose whole line reads as wanted", () => {
  assert.equal(writeSteps([step("a", 5, "全5名")], workshop).failed, []);
  const [proof] = step("a", 5, "5名5").proofs;
  const wanted = (line: string): Step => ({
    ...step("a", 5),
    proofs: proof?.of === "fact" ? [{ ...proof, line }] : [],
  });
  assert.equal(writeSteps([wanted("5名2名")], workshop).failed, []);
  assert.is(writeSteps([wanted("5名3名")], workshop).failed.length, 1);
});

test("one that can't be edited, and one that breaks the file, are told by their problems", () => {
  const { text, failed } = writeSteps([step("a", 13), step("b", 6)], workshop);
  assert.is(text, '{"a":1,"b":6}');
  assert.equal(
    failed.map(({ reason, values }) => [reason, values["codes"]]),
    [["not-editable", "edit-shared"]],
  );
  assert.equal(
    writeSteps([step("a", 14)], workshop).failed.map(({ reason, values }) => [reason, values["codes"]]),
    [["invalid", "unsound"]],
  );
});

test("nothing to write is nothing written", () => {
  assert.is(writeSteps([], workshop).text, undefined);
});

test.run();
