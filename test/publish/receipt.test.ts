// A receipt is what was written or it is told: not one byte of it can change unseen.
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hashOf, readReceipt, writeReceipt } from "../../src/publish/receipt.ts";
import { sampleReceipt } from "../helpers/sample-receipt.ts";

test("what is written is read back", () => {
  const text = writeReceipt(sampleReceipt);
  const seal = /"seal": "(\w{64})"/.exec(text)?.[1];
  assert.equal(readReceipt(text), { receipt: { ...sampleReceipt, seal } });
});

test("a receipt with any one character changed vouches for nothing", () => {
  const text = writeReceipt(sampleReceipt);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom("0", "x", " ", "\n", "佐"), (at, character) => {
      const other = text.slice(0, at) + character + text.slice(at + 1);
      assert.is("wrong" in readReceipt(other), other !== text);
    }),
  );
});

test("other files are no receipts", () => {
  for (const text of ["", "{}", "[]", "null", '{"receipt":"x"}', "not json"])
    assert.equal(readReceipt(text), { wrong: "none" });
});

test("the hash is SHA-256 in hex", () => {
  assert.is(hashOf("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  assert.is(hashOf(new TextEncoder().encode("abc")), hashOf("abc"));
});

test.run();
