// What is typed after `explain`: whole paths, last names, words of the vocabulary, and slips.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { findTopic } from "../../src/commands/find-topic.ts";
import { readGlossary } from "../../src/commands/glossaries.ts";

const glossary = readGlossary("ja");

const told = (typed: string): string => {
  const found = findTopic(typed, glossary);
  if (found === undefined) return "nothing";
  const { topic, meant } = found;
  const what =
    topic.type === "field"
      ? topic.field.path
      : topic.type === "fields"
        ? topic.fields.map(({ path }) => path).join(" ")
        : topic.type === "found"
          ? `${topic.fields.length > 0 ? "fields" : ""} ${topic.words.length > 0 ? "words" : ""}`.trim()
          : [topic.category, topic.id].filter(Boolean).join(":");
  return meant === undefined ? what : `${what} (${meant})`;
};

test("a path with indexes, ids, brackets or none of them is the field", () => {
  for (const typed of ["affected.people", "affected[0].people", "affected[].people"])
    assert.is(told(typed), "affected[].people");
  for (const typed of ["services.<id>.name", "services.name", "services.shop.name"])
    assert.is(told(typed), "services.<id>.name");
  assert.is(told("breach"), "breach");
});

test("a name alone is the vocabulary's, or the field's, or all fields of that name", () => {
  assert.is(told("certainty"), "certainty");
  assert.is(told("ransomware"), "breach:ransomware");
  assert.is(told("jointly-with"), "issuer.jointly-with[]".replace("[]", ""));
  assert.match(told("people"), /(?:^| )affected\[\]\.people .*timeline\[\]\.people/);
});

test("a slip is taken for what is nearest, and told", () => {
  assert.is(told("affected.peple"), "affected[].people (affected.people)");
  assert.is(told("certanty"), "certainty (certainty)");
  assert.is(told("xqzv"), "nothing");
});

test("a field that is not there is one of its neighbours where it is near to that, else what it would lie in", () => {
  assert.is(told("requests.what"), "requests (requests)");
  assert.is(told("requests.requst"), "requests[].request (requests.request)");
});

test("what people call a thing is looked for in the names, the explanations and the words", () => {
  assert.is(told("ポイント"), "fields words");
  assert.is(told("速報"), "fields");
});

test.run();
