// A text in `{ }` that its own comma cuts in two is told as that, not as a key nobody wrote.
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { problemsOf, told } from "../../helpers/small-schema.ts";

test("a comma between figures is told once, at the text it cuts", () => {
  assert.equal(told("title: x\nname: {ja: 合計1,234,500円です, zh-Hans: y}\n"), ["cut-at-comma 2:12"]);
  const [problem] = problemsOf("title: x\nname: {ja: 合計1,234,500円です, zh-Hans: y}\n");
  assert.is(problem?.params["quoted"], '"合計1,234,500円です"');
  assert.is(problem?.path, "name.ja");
});

test("so is one in a group of keys that knows its keys", () => {
  const schema = z.strictObject({ a: z.strictObject({ text: z.string(), by: z.string().optional() }) });
  assert.equal(told("a: {text: no 1,204 of them, by: x}\n", schema), ["cut-at-comma 1:11"]);
});

test("a key without a value after what is no plain text stays a key", () => {
  const schema = z.strictObject({ a: z.strictObject({ text: z.string(), list: z.array(z.string()).optional() }) });
  assert.equal(told('a: {text: "quoted", lits}\n', schema), ["unknown-key 1:21"]);
  assert.equal(told("a: {text: x,\n  list: [y], lsit}\n", schema), ["unknown-key 2:14"]);
});

test.run();
