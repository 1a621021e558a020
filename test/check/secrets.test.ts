// What must not be published, by its check digit or form; numbers that only look alike are left alone.
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  cardNumbersIn,
  emailsIn,
  isMyNumber,
  isResidentId,
  masked,
  myNumbersIn,
  passesLuhn,
  phonesIn,
  residentIdsIn,
} from "../../src/check/secrets.ts";

test("card numbers are found in any writing, by brand and check digit", () => {
  // The brands' own numbers for tests.
  for (const number of [
    "4111111111111111",
    "4111 1111\n1111 1111",
    "5555 5555 5555 4444",
    "3782-822463-10005",
    "３５３０１１１３３３３０００００",
    "6200000000000005",
    "4222222222222",
  ])
    assert.is(cardNumbersIn(`番号${number}です`).length, 1, number);
  for (const number of [
    "4111111111111112",
    "9111111111111111",
    "0000000000000000",
    "1,234,567,890,123,456",
    "41111111111111111111",
  ])
    assert.is(cardNumbersIn(`番号${number}です`).length, 0, number);
  assert.ok(passesLuhn("79927398713") && !passesLuhn("79927398710"));
});

test("of twelve digits one in eleven is an Individual Number", () => {
  assert.ok(isMyNumber("123456789018"));
  const others = Array.from({ length: 10 }, (_, digit) => `12345678901${digit}`).filter(isMyNumber);
  assert.equal(others, ["123456789018"]);
  assert.equal(myNumbersIn("番号 1234-5678-9018 と 123456789012"), ["1234-5678-9018"]);
  assert.equal(myNumbersIn("1234567890180"), []);
});

test("resident ids have a day of birth and a check sign", () => {
  assert.ok(isResidentId("11010519491231002X") && isResidentId("440524188001010014"));
  assert.not.ok(isResidentId("110105194913310021"));
  assert.equal(residentIdsIn("身份证11010519491231002x。"), ["11010519491231002x"]);
  assert.equal(residentIdsIn("编号110105194912310021"), []);
});

test("mail addresses and telephone numbers are found, and days and counts are none", () => {
  assert.equal(emailsIn("ｈａｎａ@example.com、b.c+d@x.example.jp"), ["hana@example.com", "b.c+d@x.example.jp"]);
  assert.equal(phonesIn("03-1234-5678 (03)1234-5678 09012345678 +81-3-1234-5678 13812345678").length, 5);
  assert.equal(emailsIn("hanako(at)example.com hanako [AT] example.com look at example.com"), [
    "hanako@example.com",
    "hanako@example.com",
  ]);
  assert.equal(phonesIn("０９０（１２３４）５６７８ 090 1234 5678、03.1234.5678").length, 3);
  assert.equal(phonesIn("01.02.2026 10 000 0000 0.5 100 2000"), []);
  assert.equal(phonesIn("2026-01-05 1,244 0.5 10:00-17:00 20260105"), []);
});

test("a secret is shown by its last figures only", () => {
  assert.is(masked("4111111111111111"), "…111");
});

test.run();
