// The character maps of the bundled fonts to which characters each family can print.

import { type GlyphMap, readVariations } from "./sfnt.ts";

/** Sorted flat pairs `[from, to, from, to, …]`, both ends included. */
export type Ranges = number[];

/** What one family can print, in Regular and in Bold. */
export type FamilyCoverage = {
  points: Ranges;
  /** By variation selector in hex (`e0100`): the base characters whose variant the font has. */
  variants: Record<string, Ranges>;
};

/** Coverage by family name; plain data, kept as JSON beside the fonts. */
export type Coverage = Record<string, FamilyCoverage>;

/** What all of a family's files can print. */
export function coverageOf(files: readonly { map: GlyphMap; cmap: Buffer }[]): FamilyCoverage {
  const [first, ...others] = files;
  const common = [...(first?.map.keys() ?? [])].filter((point) => others.every((file) => file.map.has(point)));
  const variants: Record<string, Ranges> = {};
  for (const [selector, ranges] of first === undefined ? [] : readVariations(first.cmap)) {
    variants[selector.toString(16)] = join(ranges);
  }
  return { points: join(common.flatMap((point) => [point, point])), variants };
}

/** Whether a code point lies in the ranges. */
export function within(ranges: Ranges, point: number): boolean {
  let low = 0;
  let high = ranges.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (point > (ranges[2 * middle + 1] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return point >= (ranges[2 * low] ?? Number.POSITIVE_INFINITY);
}

/** How many code points the ranges hold. */
export function countIn(ranges: Ranges): number {
  let count = 0;
  for (let i = 0; i < ranges.length; i += 2) count += (ranges[i + 1] ?? 0) - (ranges[i] ?? 0) + 1;
  return count;
}

function join(pairs: readonly number[]): Ranges {
  const sorted: [number, number][] = [];
  for (let i = 0; i < pairs.length; i += 2) sorted.push([pairs[i] ?? 0, pairs[i + 1] ?? 0]);
  sorted.sort(([a], [b]) => a - b);
  const ranges: Ranges = [];
  for (const [from, to] of sorted) {
    const end = ranges.at(-1);
    if (end !== undefined && from <= end + 1) ranges[ranges.length - 1] = Math.max(end, to);
    else ranges.push(from, to);
  }
  return ranges;
}
