// What laws and practice ask for: fields that are there, and words for each item.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { allFields } from "../../src/incident/field.ts";
import { needs, needsOf } from "../../src/incident/needed.ts";
import { readMessages } from "../../src/locale/messages.ts";
import { inRepository } from "../helpers/command.ts";

test("every field named is one of the schema's", () => {
  const paths = new Set(allFields().map(({ path }) => path));
  assert.equal(
    needs.flatMap(({ fields }) => fields).filter((path) => !paths.has(path)),
    [],
  );
});

test("each item has its words and its article, once, and no words are left over", () => {
  const words = readMessages(inRepository("templates/messages"), "en", "needs");
  const ids = needs.map(({ id }) => id);
  assert.is(new Set(ids).size, ids.length);
  const wanted = ids.flatMap((id) => [`needs.${id}.item`, `needs.${id}.article`]);
  assert.equal([...words.keys()].sort(), wanted.sort());
});

test("a field answers what it lies in is asked for", () => {
  const ids = (path: string) => needsOf(path).map(({ id }) => id);
  assert.ok(ids("affected[].people").includes("jp-report-3"));
  assert.not.ok(
    ids("affected[].people").some((id) => id.startsWith("jp-person")),
    "no number in the notice to a person",
  );
  assert.ok(ids("breach.aware.date").includes("jp-report-1"));
  assert.ok(ids("affected[].data[].protection").includes("cn-person-kinds"));
  assert.equal(ids("template"), []);
});

test.run();
