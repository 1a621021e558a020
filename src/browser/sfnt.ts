// The bytes of a TrueType font to its tables and its character map, and back with another map.
// Specification: Microsoft OpenType 1.9, "The OpenType Font File" and "cmap".

/** The tables of a font by tag, each a view into the font's bytes. */
export type Tables = Map<string, Buffer>;

/** Code point to glyph number. */
export type GlyphMap = Map<number, number>;

/** Variation selector to the base characters, as flat `[from, to, …]` pairs, for which the font knows a form. */
export type Variations = Map<number, number[]>;

/** The tables of a TrueType font (no collections). */
export function readTables(font: Buffer): Tables {
  const tables: Tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    const offset = font.readUInt32BE(entry + 8);
    const tag = font.toString("latin1", entry, entry + 4);
    tables.set(tag, font.subarray(offset, offset + font.readUInt32BE(entry + 12)));
  }
  return tables;
}

/** The whole of the character map: its subtable of format 12, which every bundled font has. Throws without one. */
export function readGlyphMap(cmap: Buffer): GlyphMap {
  const table = subtable(cmap, 12);
  if (table === undefined) throw new Error("font: no character map of format 12");
  const map: GlyphMap = new Map();
  for (let i = 0; i < table.readUInt32BE(12); i++) {
    const group = 16 + 12 * i;
    const first = table.readUInt32BE(group);
    const glyph = table.readUInt32BE(group + 8);
    for (let point = first; point <= table.readUInt32BE(group + 4); point++) map.set(point, glyph + point - first);
  }
  return map;
}

/** The variation sequences of the font (subtable of format 14), those shown as the ordinary glyph included. */
export function readVariations(cmap: Buffer): Variations {
  const table = subtable(cmap, 14);
  const variations: Variations = new Map();
  if (table === undefined) return variations;
  for (let i = 0; i < table.readUInt32BE(6); i++) {
    const record = 10 + 11 * i;
    const ranges: number[] = [];
    const ordinary = table.readUInt32BE(record + 3);
    for (let n = 0; ordinary !== 0 && n < table.readUInt32BE(ordinary); n++) {
      const first = table.readUIntBE(ordinary + 4 + 4 * n, 3);
      ranges.push(first, first + table.readUInt8(ordinary + 7 + 4 * n));
    }
    const special = table.readUInt32BE(record + 7);
    for (let n = 0; special !== 0 && n < table.readUInt32BE(special); n++) {
      const base = table.readUIntBE(special + 4 + 5 * n, 3);
      ranges.push(base, base);
    }
    variations.set(table.readUIntBE(record, 3), ranges);
  }
  return variations;
}

/** A character map with these glyphs, and the variation sequences of the old one. */
export function writeCmap(map: GlyphMap, old: Buffer): Buffer {
  const groups: { first: number; last: number; glyph: number }[] = [];
  for (const [point, glyph] of [...map].sort(([a], [b]) => a - b)) {
    const group = groups.at(-1);
    if (group !== undefined && point === group.last + 1 && glyph === group.glyph + point - group.first)
      group.last = point;
    else groups.push({ first: point, last: point, glyph });
  }
  const full = Buffer.alloc(16 + 12 * groups.length);
  full.writeUInt16BE(12, 0);
  full.writeUInt32BE(full.length, 4);
  full.writeUInt32BE(groups.length, 12);
  for (const [i, { first, last, glyph }] of groups.entries()) {
    full.writeUInt32BE(first, 16 + 12 * i);
    full.writeUInt32BE(last, 20 + 12 * i);
    full.writeUInt32BE(glyph, 24 + 12 * i);
  }
  const variations = subtable(old, 14);
  const parts = [
    // Platform and encoding of each, in the order that the specification asks for.
    ...(variations === undefined ? [] : [{ platform: 0, encoding: 5, table: variations }]),
    { platform: 3, encoding: 10, table: full },
  ];
  const head = Buffer.alloc(4 + 8 * parts.length);
  head.writeUInt16BE(parts.length, 2);
  let offset = head.length;
  for (const [i, { platform, encoding, table }] of parts.entries()) {
    head.writeUInt16BE(platform, 4 + 8 * i);
    head.writeUInt16BE(encoding, 6 + 8 * i);
    head.writeUInt32BE(offset, 8 + 8 * i);
    offset += table.length;
  }
  return Buffer.concat([head, ...parts.map((part) => part.table)]);
}

/** A font file of these tables, but for a signature (`DSIG`), which a change makes void. `version` is the first four bytes of the font they come from. */
export function writeFont(tables: Tables, version: Buffer): Buffer {
  const kept = [...tables].filter(([tag]) => tag !== "DSIG").sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = Buffer.alloc(12 + 16 * kept.length);
  version.copy(directory, 0, 0, 4);
  const power = Math.floor(Math.log2(kept.length));
  directory.writeUInt16BE(kept.length, 4);
  directory.writeUInt16BE(16 << power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * kept.length - (16 << power), 10);
  const parts = [directory];
  let offset = directory.length;
  for (const [i, [tag, table]] of kept.entries()) {
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    directory.write(tag, 12 + 16 * i, "latin1");
    directory.writeUInt32BE(checksum(padded), 16 + 16 * i);
    directory.writeUInt32BE(offset, 20 + 16 * i);
    directory.writeUInt32BE(table.length, 24 + 16 * i);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

function subtable(cmap: Buffer, format: 12 | 14): Buffer | undefined {
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * i));
    // Only format 14 has its length next to the format; format 12 has two reserved bytes between.
    if (table.readUInt16BE(0) === format) return table.subarray(0, table.readUInt32BE(format === 14 ? 2 : 4));
  }
  return undefined;
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
