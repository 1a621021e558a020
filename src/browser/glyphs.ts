// A text to the characters that the bundled fonts of its language cannot print.

import { type Coverage, type FamilyCoverage, within } from "./coverage.ts";
import { familiesOf } from "./families.ts";

/** One thing that would be printed as an empty box, or as another form than was typed. */
export type MissingGlyph = {
  /** The whole of what one sees as a character: with its marks and its variation selector. */
  char: string;
  /** Of the part that is missing; the selector's where the font has the character but not the variant asked for. */
  codePoint: number;
};

/** Takes no ink, or tells others how to be shown: never a glyph of its own. */
const inkless = /^[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;
/** Selectors that ask for a form of an ideograph: the standardised ones (not 15 and 16, which choose text or emoji), and Japan's. */
const selector = /^[\u{fe00}-\u{fe0d}\u{e0100}-\u{e01ef}]$/u;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * The characters of `text` that no bundled family of `lang` can print, each once, in the order of their appearance.
 * A character with its marks must come from one family, because the browser takes no letter apart; it may be there as
 * one precomposed character. (This does not stop printing: the browser then takes another bundled font, or a box.)
 */
export function missingGlyphs(text: string, lang: string, coverage: Coverage): MissingGlyph[] {
  const stack = familiesOf(lang).flatMap((name) => coverage[name] ?? []);
  const missing = new Map<string, MissingGlyph>();
  const seen = new Set<string>();
  for (const { segment: char } of graphemes.segment(text)) {
    if (seen.has(char)) continue;
    seen.add(char);
    const codePoint = lacking(char, stack);
    if (codePoint !== undefined) missing.set(char, { char, codePoint });
  }
  return [...missing.values()];
}

function lacking(char: string, stack: readonly FamilyCoverage[]): number | undefined {
  const typed = points(char);
  // Only marks are composed: by itself, a compatibility ideograph must not pass for the ordinary one.
  const spellings = typed.length > 1 ? [typed, points(char.normalize("NFC"))] : [typed];
  const able = stack.filter((family) =>
    spellings.some((spelling) => spelling.every((point) => within(family.points, point))),
  );
  if (able.length === 0)
    return typed.find((point) => !stack.some((family) => within(family.points, point))) ?? typed[0];
  const parts = [...char];
  for (const [i, part] of parts.entries()) {
    const base = parts[i - 1]?.codePointAt(0);
    const asked = part.codePointAt(0);
    if (!selector.test(part) || base === undefined || asked === undefined) continue;
    if (!able.some((family) => within(family.variants[asked.toString(16)] ?? [], base))) return asked;
  }
  return undefined;
}

function points(char: string): number[] {
  return [...char].filter((part) => !inkless.test(part)).map((part) => part.codePointAt(0) ?? 0);
}
