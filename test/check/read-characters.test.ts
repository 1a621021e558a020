// Numbers in characters, by place and by figure.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readCharacters } from "../../src/check/read-characters.ts";

test("numbers in characters are read by place and by figure", () => {
  const cases: [string, number][] = [
    ["百二十三", 123],
    ["一万二千", 12000],
    ["二〇二六", 2026],
    ["十", 10],
    ["三十万", 300000],
    ["两千零五", 2005],
    ["一亿", 1e8],
  ];
  for (const [text, number] of cases) assert.is(readCharacters(text), number, text);
});

test.run();
