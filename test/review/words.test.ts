// Words as they are compared: nothing is lost, and no date, number, address or katakana word is cut.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { wordsOf } from "../../src/review/words.ts";

test("words joined are the text, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("ja", "zh-Hans"), (text, locale) => {
      assert.is(wordsOf(text, locale).join(""), text);
    }),
  );
});

test("dates, counts, phone numbers, addresses and katakana stay whole", () => {
  const text = "2026年4月10日、1,007名のアカウントを0120-000-000とdesk@example.jp、https://shop.example.jp/a?b で";
  const words = wordsOf(text, "ja");
  for (const word of [
    "2026年4月10日",
    "1,007名",
    "アカウント",
    "0120-000-000",
    "desk@example.jp",
    "https://shop.example.jp/a?b",
  ])
    assert.ok(words.includes(word), word);
});

test("Chinese is cut at words and its counts are whole", () => {
  const words = wordsOf("截至2026年4月，共1,007人的个人信息可能泄露。", "zh-Hans");
  for (const word of ["2026年4月", "1,007人", "泄露"]) assert.ok(words.includes(word), word);
});

test.run();
