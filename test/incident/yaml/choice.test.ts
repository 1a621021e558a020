// Words of a vocabulary, and true or false.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { problemsOf, told } from "../../helpers/small-schema.ts";

const params = (value: string) => problemsOf(`title: x\ndata: [${value}]\n`)[0]?.params;

test("an unknown word comes with its vocabulary, the nearest and the allowed ones", () => {
  assert.equal(params("nmae"), {
    value: "nmae",
    allowed: "name, address, phone, card-number",
    nearest: "name",
    vocabulary: "item",
  });
  assert.equal(params("zzzzzz"), { value: "zzzzzz", allowed: "name, address, phone, card-number", vocabulary: "item" });
});

test("a word that is often typed instead is known without likeness", () => {
  assert.is(params("tel")?.["nearest"], "phone");
  assert.is(params("constructor")?.["nearest"], undefined);
});

test("full-width and quoted words are told with their plain twin", () => {
  assert.equal(params("“name”"), { value: "“name”", suggestion: "name" });
  assert.equal(params("ｎａｍｅ"), { value: "ｎａｍｅ", suggestion: "name" });
});

test("good words between full-width commas are told as a list", () => {
  assert.equal(params("name、phone，address"), { value: "name、phone，address", suggestion: "name, phone, address" });
});

test("words for true and false are told with the one that is read", () => {
  const meant = (value: string) => problemsOf(`title: x\ndraft: ${value}\n`)[0]?.params["meant"];
  assert.equal(["yes", "No", "ON", "off", "ｙｅｓ", "maybe", "constructor"].map(meant), [
    "true",
    "false",
    "true",
    "false",
    "true",
    undefined,
    undefined,
  ]);
  assert.equal(told("title: x\ndraft: True\n"), []);
});

test.run();
