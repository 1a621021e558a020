// Files are written whole or not at all, and what hinders is told with the path.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { writeFile } from "../../src/commands/write-file.ts";
import { folderWith } from "../helpers/folder.ts";

const bytes = new TextEncoder().encode("様");

test("a file is written with its folders, and over an older one", () => {
  const out = folderWith();
  const path = join(out, "a", "b", "c.html");
  assert.is(writeFile(path, new Uint8Array(3)), undefined);
  assert.is(writeFile(path, bytes), undefined);
  assert.is(readFileSync(path, "utf8"), "様");
  assert.equal(readdirSync(join(out, "a", "b")), ["c.html"]);
});

test("an empty file is a file", () => {
  const path = join(folderWith(), "empty");
  assert.is(writeFile(path, new Uint8Array()), undefined);
  assert.is(readFileSync(path).length, 0);
});

test("a file in place of a folder is told", () => {
  const out = folderWith({ a: "" });
  for (const path of [join(out, "a", "b.html"), join(out, "a", "b", "c.html")]) {
    const problem = writeFile(path, bytes);
    assert.is(problem?.code, "file-in-the-way");
    assert.is(problem?.place.file, path);
  }
  assert.equal(readdirSync(out), ["a"]);
});

test("a folder in place of the file is told, and no temporary file stays", () => {
  const out = folderWith({ "a.html/inner": "" });
  assert.is(writeFile(join(out, "a.html"), bytes)?.code, "folder-in-the-way");
  assert.equal(readdirSync(out), ["a.html"]);
});

test("a name longer than the file system takes is told", () => {
  const out = folderWith();
  assert.is(writeFile(join(out, "a".repeat(300)), bytes)?.code, "name-too-long");
  assert.equal(readdirSync(out), []);
});

test("the longest name the file system takes is taken", () => {
  const out = folderWith();
  assert.is(writeFile(join(out, "a".repeat(255)), bytes), undefined);
});

test("a link to a file is replaced, not written through", () => {
  const out = folderWith({ target: "old" });
  symlinkSync(join(out, "target"), join(out, "link"));
  assert.is(writeFile(join(out, "link"), bytes), undefined);
  assert.is(readFileSync(join(out, "target"), "utf8"), "old");
});

test("a full disk is told, and leaves the older file and nothing else", () => {
  const disk = join(folderWith(), "disk");
  mkdirSync(disk);
  if (!mounted(disk)) return console.log("not run: writing to a full disk (needs root and mount)");
  try {
    assert.is(writeFile(join(disk, "a"), bytes), undefined);
    const problem = writeFile(join(disk, "a"), new Uint8Array(1 << 20));
    assert.is(problem?.code, "no-space");
    assert.equal(readdirSync(disk), ["a"]);
    assert.is(readFileSync(join(disk, "a"), "utf8"), "様");
  } finally {
    execFileSync("umount", [disk]);
  }
});

test("a disk that takes no writing is told", () => {
  const disk = join(folderWith(), "disk");
  mkdirSync(disk);
  if (!mounted(disk, "size=64k,ro")) return console.log("not run: writing to a read-only disk (needs root and mount)");
  try {
    assert.is(writeFile(join(disk, "a"), bytes)?.code, "not-writable");
  } finally {
    execFileSync("umount", [disk]);
  }
});

/** Mounts a disk of 64 KB in memory; false where this machine won't. */
function mounted(folder: string, options = "size=64k"): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

test.run();
