// The page of fields: every field of the schema, whether it must be there, and what it takes.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { incidentPage } from "../../scripts/field-reference.ts";
import { schemaFields } from "../helpers/schema-fields.ts";

const page = incidentPage();

/** Sections that name another which has their rows. */
const sameAs = new Map(
  [...page.matchAll(/^## `(.+)`\n\nThe fields of `(.+)`\.$/gm)].map(([, own = "", other = ""]) => [own, other]),
);

/** The sections in order, each with its rows: the cells of each. A field that may be written in several ways has several. */
const sections = page
  .split(/^## /m)
  .slice(1)
  .map((part) => {
    const [heading = "", ...lines] = part.split("\n");
    const rows = lines
      .filter((line) => /^\| `/.test(line))
      .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
    return { heading: heading.replaceAll("`", ""), rows };
  });

const cellsOf = (section: string, field: string): string[] =>
  sections
    .filter(({ heading }) => heading === (sameAs.get(section) ?? section))
    .flatMap(({ rows }) => rows)
    .find(([, name = ""]) => name.replace(" *", "") === `\`${field}\``) ?? [];
const star = (section: string, field: string): boolean => (cellsOf(section, field)[1] ?? "").endsWith(" *");

test("every field of the schema has its row, under what holds it", () => {
  const fields = [...schemaFields()].filter((path) => !/(?:\[\]|\*)$/.test(path));
  assert.ok(fields.length > 200);
  const untold = fields.filter((path) => {
    const [, holder = "", field = ""] = /^(?:(.*)\.)?([^.]+)$/.exec(path) ?? [];
    // What several fields hold alike is told once, so that its section may be named by another of them.
    const own = (holder.split(".").at(-1) ?? "").replace("*", "<id>");
    const held = ({ heading }: { heading: string }) =>
      holder === "" ? heading === "The file" : heading.split(".").includes(own);
    return !sections.filter(held).some(({ heading }) => cellsOf(heading, field).length > 0);
  });
  assert.equal(untold, []);
});

test("fields that must be there have a star, and those with a default say it", () => {
  assert.equal(
    ["issuer", "breach", "affected", "services", "notice", "internal"].map((field) => star("The file", field)),
    [true, true, false, false, false, false],
  );
  assert.match(cellsOf("breach", "loss")[3] ?? "", /Without it: `leak`\.$/);
});

test("a field says what it takes: kinds, words, references, lists and several ways to write it", () => {
  assert.is(cellsOf("issuer", "name")[2], "name");
  assert.is(cellsOf("breach", "type")[2], "[breach](vocabulary.md#breach), or `{ text: … }`");
  assert.is(cellsOf("breach", "certainty")[2], "[certainty](vocabulary.md#certainty)");
  assert.is(cellsOf("breach", "at")[2], "list of id of `services`");
  assert.is(cellsOf("affected[]", "people")[2], "count (people)");
  assert.is(cellsOf("notice", "status")[2], "`draft`, `published`");
  assert.is(
    cellsOf("timeline[]", "by")[2],
    "id of `parties`, or a [role](vocabulary.md#role); or list of id of `parties`, or a [role](vocabulary.md#role)",
  );
});

test("a section that several fields share stands once", () => {
  const same = sections.filter(({ heading }) => !sameAs.has(heading)).map(({ rows }) => JSON.stringify(rows));
  assert.is(new Set(same).size, same.length);
});

test("every row has the cells of its table", () => {
  for (const { heading, rows } of sections)
    for (const row of rows) assert.is(row.length, 5, `${heading}: ${row.join("|")}`);
});

test.run();
