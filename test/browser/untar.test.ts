// Archives, good and hostile, to the files that come out of them.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { untar } from "../../src/browser/untar.ts";

const test = suite("untar");
let folder = "";
test.before.each(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), "breach-notice-test-")), "to");
});
test.after.each(() => rmSync(path.dirname(folder), { recursive: true }));

type Entry = { name: string; prefix?: string; kind?: string; content?: string; link?: string };

function tar(...entries: Entry[]): Buffer {
  const parts = entries.map(({ name, prefix = "", kind = "0", content = "", link = "" }) => {
    const body = Buffer.from(content);
    const bytes = Buffer.alloc(512 + Math.ceil(body.length / 512) * 512);
    bytes.write(name, 0);
    bytes.write(body.length.toString(8).padStart(11, "0"), 124);
    bytes.write(kind, 156);
    bytes.write(link, 157);
    bytes.write("ustar", 257);
    bytes.write(prefix, 345);
    body.copy(bytes, 512);
    return bytes;
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

async function refusal(archive: Buffer): Promise<string> {
  return untar(archive, folder).then(
    () => "taken",
    (error: Error) => error.message,
  );
}

test("writes folders and files, of any length", async () => {
  await untar(
    tar(
      { name: "lib/", kind: "5" },
      { name: "lib/a", content: "x".repeat(513) },
      { name: "b", prefix: "lib/c", content: "y" },
    ),
    folder,
  );
  assert.is(readFileSync(path.join(folder, "lib/a"), "utf8").length, 513);
  assert.is(readFileSync(path.join(folder, "lib/c/b"), "utf8"), "y");
  assert.is(statSync(path.join(folder, "lib/a")).mode & 0o100, 0o100);
});

for (const name of ["../out", "lib/../../out", "/tmp/breach-notice-out", "../to-beside/out", ".."]) {
  test(`refuses ${name}`, async () => {
    assert.match(await refusal(tar({ name, content: "x" })), "leads outside");
    assert.not.ok(existsSync("/tmp/breach-notice-out"));
    assert.not.ok(readdirSync(path.dirname(folder)).some((found) => found !== "to"));
  });
}

test("refuses a prefix that leads outside", async () => {
  assert.match(await refusal(tar({ name: "out", prefix: ".." })), "leads outside");
});

for (const kind of ["1", "2", "3", "x", "L"]) {
  test(`refuses an entry of kind ${kind}`, async () => {
    assert.match(await refusal(tar({ name: "a", kind, link: "../.." })), "kind");
  });
}

test("refuses an archive that ends too soon", async () => {
  assert.match(await refusal(tar({ name: "a", content: "x".repeat(600) }).subarray(0, 700)), "broken");
});

test("refuses a name that comes twice", async () => {
  assert.match(await refusal(tar({ name: "a", content: "1" }, { name: "a", content: "2" })), "EEXIST");
});

test.run();
