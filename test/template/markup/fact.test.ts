// Facts in a template's output: what their attributes say.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { blocksOf, codesOf } from "../../helpers/markup.ts";

const inlineOf = (html: string) => {
  const [block] = blocksOf(`<p>${html}</p>`);
  return block?.type === "paragraph" ? block.children : [];
};

test("a fact keeps its path, kind, typed value, unit, sources and language", () => {
  const html =
    '<data data-path="affected[0].people" data-kind="count" data-unit="people" data-derived="a.b c[1]" lang="zh-Hans" value="1007">1,007名</data>';
  assert.equal(inlineOf(html), [
    {
      type: "fact",
      path: "affected[0].people",
      kind: "count",
      value: "1007",
      unit: "people",
      derivedFrom: ["a.b", "c[1]"],
      lang: "zh-Hans",
      children: [{ type: "text", text: "1,007名" }],
    },
  ]);
});

test("a time's value is its datetime", () => {
  assert.equal(inlineOf('<time data-path="notice.date" data-kind="date" datetime="2026-04-10">本日</time>'), [
    {
      type: "fact",
      path: "notice.date",
      kind: "date",
      value: "2026-04-10",
      children: [{ type: "text", text: "本日" }],
    },
  ]);
});

test("a fact without path, kind or value, or of no known kind, is a problem", () => {
  assert.equal(codesOf('<p><data data-kind="text" value="a">a</data></p>'), ["markup-missing-attribute"]);
  assert.equal(codesOf('<p><time data-path="a" data-kind="date">a</time></p>'), ["markup-missing-attribute"]);
  assert.equal(codesOf('<p><data data-path="a" data-kind="toString" value="a">a</data></p>'), ["markup-bad-value"]);
});

test.run();
