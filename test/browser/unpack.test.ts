// A package with a compressed browser → a program in the cache, made once and whole.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { unpackBrowser } from "../../src/browser/unpack.ts";
import { folderWith } from "../helpers/folder.ts";

const test = suite("unpack");
const before = process.env["XDG_CACHE_HOME"];
let cache = "";
test.before.each(() => {
  cache = folderWith();
  process.env["XDG_CACHE_HOME"] = cache;
});
test.after.each(() => {
  if (before === undefined) delete process.env["XDG_CACHE_HOME"];
  else process.env["XDG_CACHE_HOME"] = before;
});

const program = "#!/bin/sh\necho a browser\n";

/** A plain archive with one file. */
function tar(name: string, content: string): Buffer {
  const bytes = Buffer.alloc(2048);
  bytes.write(name, 0);
  bytes.write(content.length.toString(8).padStart(11, "0"), 124);
  bytes.write("0", 156);
  bytes.write(content, 512);
  return bytes;
}

/** A package as the real one is laid out. */
const packageWith = (libraries: Uint8Array): { folder: string; version: string } => ({
  folder: folderWith({ "bin/chromium.br": brotliCompressSync(program), "bin/al2023.tar.br": libraries }),
  version: "1.2.3",
});

test("the browser can be run, and the libraries that it may lack lie beside it", async () => {
  const { value, problems } = await unpackBrowser(packageWith(brotliCompressSync(tar("lib/libnss3.so", "library"))));
  assert.equal(problems, []);
  assert.is(readFileSync(value?.executable ?? "", "utf8"), program);
  assert.is(statSync(value?.executable ?? "").mode & 0o777, 0o755);
  assert.is(readFileSync(path.join(value?.libraries ?? "", "libnss3.so"), "utf8"), "library");
});

test("it is unpacked once for each version, and not looked at again", async () => {
  const from = packageWith(brotliCompressSync(tar("lib/a", "a")));
  const first = await unpackBrowser(from);
  rmSync(from.folder, { recursive: true });
  assert.equal(await unpackBrowser(from), first);
  const other = await unpackBrowser({ ...from, version: "1.2.4" });
  assert.equal(
    other.problems.map(({ code }) => code),
    ["cache-failed"],
  );
});

test("a broken or hostile package is a problem, and leaves nothing that could be started", async () => {
  for (const libraries of [Buffer.from("no brotli"), brotliCompressSync(tar("../../out", "x"))]) {
    const { value, problems } = await unpackBrowser(packageWith(libraries));
    assert.is(value, undefined);
    assert.equal(
      problems.map(({ code }) => code),
      ["cache-failed"],
    );
    assert.equal(readdirSync(path.join(cache, "breach-notice")), []);
    assert.not.ok(existsSync(path.join(cache, "out")));
  }
});

test.run();
