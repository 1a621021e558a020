// A line in counsel's words as the file has it: facts by path, by place where several say one path, references, bold and struck words.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { wordingText } from "../../../src/review/apply/wording-text.ts";
import type { LinePart } from "../../../src/review/change.ts";
import { fact, listed, words } from "../../helpers/pieces.ts";

const one = listed("issuer.self", "弊社", { bookmark: "_nf_1" });
const two = listed("issuer.self", "弊社", { bookmark: "_nf_2" });
const line = { facts: [one, two], ownForms: new Set(["cards"]) };
const same = (path: string) => path;

test("facts in their order need no number, in another they do", () => {
  assert.equal(wordingText([fact(one), words("は"), fact(two)], line, same), [
    { fact: "issuer.self" },
    "は",
    { fact: "issuer.self" },
  ]);
  assert.equal(wordingText([fact(two), words("は"), fact(one)], line, same), [
    { fact: "issuer.self", nth: 2 },
    "は",
    { fact: "issuer.self" },
  ]);
});

test("a fact of which nothing is left is not said", () => {
  assert.equal(wordingText([{ type: "fact", fact: one, parts: [] }, words("は")], line, same), ["は"]);
});

test("references keep their form, and bold and struck words are so", () => {
  const parts: LinePart[] = [
    { type: "reference", to: "cards", text: "①" },
    { type: "words", text: "太", strong: true, strike: false },
    { type: "words", text: "消", strong: false, strike: true },
  ];
  assert.equal(wordingText(parts, line, same), [{ see: "cards", form: "own" }, { strong: ["太"] }, { strike: ["消"] }]);
});

test("counsel's own words for a term hold for its value, and paths are those of today", () => {
  const type = listed("affected[0].who", "顧客", { kind: "term", value: "customers", bookmark: "_nf_3" });
  assert.equal(
    wordingText(
      [fact(type, "会員様")],
      { facts: [type], ownForms: new Set() },
      () => "affected[1].who",
      new Map([["_nf_3", "会員様"]]),
    ),
    [{ fact: "affected[1].who", says: "会員様", of: "customers" }],
  );
});

test.run();
