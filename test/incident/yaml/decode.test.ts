// Bytes that are text, and those that are not.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { decode, limitBytes } from "../../../src/incident/yaml/decode.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));

/** Where the first bad byte is said to be. */
function refusal(source: Uint8Array): unknown[] {
  const [problem] = decode(source, "f").problems;
  return [
    problem?.code,
    problem?.place.line,
    problem?.place.column,
    problem?.params["offset"],
    problem?.params["byte"],
  ];
}

test("a byte order mark is taken off and remembered", () => {
  assert.equal(decode(bytes([0xef, 0xbb, 0xbf], "a"), "f").value, { text: "a", bom: true });
  assert.equal(decode("\uFEFFa", "f").value, { text: "a", bom: true });
  assert.equal(decode(bytes("a\uFEFF"), "f").value, { text: "a\uFEFF", bom: false });
});

test("Shift_JIS is refused at its first byte that is no UTF-8", () => {
  assert.equal(refusal(bytes("title: x\nname: ", [0x90, 0xc2, 0x97, 0x74, 0x0a])), ["not-utf8", 2, 7, 15, "0x90"]);
});

test("UTF-16 is refused at its mark", () => {
  assert.equal(refusal(bytes([0xff, 0xfe, 0x74, 0x00])), ["not-utf8", 1, 1, 0, "0xFF"]);
});

test("a character that was cut is refused where it begins", () => {
  assert.equal(refusal(bytes("青", [0xe8, 0x91], "\nx")), ["not-utf8", 1, 2, 3, "0xE8"]);
  assert.equal(refusal(bytes("a", [0xe8])), ["not-utf8", 1, 2, 1, "0xE8"]);
});

test("a replacement character that is typed is no fault", () => {
  assert.equal(refusal(bytes("\uFFFD\n\uFFFD", [0xff])), ["not-utf8", 2, 2, 7, "0xFF"]);
  assert.equal(decode(bytes("\uFFFD"), "f").problems, []);
});

test("a large file is refused unread", () => {
  assert.is(decode(new Uint8Array(limitBytes), "f").problems.length, 0);
  assert.equal(decode(new Uint8Array(limitBytes + 1), "f").problems[0]?.params, {
    size: limitBytes + 1,
    limit: limitBytes,
  });
});

test.run();
