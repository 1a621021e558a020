// Values of look.ts → how CSS writes them.
import { body, colours, lookOf } from "./look.ts";

/** Points as `rem`, which is one body character on the screen as on paper. */
export const rem = (points: number): string => `${round(points / body.size)}rem`;

/** A number without the noise of division. */
export const round = (value: number): number => Math.round(value * 1000) / 1000;

export const colour = (name: keyof typeof colours): string => `#${colours[name]}`;

/** A CSS string; whatever could end it, or the style element, is written as a code point. */
export function cssString(value: string): string {
  return `"${value.replace(/[^\p{L}\p{N} ]/gu, (c) => `\\${(c.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/** The fonts of a locale. */
export function families(locale: string): string {
  return [...lookOf(locale).css.map(cssString), "serif"].join(", ");
}
