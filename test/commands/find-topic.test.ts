// What is typed after `explain`: whole paths, last names, words of the vocabulary, and slips.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { findTopic } from "../../src/commands/find-topic.ts";

const told = (typed: string): string => {
  const found = findTopic(typed);
  if (found === undefined) return "nothing";
  const { topic, meant } = found;
  const what =
    topic.type === "field"
      ? topic.field.path
      : topic.type === "fields"
        ? topic.fields.map(({ path }) => path).join(" ")
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

test.run();
