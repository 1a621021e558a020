import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  blockBookmark,
  createIds,
  factAlias,
  factBookmark,
  factTag,
  hashOfBookmark,
  hashOfTag,
} from "../../../src/write/docx/ids.ts";

test("bookmarks have at most 40 letters, digits and underscores, however long and odd the id", () => {
  const odd = ["a", "chronology-first.ja:12@affected[0]", "漢字", "#", "x".repeat(300), "services.本件.url", ""];
  for (const id of odd) {
    assert.match(blockBookmark(id), /^_nk_[a-z0-9_]{1,35}$/);
    assert.match(factBookmark(id, 99999), /^_nf_[a-z0-9_]{1,36}$/);
    assert.ok(factBookmark(id, 99999).length <= 40);
  }
});

test("ids that differ only in case or signs have bookmarks that differ", () => {
  const names = ["a-b", "a_b", "A-B", "a.b"].map(blockBookmark);
  assert.is(new Set(names.map((name) => name.toLowerCase())).size, 4);
});

test("a tag is the path up to 64 characters", () => {
  assert.is(factTag("affected[0].people"), "affected[0].people");
  assert.is(factTag("x".repeat(64)), "x".repeat(64));
  assert.match(factTag("x".repeat(65)), /^f:[0-9a-f]{8}$/);
});

test("a title is cut between characters", () => {
  assert.is(factAlias("公表日"), "公表日");
  const cut = factAlias(`${"x".repeat(62)}😀yz`);
  assert.is(cut, `${"x".repeat(62)}…`);
});

test("a tag and a bookmark tell by one hash that they are of one path", () => {
  for (const path of ["a.b", `affected[0].${"x".repeat(70)}`])
    assert.is(hashOfBookmark(factBookmark(path, 12)), hashOfTag(factTag(path)));
  assert.is.not(hashOfBookmark(factBookmark("c", 1)), hashOfTag("a.b"));
  for (const name of ["_nk_a_b_00000000", "_nf_a", `_nf_${"x".repeat(50)}_00000000_1`])
    assert.is(hashOfBookmark(name), undefined);
});

test("paragraph and control ids come from content, fit into 31 bits and never fall together", () => {
  const [one, two] = [createIds(), createIds()];
  assert.is(one.paragraph("a"), two.paragraph("a"));
  assert.is.not(one.paragraph("a"), two.paragraph("b"));
  const ids = Array.from({ length: 2000 }, (_, index) => one.paragraph(`block ${index}`));
  assert.is(new Set(ids).size, 2000);
  for (const id of ids) assert.match(id, /^[0-7][0-9A-F]{7}$/);
  assert.is.not(one.control("same"), one.control("same"));
});

test("occurrences count from 1 for each path", () => {
  const { occurrence } = createIds();
  assert.equal(["a", "b", "a"].map(occurrence), [1, 1, 2]);
});

test.run();
