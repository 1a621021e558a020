// Problems of several languages: told once.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { oncePerPlace } from "../../src/commands/by-language.ts";
import { problem } from "../../src/problem.ts";

const at = { file: "a.yaml", line: 3, column: 5 };
const unsaid = (path: string, locale: string) =>
  problem("fact-not-said", at, { path, template: "itemised", locale }, { path, severity: "warning" });

test("what no language says is told once, with the languages", () => {
  const [first, second, ...more] = oncePerPlace([
    unsaid("lost.found", "ja"),
    unsaid("timeline[2].means", "ja"),
    unsaid("lost.found", "zh-Hans"),
  ]);
  assert.is(first?.params["locale"], "ja, zh-Hans");
  assert.equal([second?.path, second?.params["locale"]], ["timeline[2].means", "ja"]);
  assert.equal(more, []);
});

test("problems that differ in anything else stay apart, and what has no language as it is", () => {
  const others = [problem("cannot-read", at, { reason: "x" }), problem("cannot-read", at, { reason: "y" })];
  assert.equal(oncePerPlace(others), others);
  const elsewhere = { ...unsaid("lost.found", "zh-Hans"), place: { file: "b.yaml" } };
  assert.is(oncePerPlace([unsaid("lost.found", "ja"), elsewhere]).length, 2);
});

test.run();
