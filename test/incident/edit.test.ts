// An incident file with edits made in it: what is refused, and what holds of all edits.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { edited, refused, sampleFile } from "../helpers/edited.ts";

test("line ends and the byte order mark are the file's", () => {
  const text = "\uFEFFa: 1\r\nb: |\r\n  x\r\n  y\r\n";
  assert.is(
    edited(text, { set: "b", value: "p\nq\n" }, { append: "c", value: { d: "r\ns" } }),
    "\uFEFFa: 1\r\nb: |\r\n  p\r\n  q\r\nc:\r\n  - d: |-\r\n      r\r\n      s\r\n",
  );
});

test("a value that several places share is not edited", () => {
  const text = "a: &x { b: 1 }\nc: *x\nd: [*x, 2]\ne: &y 5\n";
  assert.equal(refused(text, { set: "a.b", value: 2 }), ["edit-shared a.b"]);
  assert.equal(refused(text, { set: "c.b", value: 2 }), ["edit-shared c.b"]);
  assert.equal(refused(text, { set: "c", value: 2 }), ["edit-shared c"]);
  assert.equal(refused(text, { remove: "a" }, { insert: "c.z", value: 1 }), ["edit-shared a", "edit-shared c.z"]);
  assert.is(
    edited(text, { set: "d[1]", value: 3 }, { set: "e", value: 6 }),
    "a: &x { b: 1 }\nc: *x\nd: [*x, 3]\ne: &y 6\n",
  );
});

test("a path that leads nowhere is told, and nothing is edited", () => {
  assert.equal(
    refused(
      sampleFile,
      { set: "notice.date", value: "2026-04-11" },
      { put: "issuer.more.reading", value: "x" },
      { set: "issuer.reading", value: "x" },
      { remove: "affected[2]" },
      { insert: "issuer.more.name", value: "x" },
      { insert: "affected[3]", value: "x" },
      { append: "not a path", value: "x" },
      { set: "", value: "x" },
    ),
    [
      "edit-no-place issuer.more.reading",
      "edit-no-place issuer.reading",
      "edit-no-place affected[2]",
      "edit-no-place issuer.more.name",
      "edit-no-place affected[3]",
      "edit-no-place not a path",
      "edit-no-place ",
    ],
  );
});

test("nothing is inserted over what is there, nor appended to what is no list", () => {
  assert.equal(refused(sampleFile, { insert: "issuer.self", value: "x" }, { append: "issuer.name", value: "x" }), [
    "edit-there issuer.self",
    "edit-no-list issuer.name",
  ]);
});

test("edits in each other's way are told", () => {
  assert.equal(
    refused(
      sampleFile,
      { set: "notice.date", value: 1 },
      { remove: "notice.date" },
      { remove: "affected[1]" },
      { set: "affected[1].people", value: 1 },
    ),
    ["edit-twice notice.date", "edit-twice notice.date", "edit-twice affected[1].people"],
  );
});

test("keys with a question mark and pairs in brackets are left alone", () => {
  assert.equal(refused("? a\n: 1\nb: [c: 1]\n", { set: "a", value: 2 }, { set: "b[0].c", value: 2 }), [
    "edit-odd a",
    "edit-odd b[0].c",
  ]);
});

test("a value that no file can hold is told as the reader tells it", () => {
  assert.equal(refused("a: 1\n", { set: "a", value: "x\u0007" }), ["forbidden-character a"]);
  assert.equal(refused("a: 1\n", { set: "a", value: "\ud800" }), ["forbidden-character a"]);
});

test("a file with errors is not edited", () => {
  assert.equal(refused("a: 1\na: 2\n", { set: "a", value: 3 }), ["duplicate-key undefined"]);
});

test("no edits, no change", () => {
  assert.is(edited(sampleFile), sampleFile);
});

test.run();
