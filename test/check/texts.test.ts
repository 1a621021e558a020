// Every word of the file's own that is printed, by language.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hole, textsOf } from "../../src/check/texts.ts";
import type { MarkedLeaf } from "../../src/incident/fact.ts";

const leaf = (path: string, fact: "text" | "name" | "term", value: unknown): MarkedLeaf => ({
  ...{ type: "leaf", path, meta: { fact }, value },
});
const texts = textsOf(
  [
    leaf("a", "text", "一"),
    leaf("b", "text", { ja: ["二", { fact: "x.people" }, "名"], "zh-Hans": "二" }),
    leaf("c", "name", "Shop"),
    leaf("d", "name", { ja: "店" }),
    leaf("e", "term", { text: { ja: "三" } }),
    leaf("f", "term", "other"),
    leaf("g", "text", [{ see: "cause" }, "をご覧ください"]),
  ],
  "ja",
);

test("texts come by language, with what they take from facts left open", () => {
  assert.equal(
    texts.map(({ path, locale, text }) => `${path} ${locale ?? "all"} ${text}`),
    [
      "a ja 一",
      `b.ja ja 二${hole}名`,
      "b.zh-Hans zh-Hans 二",
      "c all Shop",
      "d.ja ja 店",
      "e.text.ja ja 三",
      `g ja ${hole}をご覧ください`,
    ],
  );
});

test("the facts that a text takes are named", () => {
  assert.equal(texts[1]?.facts, ["x.people"]);
  assert.equal(texts.at(-1)?.facts, ["see cause"]);
});

test.run();
