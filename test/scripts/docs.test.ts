// The pages that are made: every id with its words in every language, and links that lead somewhere.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pages } from "../../scripts/docs.ts";
import { categories, vocabulary } from "../../src/incident/vocabulary.ts";
import { localeOf } from "../helpers/locales.ts";

const made = await pages();
const words = made["docs/vocabulary.md"] ?? "";
const headings = [...words.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

test("every id stands under its category, and no other", () => {
  assert.equal(headings, categories);
  for (const [i, part] of words
    .split(/^## .+$/m)
    .slice(1)
    .entries()) {
    const category = categories[i];
    const ids = [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, id]) => id);
    assert.equal(ids, category === undefined ? [] : vocabulary[category], category);
  }
});

test("beside an id stand its words in each language", () => {
  const row = words.split("\n").find((line) => line.startsWith("| `card-number` |"));
  const inEach = ["ja", "zh-Hans"].map((tag) => localeOf(tag).terms["item"]?.["card-number"]);
  for (const word of inEach) assert.ok(typeof word === "string" && row?.includes(` ${word} `), row);
});

test("of a sentence the facts are left out, and nothing of a template shows", () => {
  assert.not.match(words, /\{\{|\}\}/);
  assert.match(words, /^\| `reported` \| [^|]*…/m);
});

test("every row has the cells of its table's head", () => {
  const cells = (line: string): number => line.split(/(?<!\\)\|/).length;
  const tables = words.split(/\n\n/).filter((part) => part.startsWith("|"));
  assert.is(tables.length, categories.length);
  for (const [head = "", ...rows] of tables.map((table) => table.trim().split("\n")))
    for (const row of rows) assert.is(cells(row), cells(head), row);
});

test("every link of the fields to the vocabulary leads to a category", () => {
  const links = [...(made["docs/incident.md"] ?? "").matchAll(/\]\(vocabulary\.md#([^)]+)\)/g)].map(
    ([, to = ""]) => to,
  );
  assert.ok(links.length > 50);
  assert.equal(
    links.filter((to) => !headings.includes(to)),
    [],
  );
});

test.run();
