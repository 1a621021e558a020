// A font to the same font without look-alike code points, so that text copied from a PDF is what was printed.
//
// Chromium tells a PDF's readers which character a glyph stands for. Where several code points share a glyph it names
// the lowest, so that a person's name comes out of pdf.js with a Kangxi radical in it (U+2F08 for U+4EBA). With one
// code point to a glyph there is nothing to mix up. Nothing cleaned is redistributed: it lies in the user's cache.

import type { GlyphRules } from "./families.ts";
import { type GlyphMap, readGlyphMap, readTables, writeCmap, writeFont } from "./sfnt.ts";

/** Raise when the rules below change: cached fonts are made anew. */
export const cleaningRules = 1;

/** Blocks of duplicates, the higher the rank the sooner left out; what no row names has rank 0. */
const ranks: readonly [first: number, last: number, rank: number][] = [
  [0x02bb, 0x02bb, 6], // turned comma of Hawaiian, for U+2018
  [0x2003, 0x2003, 6], // em space, for U+3000
  [0x2012, 0x2012, 6], // figure dash, for U+2013
  [0x2027, 0x2027, 6], // hyphenation point, for U+2022 and U+30FB
  [0x2035, 0x2035, 6], // reversed prime, for U+FF40
  [0x2215, 0x2215, 6], // division slash, for U+FF0F
  [0x22ef, 0x22ef, 6], // midline ellipsis, for U+2026
  [0x2329, 0x232a, 6], // angle brackets, for U+3008 and U+3009
  [0x2780, 0x2793, 6], // sans-serif circled digits, for U+2460 and U+2776
  [0x2e80, 0x2fdf, 9], // radicals
  [0x31c0, 0x31ef, 9], // strokes
  [0x3400, 0x4dbf, 5], // extension A
  [0xf900, 0xfa0b, 8], // compatibility ideographs of Korean standards
  [0xfa0c, 0xfaff, 7], // and of Japanese ones, which names do use
  [0x20000, 0x2f7ff, 5], // extensions B and later
  [0x2f800, 0x2fa1f, 8], // compatibility supplement
  [0x30000, 0x323af, 5],
];

/**
 * Applies `draws`, then leaves out each code point whose glyph another of lower rank has too; what is in `keeps` ranks
 * before all. A code point left out is then printed by the next font of the stack, or is missing.
 */
export function cleanGlyphMap(map: GlyphMap, { draws, keeps }: GlyphRules): GlyphMap {
  const drawn = new Map(map);
  for (const [point, as] of draws) {
    const glyph = map.get(as);
    if (glyph !== undefined) drawn.set(point, glyph);
  }
  const sharing = new Map<number, number[]>();
  for (const [point, glyph] of drawn) {
    const points = sharing.get(glyph);
    if (points === undefined) sharing.set(glyph, [point]);
    else points.push(point);
  }
  const cleaned = new Map(drawn);
  for (const points of sharing.values()) {
    if (points.length === 1) continue;
    const rankOf = (point: number) => (keeps.includes(point) ? -1 : rank(point));
    const best = Math.min(...points.map(rankOf));
    for (const point of points) if (rankOf(point) > best) cleaned.delete(point);
  }
  return cleaned;
}

/** The font with its character map cleaned, and that map. */
export function cleanFont(font: Buffer, rules: GlyphRules): { font: Buffer; map: GlyphMap; cmap: Buffer } {
  const tables = readTables(font);
  const old = tables.get("cmap");
  if (old === undefined) throw new Error("font: no character map");
  const map = cleanGlyphMap(readGlyphMap(old), rules);
  const cmap = writeCmap(map, old);
  tables.set("cmap", cmap);
  return { font: writeFont(tables, font), map, cmap };
}

function rank(point: number): number {
  return ranks.find(([first, last]) => point >= first && point <= last)?.[2] ?? 0;
}
