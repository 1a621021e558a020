// Reminders for the other languages of what was changed in one.
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Step } from "../../../src/review/apply/step.ts";
import { twinEdits } from "../../../src/review/apply/twins.ts";

const step = (locale: string, twin: Step["twin"]): Step => ({
  ...{ key: "k", target: "x", notice: `t ${locale}`, edits: [], proofs: [], from: [] },
  ...(twin === undefined ? {} : { twin }),
});

test("words changed in one language are to be looked at in each other", () => {
  assert.equal(twinEdits([step("ja", { because: "wording", block: "b" })], ["ja", "zh-Hans"]), [
    {
      append: "review",
      value: { "look-at": { locale: "zh-Hans", since: "ja", template: "t", block: "b", because: "wording" } },
    },
  ]);
  assert.equal(twinEdits([step("ja", undefined)], ["ja", "zh-Hans"]), []);
});

test("a text that was changed in both languages needs no second look", () => {
  const both = [step("ja", { because: "text", path: "p" }), step("zh-Hans", { because: "text", path: "p" })];
  assert.equal(twinEdits(both, ["ja", "zh-Hans"]), []);
  assert.is(twinEdits(both.slice(0, 1), ["ja", "zh-Hans"]).length, 1);
});

test.run();
