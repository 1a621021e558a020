// Character maps → ranges, and points found in them.
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { countIn, coverageOf, within } from "../../src/browser/coverage.ts";
import type { GlyphMap } from "../../src/browser/sfnt.ts";

const test = suite("coverage");

/** A character map without subtables, which has no variation sequences. */
const bare = Buffer.alloc(4);
const fileOf = (points: readonly number[]): { map: GlyphMap; cmap: Buffer } => ({
  map: new Map(points.map((point) => [point, 1])),
  cmap: bare,
});

/** A character map with a subtable of format 14: one selector, one range that is ordinary, one form of its own. */
function withVariations(selector: number, ordinary: readonly [from: number, more: number], special: number): Buffer {
  const table = Buffer.alloc(21 + 8 + 9);
  table.writeUInt16BE(14, 0);
  table.writeUInt32BE(table.length, 2);
  table.writeUInt32BE(1, 6);
  table.writeUIntBE(selector, 10, 3);
  table.writeUInt32BE(21, 13);
  table.writeUInt32BE(29, 17);
  table.writeUInt32BE(1, 21);
  table.writeUIntBE(ordinary[0], 25, 3);
  table.writeUInt8(ordinary[1], 28);
  table.writeUInt32BE(1, 29);
  table.writeUIntBE(special, 33, 3);
  const head = Buffer.alloc(12);
  head.writeUInt16BE(1, 2);
  head.writeUInt16BE(5, 6);
  head.writeUInt32BE(12, 8);
  return Buffer.concat([head, table]);
}

test("neighbours are one range, and a gap parts two", () => {
  assert.equal(coverageOf([fileOf([3, 1, 2, 7])]).points, [1, 3, 7, 7]);
});

test("a family prints what all its files have, so that bold lacks nothing", () => {
  assert.equal(coverageOf([fileOf([1, 2, 3, 9]), fileOf([2, 3, 4, 9])]).points, [2, 3, 9, 9]);
  assert.equal(coverageOf([]), { points: [], variants: {} });
});

test("variants are told by their selector, ordinary forms and own ones together", () => {
  const { variants } = coverageOf([{ map: new Map(), cmap: withVariations(0xe0100, [0x845a, 2], 0x8fbb) }]);
  assert.equal(variants, { e0100: [0x845a, 0x845c, 0x8fbb, 0x8fbb] });
});

test("exactly the points that were put in are within the ranges, and counted", () => {
  const points = fc.uniqueArray(fc.nat(300), { maxLength: 100 });
  fc.assert(
    fc.property(points, (some) => {
      const ranges = coverageOf([fileOf(some)]).points;
      assert.is(countIn(ranges), some.length);
      for (let point = -1; point <= 301; point++) assert.is(within(ranges, point), some.includes(point), String(point));
    }),
  );
});

test.run();
