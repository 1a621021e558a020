// The real bundled fonts to their cleaned selves: nothing but look-alikes may change.

import { readFileSync } from "node:fs";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cleanFont, cleanGlyphMap } from "../../src/browser/clean-cmap.ts";
import { families } from "../../src/browser/families.ts";
import { installedPackage } from "../../src/browser/packages.ts";
import { readGlyphMap, readTables, readVariations } from "../../src/browser/sfnt.ts";

const test = suite("clean cmap");
const noRules = { draws: [], keeps: [] };

const fonts = families.map((family) => {
  const from = installedPackage(family.package)?.folder ?? "";
  const bytes = readFileSync(path.join(from, family.files.regular));
  return { family, bytes, cleaned: cleanFont(bytes, family.glyphs) };
});

function cmapOf(font: Buffer): Buffer {
  return readTables(font).get("cmap") ?? Buffer.alloc(0);
}

test("keeps the ideograph and leaves out the radical that looks like it", () => {
  const map = new Map([
    [0x4eba, 7],
    [0x2f08, 7],
    [0xf9a8, 7],
  ]);
  assert.equal([...cleanGlyphMap(map, noRules)], [[0x4eba, 7]]);
});

test("keeps a radical and a compatibility ideograph of their own form", () => {
  const map = new Map([
    [0x4eba, 7],
    [0x2f08, 8],
    [0xfa10, 9],
  ]);
  assert.equal(cleanGlyphMap(map, noRules), map);
});

test("keeps the compatibility ideograph of Japanese names before that of Korean standards", () => {
  assert.equal(
    [
      ...cleanGlyphMap(
        new Map([
          [0xf996, 7],
          [0xfa57, 7],
        ]),
        noRules,
      ),
    ],
    [[0xfa57, 7]],
  );
});

test("keeps two ordinary characters of one glyph, unless told which", () => {
  const map = new Map([
    [0x301c, 7],
    [0xff5e, 7],
  ]);
  assert.equal(cleanGlyphMap(map, noRules), map);
  assert.equal([...cleanGlyphMap(map, { draws: [], keeps: [0xff5e] })], [[0xff5e, 7]]);
});

test("prints a character as another", () => {
  const map = new Map([
    [0x2014, 7],
    [0x2015, 8],
  ]);
  assert.equal([...cleanGlyphMap(map, { draws: [[0x2014, 0x2015]], keeps: [0x2014] })], [[0x2014, 8]]);
});

for (const { family, bytes, cleaned } of fonts) {
  test(`${family.name}: the written font holds the cleaned map and all else as it was`, () => {
    const before = readTables(bytes);
    const after = readTables(cleaned.font);
    assert.equal(readGlyphMap(cmapOf(cleaned.font)), cleaned.map);
    assert.equal([...after.keys()].sort(), [...before.keys()].filter((tag) => tag !== "DSIG").sort());
    for (const [tag, table] of after) if (tag !== "cmap") assert.ok(before.get(tag)?.equals(table), tag);
  });

  test(`${family.name}: the checksum in each directory entry is that of its table`, () => {
    const font = cleaned.font;
    for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
      const start = font.readUInt32BE(entry + 8);
      let sum = 0;
      for (let at = start; at < start + font.readUInt32BE(entry + 12); at += 4)
        sum = (sum + font.readUInt32BE(at)) >>> 0;
      assert.is(sum, font.readUInt32BE(entry + 4), font.toString("latin1", entry, entry + 4));
    }
  });

  test(`${family.name}: the variation sequences are as they were`, () => {
    assert.equal(readVariations(cmapOf(cleaned.font)), readVariations(cmapOf(bytes)));
  });

  test(`${family.name}: no kanji shares its glyph with a radical any more`, () => {
    const kanji = new Set(
      [...cleaned.map].filter(([point]) => point >= 0x4e00 && point <= 0x9fff).map(([, glyph]) => glyph),
    );
    const radicals = [...cleaned.map].filter(([point]) => point >= 0x2e80 && point <= 0x2fdf);
    assert.equal(
      radicals.filter(([, glyph]) => kanji.has(glyph)),
      [],
    );
  });

  test(`${family.name}: cleaning a cleaned font changes nothing`, () => {
    assert.ok(cleanFont(cleaned.font, family.glyphs).font.equals(cleaned.font));
  });
}

test.run();
