// Tables and character maps written and read back; how programs other than ours take them shows in clean-cmap.test.ts and in PDFs.
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readGlyphMap, readTables, readVariations, writeCmap, writeFont } from "../../src/browser/sfnt.ts";

const test = suite("sfnt");

const none = Buffer.alloc(4);
const trueType = Buffer.from([0, 1, 0, 0]);

test("a character map is read back as it was written, whatever is in it", () => {
  const glyphs = fc.uniqueArray(fc.tuple(fc.nat(0x10ffff), fc.integer({ min: 1, max: 0xffff })), {
    selector: ([point]) => point,
  });
  fc.assert(
    fc.property(glyphs, (pairs) => {
      const read = readGlyphMap(writeCmap(new Map(pairs), none));
      assert.equal(
        [...read],
        [...pairs].sort(([a], [b]) => a - b),
      );
    }),
  );
});

test("points and glyphs that run side by side take one group", () => {
  const run = new Map(Array.from({ length: 1000 }, (_, i) => [0x4e00 + i, 5 + i]));
  assert.is(writeCmap(run, none).length, writeCmap(new Map([[0x4e00, 5]]), none).length);
  assert.ok(writeCmap(new Map([...run].map(([point]) => [point, 5])), none).length > 12 * 1000);
});

test("a map of another format is a fault, and one without variations has none", () => {
  assert.throws(() => readGlyphMap(none), /format 12/);
  assert.is(readVariations(writeCmap(new Map([[1, 1]]), none)).size, 0);
});

test("a font is read back table by table, each on four bytes, without the signature that a change makes void", () => {
  const table = fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes));
  const tag = fc.constantFrom("cmap", "glyf", "head", "OS/2", "loca", "name");
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(tag, table), { selector: ([name]) => name, minLength: 1 }), (entries) => {
      const font = writeFont(new Map([...entries, ["DSIG", Buffer.from("x")]]), trueType);
      assert.equal(font.subarray(0, 4), trueType);
      assert.is(font.length % 4, 0);
      const read = readTables(font);
      assert.equal([...read.keys()], entries.map(([name]) => name).sort());
      for (const [name, bytes] of entries) assert.ok(read.get(name)?.equals(bytes), name);
    }),
  );
});

test("the directory says how to search it, as the specification computes it", () => {
  const tables = new Map(["a   ", "b   ", "c   ", "d   ", "e   "].map((tag) => [tag, Buffer.from("x")]));
  const font = writeFont(tables, trueType);
  // Of five tables, four are a power of two: 4 × 16, log2 4, 5 × 16 - 64.
  assert.equal(
    [4, 6, 8, 10].map((at) => font.readUInt16BE(at)),
    [5, 64, 2, 16],
  );
});

test.run();
