// The word that was meant.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { levenshtein, nearest, offer } from "../../../src/incident/yaml/nearest.ts";

test("insertions, deletions, replacements and swaps are counted", () => {
  assert.equal(
    [
      levenshtein("people", "people"),
      levenshtein("pepole", "people"),
      levenshtein("", "abc"),
      levenshtein("kitten", "sitting"),
    ],
    [0, 1, 3, 3],
  );
  assert.is(levenshtein("a", "bcdefgh", 2), 2);
});

test("the nearest of the candidates is found, and nothing where none is near", () => {
  const keys = ["people", "records", "data", "card-number"];
  assert.equal(
    ["poeple", "peple", "cardnumber", "card_number", "Data", "ｄａｔａ", "zzzzzz", "date"].map((word) =>
      nearest(word, keys),
    ),
    ["people", "people", "card-number", "card-number", "data", "data", undefined, "data"],
  );
});

test("a plural is no difference, and a beginning is enough", () => {
  assert.is(nearest("persons", ["person", "record"]), "person");
  assert.is(nearest("hash", ["encrypted", "hashed"]), "hashed");
  assert.is(nearest("n", ["x", "y"]), undefined);
});

test("a short list is offered whole, a long one by likeness", () => {
  assert.is(offer("b", ["a", "b"]), "a, b");
  const many = Array.from({ length: 30 }, (_, index) => `word-${index}`);
  assert.match(offer("word-29", many), /^word-29, .*, …$/);
  assert.is(offer("word-29", many).split(", ").length, 13);
});

test.run();
