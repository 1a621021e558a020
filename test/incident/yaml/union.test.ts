// Nodes that may be one of several things.
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { problemsOf, told } from "../../helpers/small-schema.ts";

const count = (value: string) => {
  const [problem, ...more] = problemsOf(`title: x\ncount: ${value}\n`);
  return problem && [problem.code, problem.params["expected"] ?? problem.params["nearest"] ?? "", more.length];
};

test("a scalar is held against all scalars it may be, and the most telling fault is told", () => {
  assert.equal(["3", "unknown", "unknwn", "many", "1,000", "１２", "-1", "true"].map(count), [
    undefined,
    undefined,
    ["unknown-value", "unknown", 0],
    ["wrong-type", "whole-number, mapping, term", 0],
    ["number-form", "", 0],
    ["full-width-value", "", 0],
    ["out-of-range", "", 0],
    ["wrong-type", "whole-number, mapping, term", 0],
  ]);
});

test("the words that would do are told where nothing else fits", () => {
  assert.is(problemsOf("title: x\ncount: [1]\n")[0]?.params["allowed"], "unknown");
});

test("a text by language where a word is taken, or a text of one's own, is told as that text, once", () => {
  const text = z.union([z.string().min(1), z.record(z.string().regex(/^[a-z]{2}$/), z.string())]);
  const schema = z.strictObject({ work: z.union([z.enum(["printing", "mailing"]), z.strictObject({ text })]) });
  const [problem, ...more] = problemsOf("work: { ja: x, zh: y }\n", schema);
  assert.equal(
    [problem?.code, problem?.params["suggestion"], more.length],
    ["wrong-type", "{ text: { ja: …, zh: … } }", 0],
  );
  assert.equal(told("work: { texte: x }\n", schema), ["unknown-key 1:9"]);
});

test("what a union expects, its texts expect", () => {
  const day = z.union([z.iso.date(), z.strictObject({ from: z.iso.date() })]);
  assert.equal(problemsOf("a: 2026/4/1\n", z.strictObject({ a: day }))[0]?.params["suggestion"], "2026-04-01");
  const time = z.union([z.string().regex(/^\d\d:\d\d$/), z.array(z.string())]).meta({ expects: "time" });
  assert.equal(problemsOf('a: "9:30"\n', z.strictObject({ a: time }))[0]?.params["suggestion"], '"09:30"');
});

test("of several lists the one with the fewest faults is meant", () => {
  const schema = z.strictObject({ a: z.union([z.array(z.int()), z.array(z.string())]) });
  assert.equal(told("a: [x, y, 3]\n", schema), ["unquoted-text 1:11"]);
});

test("unions within unions are one union, and keep their hints", () => {
  const inner = z.union([z.enum(["name"]), z.strictObject({ text: z.string() })]).meta({ vocabulary: "item" });
  const schema = z.strictObject({ a: z.union([inner, z.strictObject({ item: z.string() })]) });
  assert.equal(problemsOf("a: nmae\n", schema)[0]?.params["vocabulary"], "item");
  assert.equal(told("a: {item: x}\n", schema), []);
});

test("null passes where one alternative takes it", () => {
  const schema = z.strictObject({ a: z.union([z.int(), z.null()]), b: z.union([z.int(), z.literal("x")]) });
  assert.equal(told("a:\nb:\n", schema), ["empty-value 2:1"]);
});

test.run();
