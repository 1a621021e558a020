// What fields take, in words: kinds, lists, references, several ways; and the words they list.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { listedWords, takes } from "../../src/commands/takes.ts";
import { wordsOf } from "../../src/commands/words.ts";
import { allFields } from "../../src/incident/field.ts";
import { readMessages } from "../../src/locale/messages.ts";
import { inRepository } from "../helpers/command.ts";

const read = (part?: string) => readMessages(inRepository("templates/messages"), "en", part);
const words = wordsOf(read("cli"), read);
const schemaOf = (path: string) => {
  const field = allFields().find((one) => one.path === path);
  if (field === undefined) throw new Error(path);
  return field.schema;
};

test("each kind of value has its words", () => {
  const cases: [string, string[]][] = [
    ["issuer.name", ["a name, or one name for each language"]],
    ["breach.certainty", ["one of the words below (degree of certainty)"]],
    ["breach.type", ["one of the words below (type of incident)", "{ text: … }, where no word fits"]],
    ["breach.at", ["a list, each item: the id of a service, from services"]],
    [
      "timeline[].by",
      [
        "the id of one of parties, or a role such as police",
        "a list, each item: the id of one of parties, or a role such as police",
      ],
    ],
    ["services", ["entries, each under an id of your own"]],
    ["breach.aware", ["the fields below"]],
    ["notice.apology", ["true or false"]],
    ["contacts[].phones[].number", ['a phone number in quotes, such as "0120-000-000"']],
  ];
  for (const [path, expected] of cases) assert.equal(takes(schemaOf(path), words), expected, path);
  assert.match(takes(schemaOf("affected[].people"), words)[0] ?? "", /; counted in people$/);
});

test("every field's words are worded through, and no id is left", () => {
  for (const { path, schema } of allFields())
    for (const way of takes(schema, words))
      assert.not.match(way, /undefined|^[a-z-]+$(?<!term|date)/, `${path}: ${way}`);
});

test("listed words are a category's, a field's own, or those of its list", () => {
  assert.is(listedWords(schemaOf("breach.certainty"))?.category, "certainty");
  assert.is(listedWords(schemaOf("affected[].data"))?.category, "item");
  const takers = listedWords(schemaOf("legal.report-to"));
  assert.is(takers?.category, "role");
  assert.ok(takers?.ids.includes("labour-bureau") && !takers.ids.includes("police"));
  assert.equal(listedWords(schemaOf("notice.status")), { ids: ["draft", "published"] });
  assert.is(listedWords(schemaOf("affected[].people")), undefined);
});

test.run();
