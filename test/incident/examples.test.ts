// Every field has an example, and each is sound where it stands.
import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { readExamples, snippetOf } from "../../src/incident/examples.ts";
import { allFields } from "../../src/incident/field.ts";
import { incidentSchema } from "../../src/incident/schema.ts";
import { inRepository } from "../helpers/command.ts";

const { root, byField } = readExamples(readFileSync(inRepository("schema/every-field.yaml"), "utf8"));

// What is internal is in no example: that file is for what notices say.
test("every field has an example, at its path or where the same field stands", () => {
  assert.equal(
    allFields()
      .filter(({ path, key }) => !path.startsWith("internal") && !byField.has(path) && !byField.has(key))
      .map(({ path }) => path),
    [],
  );
});

test("each snippet, put into a file for what it replaces, is sound", () => {
  const { template, locales, issuer, breach, affected } = root as Record<string, unknown>; // as every incident has
  for (const [path, example] of byField) {
    const snippet = snippetOf(example, root);
    const { success, error } = incidentSchema.safeParse({
      ...{ template, locales, issuer, breach, affected },
      ...(parse(snippet) as object),
    });
    assert.ok(success, `${path}\n${snippet}\n${error?.message}`);
  }
});

test("a snippet has the field, what must stand beside it, and little more", () => {
  const people = byField.get("affected[].people");
  const lines = (people === undefined ? "" : snippetOf(people, root)).trimEnd().split("\n");
  assert.is(lines[0], "affected:");
  assert.match(lines.join("\n"), /^ {4}people: /m);
  assert.ok(lines.length <= 6, lines.join("\n"));
});

test.run();
