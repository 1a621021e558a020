import { test } from "uvu";
import * as assert from "uvu/assert";
import { markRaw } from "../../src/incident/fact.ts";
import { checkTranslations } from "../../src/incident/translations.ts";

const found = (raw: Record<string, unknown>) =>
  checkTranslations(markRaw({ locales: ["ja", "zh-Hans"], ...raw }), () => ({ file: "x.yaml" })).map((p) => [
    p.path,
    p.params["locale"],
    p.severity,
  ]);

test("a bare text is in the source language and lacks every other", () => {
  assert.equal(found({ timeline: [{ event: "other", text: "あ" }] }), [["timeline[0].text", "zh-Hans", "warning"]]);
});

test("a map lacks the languages it does not have, the source language too", () => {
  assert.equal(found({ timeline: [{ event: "other", text: { "zh-Hans": "啊" } }] }), [
    ["timeline[0].text", "ja", "warning"],
  ]);
  assert.equal(found({ timeline: [{ event: "other", text: { ja: "あ", "zh-Hans": "啊" } }] }), []);
});

test("the text that stands for a term needs its languages too", () => {
  assert.equal(
    found({ requests: [{ text: "あ" }], measures: [{ text: { ja: "あ", "zh-Hans": "啊" }, state: "done" }] }),
    [["requests[0].text", "zh-Hans", "warning"]],
  );
  assert.equal(found({ affected: [{ id: "a", who: {}, data: [{ text: "あ" }] }] }), [
    ["affected[0].data[0].text", "zh-Hans", "warning"],
  ]);
});

test("a bare name stands for all languages", () => {
  assert.equal(found({ issuer: { name: "青葉堂" } }), []);
});

test.run();
