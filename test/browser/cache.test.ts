// Environments and folders to the cache folder that is taken, and things to what is kept there.

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cacheCandidates, cacheRoot, keep } from "../../src/browser/cache.ts";

const test = suite("cache");
let folder = "";
test.before.each(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "breach-notice-test-"));
});
test.after.each(() => rmSync(folder, { recursive: true }));

const temporary = path.join(os.tmpdir(), `breach-notice-${process.getuid?.()}`);

test("looks in XDG_CACHE_HOME, then the home, then the temporary folder", () => {
  assert.equal(cacheCandidates({ XDG_CACHE_HOME: "/x", HOME: "/h" }), [
    "/x/breach-notice",
    "/h/.cache/breach-notice",
    temporary,
  ]);
});

test("ignores a relative XDG_CACHE_HOME, as its specification asks", () => {
  assert.equal(cacheCandidates({ XDG_CACHE_HOME: "x", HOME: "/h" }), ["/h/.cache/breach-notice", temporary]);
});

test("needs no environment at all", () => {
  assert.equal(cacheCandidates({}), [temporary]);
  assert.equal(cacheRoot({}).value, temporary);
});

test("makes a folder that is ours alone", () => {
  const root = cacheRoot({ HOME: folder }).value ?? "";
  assert.is(root, path.join(folder, ".cache", "breach-notice"));
  assert.is(statSync(root).mode & 0o777, 0o700);
});

test("takes away the rights that others have been given", () => {
  const root = path.join(folder, "breach-notice");
  mkdirSync(root);
  chmodSync(root, 0o777);
  assert.is(cacheRoot({ XDG_CACHE_HOME: folder }).value, root);
  assert.is(statSync(root).mode & 0o777, 0o700);
});

test("passes by a home that can't be used", () => {
  const file = path.join(folder, "file");
  writeFileSync(file, "");
  assert.is(cacheRoot({ HOME: file }).value, temporary);
});

test("passes by a link that somebody may have planted", () => {
  mkdirSync(path.join(folder, "elsewhere"));
  symlinkSync(path.join(folder, "elsewhere"), path.join(folder, "breach-notice"));
  assert.is(cacheRoot({ XDG_CACHE_HOME: folder }).value, temporary);
});

if (process.getuid?.() === 0) {
  test("passes by a folder of another user", () => {
    const root = path.join(folder, "breach-notice");
    mkdirSync(root);
    chownSync(root, 65534, 65534);
    assert.is(cacheRoot({ XDG_CACHE_HOME: folder }).value, temporary);
  });
}

test("makes a thing once", async () => {
  let times = 0;
  const make = async (at: string) => writeFileSync(path.join(at, "thing"), String(++times));
  const first = await keep("a", make, { XDG_CACHE_HOME: folder });
  const second = await keep("a", make, { XDG_CACHE_HOME: folder });
  assert.equal(first, second);
  assert.is(times, 1);
  assert.ok(existsSync(path.join(first.value ?? "", "thing")));
});

test("leaves nothing behind when the making fails", async () => {
  const made = await keep("a", () => Promise.reject(new Error("disk full")), { XDG_CACHE_HOME: folder });
  assert.is(made.value, undefined);
  assert.equal(
    made.problems.map(({ code, params }) => [code, params.detail]),
    [["cache-failed", "disk full"]],
  );
  assert.equal(readdirSync(path.join(folder, "breach-notice")), []);
});

test("makes anew what was left incomplete", async () => {
  mkdirSync(path.join(folder, "breach-notice", "a"), { recursive: true });
  writeFileSync(path.join(folder, "breach-notice", "a", "half"), "");
  const made = await keep("a", async () => undefined, { XDG_CACHE_HOME: folder });
  assert.equal(made.problems, []);
  assert.not.ok(existsSync(path.join(made.value ?? "", "half")));
});

test("removes what a process left that was ended meanwhile, and nothing else", async () => {
  const root = path.join(folder, "breach-notice");
  const ended = spawnSync(process.execPath, ["-e", ""]).pid;
  for (const name of [`a.tmp-${ended}-x`, `a.tmp-${process.pid}-x`, "b"])
    mkdirSync(path.join(root, name), { recursive: true });
  await keep("a", async () => undefined, { XDG_CACHE_HOME: folder });
  assert.equal(readdirSync(root), ["a", `a.tmp-${process.pid}-x`, "b"]);
});

test("ends with one whole thing when two make it at once", async () => {
  const make = async (at: string) => writeFileSync(path.join(at, "thing"), "");
  const made = await Promise.all([1, 2, 3].map(() => keep("a", make, { XDG_CACHE_HOME: folder })));
  assert.equal(
    made.flatMap(({ problems }) => problems),
    [],
  );
  assert.equal(readdirSync(path.join(folder, "breach-notice")), ["a"]);
});

test.run();
