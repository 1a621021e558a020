// Chance → values that an incident file may hold, with all that YAML could take for something else.
import fc from "fast-check";
import type { YamlValue } from "../../src/incident/edit.ts";

/** A file in which every way of writing a scalar stands in every surrounding. */
export const everyStyle = `# styles
plain: word # c
single: 'it''s'
double: "a\\tb" # c
literal: |  # c
    first

      second
# between
kept: |+
  text

stripped: |-
  text
folded: >-
  one
  two

clipped: >
  one line
flow: { plain: a, 'single': 'b', "double": "c", list: [d, 'e', "f",], lines: [
    g, # one
    h
  ] }
list:
- a
- 'b' # c
- |
  c
- - d
  - "e"
-
  f: 1
  g:
    h: true
    # last
empty:
end: 2026-04-10`;

const words = fc.constantFrom(
  "甲",
  "、",
  "。",
  "株式会社",
  "a",
  "B",
  "0",
  "12:35",
  ": ",
  " #",
  "#",
  "'",
  '"',
  "\\",
  "\n",
  "\n\n",
  " ",
  "\t",
  "- ",
  "[",
  "]",
  "{",
  "}",
  ",",
  "&x",
  "*x",
  "!",
  "|",
  ">",
  "%",
  "@",
  "`",
  "?",
  "：",
  "　",
  "“",
  "」",
  "𠮷",
  "~",
  "true",
  "=",
);
const strings = fc.oneof(
  { weight: 4, arbitrary: fc.array(words, { maxLength: 8 }).map((parts) => parts.join("")) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "2026-04-12",
      "0120-000-000",
      "1e3",
      "0x1F",
      "null",
      "no",
      "一行目\n二行目\n",
      "...",
      "---",
      "a\n\n\n",
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: "binary", maxLength: 6 })
      .filter((text) => !/[\p{Cc}\p{Cn}\p{Cs}\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]/u.test(text)),
  },
);
/** Strings with all signs that mean something to YAML, numbers and booleans. */
export const anyScalar: fc.Arbitrary<YamlValue> = fc.oneof(
  { weight: 5, arbitrary: strings },
  { weight: 1, arbitrary: fc.nat() },
  { weight: 1, arbitrary: fc.boolean() },
);
const keys = fc.constantFrom("ja", "zh-Hans", "text", "fact", "a b", "no", "x.y");
/** The same, and small lists and maps of them. */
export const anyValue = fc.letrec<{ value: YamlValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    anyScalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(keys, tie("value"), { maxKeys: 3 }).map((map) => ({ ...map })),
  ),
})).value;
