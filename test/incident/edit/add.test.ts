// What is added to lists and maps: where it stands, and how it is typed beside its neighbours.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { edited, sampleFile } from "../../helpers/edited.ts";

test("a language is put beside the others in their quotes", () => {
  const text = edited(sampleFile, { insert: "issuer.name.zh-Hant-TW", value: "青葉堂" });
  assert.ok(
    text.includes(`  name: { ja: 株式会社青葉堂, zh-Hans: '青叶堂 "A"', zh-Hant-TW: '青葉堂' }   # one or two\n`),
  );
  const lines = 'name:\n    ja: "甲" # c\n    # d\nb: 1\n';
  assert.is(
    edited(lines, { insert: "name.zh-Hans", value: "乙" }),
    'name:\n    ja: "甲" # c\n    zh-Hans: "乙"\n    # d\nb: 1\n',
  );
  const blocks = "name:\n  ja: |\n     甲\n     乙\nb: 1\n";
  assert.is(
    edited(blocks, { insert: "name.zh-Hans", value: "丙\n丁\n" }),
    "name:\n  ja: |\n     甲\n     乙\n  zh-Hans: |\n     丙\n     丁\nb: 1\n",
  );
});

test("items are added at the list's own indentation, short maps in braces, long ones key by key", () => {
  const long = {
    date: "2026-04-12",
    text: { ja: ["甲は、", { fact: "issuer.self" }, "です。"], "zh-Hans": "乙".repeat(50) },
  };
  const list = "l:\n- { a: 1 } # c\n# d\nm: 1\n";
  assert.is(
    edited(list, { append: "l", value: { a: 2 } }, { append: "l", value: long }),
    `l:
- { a: 1 } # c
- { a: 2 }
- date: 2026-04-12
  text:
    ja: ["甲は、", { fact: issuer.self }, "です。"]
    zh-Hans: "${"乙".repeat(50)}"
# d
m: 1
`,
  );
  const spread = "l:\n    - a: 1\n      b: 2\n";
  assert.is(edited(spread, { append: "l", value: { a: 3, b: 4 } }), `${spread}    - a: 3\n      b: 4\n`);
});

test("a map without blanks in its braces is followed", () => {
  assert.is(edited("l: [{a: 1}]\n", { append: "l", value: { b: 2 } }), "l: [{a: 1}, {b: 2}]\n");
});

test("items and keys are added to lists and maps in brackets, on lines too", () => {
  const text = "l: [\n  a, # one\n  b # two\n]\nm: { x: 1, }\ne: []\nf: {}\ng: [[]]\n";
  assert.is(
    edited(
      text,
      { append: "l", value: "c" },
      { insert: "m.z", value: 2 },
      { append: "e", value: 3 },
      { insert: "f.z", value: 4 },
      { append: "g[0]", value: 5 },
    ),
    "l: [\n  a, # one\n  b, c # two\n]\nm: { x: 1, z: 2, }\ne:\n  - 3\nf:\n  z: 4\ng: [[5]]\n",
  );
  assert.is(edited("l: [\n  a,\n  b\n]\n", { append: "l", value: "c" }), "l: [\n  a,\n  b,\n  c\n]\n");
  assert.is(edited("l: [] # c\n", { append: "l", value: "c" }), "l: [c] # c\n");
});

test("a value is put over what is there, or beside its siblings where there is nothing", () => {
  const text = "who: { are: members }\nat: {}\nby:\n  role: x\n";
  assert.is(
    edited(
      text,
      { put: "who.are", value: "people" },
      { put: "at.are", value: "users" },
      { put: "by.name", value: "z" },
      { put: "zone", value: "japan" },
    ),
    "who: { are: people }\nat:\n  are: users\nby:\n  role: x\n  name: z\nzone: japan\n",
  );
});

test("a list that is not there is begun: at the end of the file, or of its map", () => {
  const text = edited(
    sampleFile,
    { append: "wording", value: { locale: "ja", remove: true } },
    { append: "wording", value: { locale: "ja", was: "甲\n乙" } },
    { append: "affected[0].notes", value: { text: "丙" } },
    { append: "affected[1].tags", value: "x" },
  );
  assert.is(
    text,
    sampleFile
      .replace("entered }]\n", "entered }]\n    notes:\n      - { text: 丙 }\n")
      .replace("265 } }", "265 }, tags: [x] }") +
      "\n\nwording:\n  - { locale: ja, remove: true }\n  - locale: ja\n    was: |-\n      甲\n      乙",
  );
  assert.is(edited("a: 1\n# end\n", { append: "b", value: 1 }), "a: 1\n# end\nb: [1]\n");
  assert.is(edited("a: 1\n...\n# end\n", { append: "b", value: 1 }), "a: 1\nb: [1]\n...\n# end\n");
  assert.is(
    edited(
      "a:\n  b:\n    c: 1\n",
      { append: "d", value: {} },
      { insert: "a.b.e", value: 2 },
      { insert: "a.f", value: 3 },
    ),
    "a:\n  b:\n    c: 1\n    e: 2\n  f: 3\nd:\n  - {}\n",
  );
});

test("new keys of the top level are parted by an empty line where the others are", () => {
  const two = [
    { append: "b", value: { x: 1 } },
    { append: "c", value: { who: "p\nq" } },
    { append: "d", value: 3 },
  ];
  assert.is(edited("a: 1\n", ...two), "a: 1\nb:\n  - { x: 1 }\nc:\n  - who: |-\n      p\n      q\nd: [3]\n");
  assert.is(
    edited("z: 0\n\na: 1\n", ...two),
    "z: 0\n\na: 1\n\nb:\n  - { x: 1 }\n\nc:\n  - who: |-\n      p\n      q\n\nd: [3]\n",
  );
});

test("no empty line is added where a block scalar would keep it", () => {
  assert.is(edited("a: 1\n\nb: |+\n  x\n", { insert: "c", value: 2 }), "a: 1\n\nb: |+\n  x\nc: 2\n");
});

test.run();
