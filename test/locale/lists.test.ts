// Lists: the locale's separators between any number of items.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { joinList, type ListStyle, listSeparators } from "../../src/locale/lists.ts";
import type { Part } from "../../src/locale/pattern.ts";
import { localeOf } from "../helpers/locales.ts";

const ja = localeOf("ja");
const zh = localeOf("zh-Hans");
const shown = (items: string[], style: ListStyle, locale: typeof ja) =>
  joinList(
    items.map((item) => [item]),
    style,
    locale,
    (text) => text,
  ).join("");

test("items are joined as the locale joins them", () => {
  const vectors: [string[], ListStyle, string, string][] = [
    [[], "and", "", ""],
    [["甲"], "and", "甲", "甲"],
    [["甲", "乙"], "and", "甲および乙", "甲及乙"],
    [["甲", "乙", "丙"], "and", "甲、乙および丙", "甲、乙及丙"],
    [["甲", "乙", "丙", "丁"], "and", "甲、乙、丙および丁", "甲、乙、丙及丁"],
    [["甲", "乙"], "or", "甲または乙", "甲或乙"],
    [["甲", "乙", "丙"], "or", "甲、乙または丙", "甲、乙或丙"],
    [["甲", "乙", "丙"], "comma", "甲、乙、丙", "甲、乙、丙"],
    [["29件", "1件"], "plus", "29件＋1件", "29件＋1件"],
  ];
  for (const [items, style, inJa, inZh] of vectors) {
    assert.is(shown(items, style, ja), inJa);
    assert.is(shown(items, style, zh), inZh);
  }
});

test("the separators are one fewer than the items", () => {
  for (const count of [0, 1, 2, 3, 7]) assert.is(listSeparators(count, "and", ja).length, Math.max(0, count - 1));
});

test("items joined themselves are joined by the greater word where the locale has one", () => {
  const texts = ["甲および乙", "丙"];
  assert.equal(listSeparators(2, "and", ja, texts), ["ならびに"]);
  assert.equal(listSeparators(3, "and", ja, [...texts, "丁"]), ["、", "ならびに"]);
  assert.equal(listSeparators(2, "or", ja, texts), ["または"]);
  assert.equal(listSeparators(2, "and", zh, ["甲及乙", "丙"]), ["及"]);
});

test("items of several parts stay whole", () => {
  const items: Part[][] = [
    [{ text: "約" }, { count: "29", unit: "cards", text: "29枚" }],
    [{ count: "1", unit: "cards", text: "1枚" }],
  ];
  assert.equal(
    joinList(items, "plus", ja, (text): Part => ({ text })),
    [
      { text: "約" },
      { count: "29", unit: "cards", text: "29枚" },
      { text: "＋" },
      { count: "1", unit: "cards", text: "1枚" },
    ],
  );
});

test.run();
