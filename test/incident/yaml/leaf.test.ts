// Texts under their forms.
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { problemsOf, told } from "../../helpers/small-schema.ts";

const first = (key: string, value: string) => {
  const [problem] = problemsOf(`title: x\n${key}: ${value}\n`);
  return problem && [problem.code, problem.params["suggestion"]];
};

test("dates of another form are told with the right one, and days in no calendar as such", () => {
  assert.equal(
    ["2026/4/1", "20260401", "２０２６-０４-０１", "2026/2/30", "2026-02-30", "soon"].map((value) =>
      first("date", value),
    ),
    [
      ["value-form", "2026-04-01"],
      ["value-form", "2026-04-01"],
      ["full-width-value", "2026-04-01"],
      ["impossible-date", undefined],
      ["impossible-date", undefined],
      ["value-form", undefined],
    ],
  );
});

test("times are told with their quotes", () => {
  assert.equal(
    ['"9:30"', '"９：３０"', '"25:00"', "noon"].map((value) => first("opens", value)),
    [
      ["value-form", '"09:30"'],
      ["full-width-value", '"09:30"'],
      ["impossible-time", undefined],
      ["value-form", undefined],
    ],
  );
});

test("what YAML reads as something else is told with its quotes, as typed", () => {
  assert.equal(problemsOf("title: 0120000000\n")[0]?.params, {
    value: "0120000000",
    found: "number",
    quoted: '"0120000000"',
  });
  assert.equal(problemsOf("title: false\n")[0]?.params, { value: "false", found: "boolean", quoted: '"false"' });
});

test("length is told in characters", () => {
  assert.equal(
    problemsOf(`title: ${"\u{20BB7}".repeat(81)}\n`).map(({ code, params }) => [
      code,
      params["length"],
      params["most"],
    ]),
    [["text-length", 81, 80]],
  );
});

test("a refinement without a code of its own counts as a form, where a hint says which", () => {
  const even = z.string().refine((text) => text.length % 2 === 0);
  assert.equal(told("a: xyz\n", z.strictObject({ a: even.meta({ expects: "phone" }) })), ["value-form 1:4"]);
  assert.equal(told("a: xyz\n", z.strictObject({ a: even })), ["not-allowed 1:4"]);
});

test.run();
