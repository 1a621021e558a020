// What counsel's words say, as texts of the file.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hole } from "../../src/check/texts.ts";
import { typedIn, wordingTexts } from "../../src/check/wording-texts.ts";
import type { Wording } from "../../src/incident/schema/wording.ts";

const line = { locale: "ja", template: "itemised", block: "b", was: "x" };
const says: Wording = {
  ...line,
  text: [
    "対象は",
    { strong: [{ fact: "affected[0].people" }, { see: "cards" }] },
    { fact: "issuer.self", says: "当社", of: "弊社" },
  ],
};
const added: Wording = { locale: "zh-Hans", template: "itemised", after: "b", id: "added-1", text: "另行告知" };

test("each entry that says something is a text of its language, with what it takes from facts left open", () => {
  assert.equal(wordingTexts([{ ...line, remove: true }, says, added]), [
    {
      ...{ path: "wording[1].text", kind: "text", locale: "ja", text: `対象は${hole}${hole}当社` },
      facts: ["affected[0].people", "see cards", "issuer.self"],
    },
    { path: "wording[2].text", kind: "text", locale: "zh-Hans", text: "另行告知", facts: [] },
  ]);
  assert.equal(wordingTexts(undefined), []);
});

test("what is typed is found within bold and struck words, with or without words for values", () => {
  const text = ["a", { strike: ["b"] }, { fact: "issuer.self", says: "c", of: "x" }];
  assert.equal(typedIn(text), ["a", "b", "c"]);
  assert.equal(typedIn(text, false), ["a", "b"]);
  assert.equal(typedIn("d"), ["d"]);
});

test.run();
