// Numbering plans: what rings and what can't.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { digitsOf, phoneFault } from "../../src/check/phones.ts";

test("numbers as the plans have them are sound", () => {
  const japan =
    "0120-000-000 0800-000-0000 0570-000-000 03-1234-5678 0467(12)3456 (03)1234-5678 050-1234-5678 090-1234-5678 020-1234-5678 188";
  for (const number of japan.split(" ")) assert.is(phoneFault(number, "jp"), undefined, number);
  for (const number of "021-12345678 010-1234-5678 0755-12345678 0755-1234567 13800000000 400-000-0000 95555".split(
    " ",
  ))
    assert.is(phoneFault(number, "cn"), undefined, number);
  for (const number of "+81-3-1234-5678 +81(0)3-1234-5678 +81-90-1234-5678 +86-10-12345678 +86-13800000000 +1-212-555-0100".split(
    " ",
  ))
    for (const home of ["jp", "cn"] as const) assert.is(phoneFault(number, home), undefined, number);
});

test("one digit more or less is told, with how many there should be", () => {
  assert.equal(phoneFault("0120-000-0000", "jp"), { digits: 11, wanted: "10" });
  assert.equal(phoneFault("080-1234-567", "jp"), { digits: 10, wanted: "11" });
  assert.equal(phoneFault("+81-3-1234-567", "cn"), { digits: 9, wanted: "10" });
  assert.equal(phoneFault("1380000000", "cn"), { digits: 10, wanted: "11" });
  assert.equal(phoneFault("0312-34567", "cn"), { digits: 9, wanted: "11–12" });
});

test("a number without its area code, or with a beginning that is none, is told", () => {
  assert.equal(phoneFault("1234-5678", "jp"), { area: "" });
  assert.equal(phoneFault("2234-5678", "cn"), { beginning: "2234" });
});

test("full-width figures are figures", () => {
  assert.is(digitsOf("（０３）１２３４－５６７８"), "0312345678");
});

test.run();
