// Counsel's words in an incident file: each way to write them is taken, and a wrong key or value is told where it stands.
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { wording } from "../../../src/incident/schema/wording.ts";
import { problemsOf } from "../../helpers/small-schema.ts";

const schema = z.strictObject({ wording: z.array(wording) });
const line = { locale: "ja", template: "plain-report", block: "plain-report.ja:7", was: "いつも{issuer.brand}を" };
const beside = { locale: "ja", template: "plain-report", after: "plain-report.ja:7", id: "added-1", text: ["x"] };

/** The problems of one entry: code, path within it, and what is offered. */
function told(entry: object): (string | number | undefined)[][] {
  return problemsOf(JSON.stringify({ wording: [entry] }), schema).map(({ code, path, params }) => [
    code,
    path?.replace(/^wording\[0\]\.?/, ""),
    params["nearest"] ?? params["key"],
  ]);
}

test("a line is said otherwise, taken out, or set beside another", () => {
  const parts = [
    "a\nb",
    { fact: "issuer.brand" },
    { fact: "issuer.brand", nth: 2, says: "弊店", of: "アオバ" },
    { fact: "affected[0].people", says: "千余名", of: 1007 },
    { see: "cards", form: "own" },
    { strong: ["c", { strike: ["d", { fact: "issuer.brand" }] }] },
  ];
  for (const entry of [
    { ...line, text: parts },
    { ...line, text: "words alone" },
    { ...line, was: "", text: ["an empty cell filled in"] },
    { ...line, remove: true },
    beside,
    { ...beside, was: "x" },
    { locale: "ja", template: "plain-report", before: "cards", id: "added-2", text: "x" },
  ])
    assert.equal(told(entry), []);
});

test("what is missing is told by its key", () => {
  const { was: _, ...without } = line;
  assert.equal(told({ ...without, text: ["x"] }), [["missing-key", "was", "was"]]);
  assert.equal(told(line), [["missing-key", "text", "text"]]);
  assert.equal(told({ ...beside, id: undefined }), [["missing-key", "id", "id"]]);
  assert.equal(told({ ...line, text: [{ fact: "issuer.name", says: "x" }] }), [["missing-key", "text[0].of", "of"]]);
});

test("a wrong key is told with the one that was meant", () => {
  const { block, ...rest } = line;
  assert.equal(told({ ...rest, blok: block, text: ["x"] }), [["unknown-key", "blok", "block"]]);
  assert.equal(told({ ...line, text: [{ facts: "issuer.name" }] }), [["unknown-key", "text[0].facts", "fact"]]);
  assert.equal(told({ ...line, text: [{ strong: [{ stike: ["x"] }] }] }), [
    ["unknown-key", "text[0].strong[0].stike", "strike"],
  ]);
  assert.equal(told({ ...line, text: ["x"], remove: true }), [["unknown-key", "remove", "remove"]]);
  assert.equal(told({ ...beside, before: "x" }), [["unknown-key", "before", "before"]]);
});

test("a wrong value is told where it stands", () => {
  assert.equal(told({ ...line, remove: false }), [["unknown-value", "remove", undefined]]);
  assert.equal(told({ ...line, text: [] }), [["too-few-items", "text", undefined]]);
  assert.equal(told({ ...line, text: { ja: "x" } }), [["wrong-type", "text", undefined]]);
  assert.equal(told({ ...line, text: [{ strong: "x" }] }), [["wrong-type", "text[0].strong", undefined]]);
  assert.equal(told({ ...line, text: [{ fact: "issuer.name", nth: 0 }] }), [
    ["out-of-range", "text[0].nth", undefined],
  ]);
  assert.equal(told({ ...beside, id: "a b" }), [["value-form", "id", undefined]]);
});

test.run();
