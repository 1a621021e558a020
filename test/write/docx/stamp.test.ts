import JSZip from "jszip";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { stampZip } from "../../../src/write/docx/stamp.ts";

async function zipped(date: Date): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("a.txt", "one", { date });
  zip.file("b.txt", "two ".repeat(100), { date, comment: "said" });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", comment: "at the end" });
}

test("the same files at other times give the same bytes, and are still there", async () => {
  const one = stampZip(await zipped(new Date("2001-02-03T04:05:06Z")));
  const two = stampZip(await zipped(new Date("2026-11-22T12:00:00Z")));
  assert.ok(Buffer.from(one).equals(two));
  const { files } = await JSZip.loadAsync(one, { checkCRC32: true });
  assert.is(await files["b.txt"]?.async("string"), "two ".repeat(100));
});

test("bytes that are no zip file are a fault of the program", () => {
  assert.throws(() => stampZip(new Uint8Array(100)), /has no directory/);
});

test.run();
