// Values set in a file: how they are typed where something stood.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { edited, sampleFile } from "../../helpers/edited.ts";

/** Of the lines that one text has and the other lacks, those of the second. */
const newLines = (before: string, after: string): string[] => {
  const known = new Set(before.split("\n"));
  return after.split("\n").filter((line) => !known.has(line));
};

test("a scalar keeps its quotes", () => {
  const text = edited(
    sampleFile,
    { set: "notice.date", value: "2026-04-12" },
    { set: "issuer.name.ja", value: "株式会社若葉堂" },
    { set: "issuer.name.zh-Hans", value: "it's 'B'" },
    { set: "issuer.self", value: 'say "当社"' },
    { set: "affected[0].people", value: 1007 },
  );
  assert.equal(newLines(sampleFile, text), [
    "notice: { date: 2026-04-12, report: { number: 2 } } # the day",
    "  name: { ja: 株式会社若葉堂, zh-Hans: 'it''s ''B''' }   # one or two",
    '  self: "say \\"当社\\""',
    "    people: 1007",
  ]);
});

test("what would read back as something else is quoted", () => {
  const values = [
    "30",
    "true",
    "~",
    "yes",
    "12:35",
    "0120-000-000",
    "a: b",
    "a #b",
    "- a",
    " a",
    "",
    "\u3000a",
    "“a”",
    "a\nb",
  ];
  for (const value of values) {
    const text = edited("a: b # c\n", { set: "a", value });
    assert.is(text, `a: ${JSON.stringify(value)} # c\n`);
  }
  for (const value of ["a, b", "a]", "{a", "a: b"])
    assert.is(edited("a: [b]\n", { set: "a[0]", value }), `a: [${JSON.stringify(value)}]\n`);
  for (const value of ["a, b", "2026-04-10 12:35", "https://example.jp/?a=b#c", "甲、乙"])
    assert.is(edited("a: b\n", { set: "a", value }), `a: ${value}\n`);
  assert.is(edited("a: b\n", { set: "a", value: "a:\tb" }), 'a: "a:\\tb"\n');
});

test("quotes that can't hold a text become double ones", () => {
  assert.is(edited("a: 'b'\n", { set: "a", value: "c\nd" }), 'a: "c\\nd"\n');
});

test("what is no string stands without quotes", () => {
  assert.is(edited("a: 'b'\nc: |\n  d\n", { set: "a", value: 5 }, { set: "c", value: null }), "a: 5\nc: null\n");
});

test("a block keeps its sign, indentation, comment and the empty lines after it", () => {
  const text = edited(sampleFile, { set: "lines", value: "甲\n\n  乙\n" }, { set: "folded", value: "別の行" });
  assert.ok(text.includes("lines: |  # as typed\n   甲\n\n     乙\n\nfolded: >-\n  別の行\nlate:"));
});

test("only the line ends that the new text has change the block's header", () => {
  const block = (value: string) => edited("a: |2 # c\n  x\n\nb: 1\n", { set: "a", value });
  assert.is(block("y"), "a: |- # c\n  y\n\nb: 1\n");
  assert.is(block("y\n\n"), 'a: "y\\n\\n" # c\n\nb: 1\n');
  assert.is(edited("a: |+\n  x\n\nb: 1\n", { set: "a", value: "y\n\n\n" }), "a: |+\n  y\n\n\nb: 1\n");
  assert.is(edited("a: |+\n  x\n\nb: 1\n", { set: "a", value: "y\n" }), "a: |+\n  y\nb: 1\n");
  assert.is(edited("a: |+\n  x\n\nb: 1\n", { set: "a", value: "y" }), "a: |-\n  y\nb: 1\n");
});

test("a block that can't hold a text becomes a quoted line", () => {
  const block = (value: string) => edited("a: |  # c\n  x\n\nb: 1\n", { set: "a", value });
  assert.is(block(" y"), 'a: " y"  # c\n\nb: 1\n');
  assert.is(block("y\n  \nz"), 'a: "y\\n  \\nz"  # c\n\nb: 1\n');
  assert.is(block(""), 'a: ""  # c\n\nb: 1\n');
  assert.ok(edited(sampleFile, { set: "folded", value: "甲\n乙" }).includes('folded: "甲\\n乙"\nlate'));
});

test("a block at the end of a file without a line end stays one", () => {
  assert.is(edited("a: |-\n  x", { set: "a", value: "y\nz" }), "a: |-\n  y\n  z");
});

test("a scalar becomes a map or a list on its line", () => {
  const text = edited(
    sampleFile,
    { set: "affected[0].people", value: { about: 31 } },
    { set: "issuer.self", value: { ja: "弊社", "zh-Hans": "本公司" } },
    { set: "affected[0].data[0]", value: ["name", "a, b"] },
  );
  assert.equal(newLines(sampleFile, text), [
    "  self: { ja: 弊社, zh-Hans: 本公司 }",
    "    people: { about: 31 }",
    '    data: [["name", "a, b"], address, { item: sex, only-if: entered }]',
  ]);
});

test("a list or map is replaced in its way of writing", () => {
  const list = "a:\n    - x # c\n    - y\nb: [1]\nc:\n  d: 1\n";
  const text = edited(
    list,
    { set: "a", value: [{ p: 1 }, "z"] },
    { set: "b", value: [{ q: "r" }] },
    { set: "c", value: { e: 2, f: "g\nh" } },
  );
  assert.is(text, "a:\n    - { p: 1 }\n    - z\nb: [{ q: r }]\nc:\n  e: 2\n  f: |-\n    g\n    h\n");
  assert.is(edited(list, { set: "a", value: "x" }, { set: "c", value: {} }), "a: x\nb: [1]\nc: {}\n");
});

test("a value is filled in where a key or a dash has none", () => {
  assert.is(
    edited(
      "a:\nb: # c\nl:\n  -\n  - \nf: { g: , h: 1 }\n",
      { set: "a", value: 1 },
      { set: "b", value: 2 },
      { set: "l[0]", value: 3 },
      { set: "l[1]", value: 4 },
      { set: "f.g", value: 5 },
    ),
    "a: 1\nb: 2 # c\nl:\n  - 3\n  - 4\nf: { g: 5, h: 1 }\n",
  );
});

test("a value that is there already changes nothing, however it is typed", () => {
  assert.is(
    edited("a: 0x1E\nb: { c: 1,d: 2 }\n", { set: "a", value: 30 }, { set: "b", value: { d: 2, c: 1 } }),
    "a: 0x1E\nb: { c: 1,d: 2 }\n",
  );
});

test.run();
