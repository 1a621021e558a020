// Maps that may be one of several objects.
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { problemsOf, told } from "../../helpers/small-schema.ts";

const event = (map: string): string[] => told(`events: [${map}]\ntitle: x\n`);

test("the telling key decides, also when it is misspelt", () => {
  assert.equal(event("{event: reported, to: ppc, by: x}"), ["unknown-key 1:37"]);
  assert.equal(event("{event: strated, to: ppc, date: 2026-01-01}"), [
    "missing-key 1:10",
    "unknown-term 1:18",
    "unknown-key 1:27",
  ]);
});

test("an unknown telling word is told with all words, and hides no fault below the others", () => {
  const [problem] = problemsOf("events: [{event: zzz}]\ntitle: x\n");
  assert.is(problem?.params["allowed"], "reported, started, ended");
  assert.equal(event("{event: zzz, to: 1, date: 2026-02-30, foo: 2}"), [
    "unknown-term 1:18",
    "unquoted-text 1:27",
    "impossible-date 1:36",
    "unknown-key 1:48",
  ]);
});

test("without its telling key a map is looked at for what it shares", () => {
  const problems = problemsOf("events: [{to: ppc, stage: frst}]\ntitle: x\n");
  assert.equal(
    problems.map(({ code, params }) => [code, params["allowed"]]),
    [
      ["missing-key", "reported, started, ended"],
      ["unknown-value", "first, final"],
    ],
  );
});

test("without any telling key the shared keys decide, misspelt ones too", () => {
  const schema = z.strictObject({
    a: z.union([
      z.strictObject({ q: z.string(), a: z.string() }),
      z.strictObject({ topic: z.string(), note: z.string().optional() }),
    ]),
  });
  assert.equal(told("a: {topci: x, note: 1}\n", schema), ["unknown-key 1:5", "unquoted-text 1:21"]);
  assert.equal(told("a: {q: x}\n", schema), ["missing-key 1:1"]);
});

test("a map that is none of them says so, with their keys", () => {
  const [problem] = problemsOf("title: x\ncount: {}\n");
  assert.equal([problem?.code, problem?.params["keys"]], ["wrong-type", "about, at-most"]);
});

test("keys by language stand beside objects", () => {
  const schema = z.strictObject({
    a: z.union([z.strictObject({ fact: z.string() }), z.partialRecord(z.enum(["ja", "zh-Hans"]), z.string())]),
  });
  assert.equal(told("a: {ja: x, zh-Hans: 1}\n", schema), ["unquoted-text 1:21"]);
  assert.equal(told("a: {fact: 1}\n", schema), ["unquoted-text 1:11"]);
});

test.run();
