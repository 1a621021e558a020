// The committed JSON Schema is that of the zod schema, and names nothing of ours that an editor can't know.
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { schemaWords } from "../../src/commands/schema-words.ts";
import { incidentJsonSchema } from "../../src/incident/json-schema.ts";
import { inRepository } from "../helpers/command.ts";

const committed = inRepository("schema/incident.schema.json");
const current = `${JSON.stringify(incidentJsonSchema(schemaWords()), null, 2)}\n`;

test("schema/incident.schema.json is current (npm run golden renews it)", () => {
  if (process.env["UPDATE"] === "1") writeFileSync(committed, current);
  assert.ok(readFileSync(committed, "utf8") === current, "schema/incident.schema.json is out of date");
});

test("every keyword is one of draft-07", () => {
  const known =
    "$schema $ref type properties required additionalProperties propertyNames definitions examples markdownDescription enumDescriptions items minItems maxItems minProperties enum const anyOf allOf oneOf pattern format minLength maxLength minimum maximum default description";
  const found = new Set<string>();
  walk(JSON.parse(current), found, false);
  assert.equal(
    [...found].filter((key) => !known.split(" ").includes(key)),
    [],
  );
});

/** Gathers keywords; the keys of `properties` and `definitions` are names, not keywords, and values of `default` are data. */
function walk(node: unknown, found: Set<string>, names: boolean): void {
  if (Array.isArray(node)) for (const item of node) walk(item, found, false);
  else if (typeof node === "object" && node !== null)
    for (const [key, value] of Object.entries(node)) {
      if (!names) found.add(key);
      if (names || !["default", "enum", "const", "examples", "enumDescriptions"].includes(key))
        walk(value, found, !names && ["properties", "definitions"].includes(key));
    }
}

test.run();
