// A title of several lines → how far it stands in, so that its lines are about equally long and break between words.
import { title } from "../look.ts";
import { widthOf } from "../width.ts";
import { ems } from "./units.ts";

/** Characters of a title's size that a line is wider than its text: Word's fonts are not measured here. */
const SLACK = 0.6;

/**
 * Twentieths of a point on both sides, 0 for a title that fits on a line or has breaks of its own. Word has no balanced lines; with
 * a line as wide as its first words it breaks there by itself, and the text stays as it is.
 */
export function titleSides(text: string, width: number, lang: string): number {
  const measure = width / ems(1, title.size);
  const all = widthOf(text);
  const lines = Math.ceil(all / measure);
  if (lines < 2 || text.includes("\n")) return 0;
  const even = all / lines;
  const line = (lines === 2 ? firstWords(text, even, measure - SLACK, lang) : undefined) ?? even + 1;
  return Math.max(0, Math.floor(ems((measure - line - SLACK) / 2, title.size)));
}

/** The width of the words that fill at least half and fit on a line, up to a good place to break, else to the first word's end; undefined where there is none. */
function firstWords(text: string, least: number, most: number, lang: string): number | undefined {
  let fallback: number | undefined;
  for (const { index } of new Intl.Segmenter(lang, { granularity: "word" }).segment(text)) {
    const [before, after] = [text.slice(0, index), text.slice(index)];
    const width = widthOf(before);
    if (width > most) break;
    if (width < least || /[\p{Ps}\p{Pi}]$/u.test(before) || /^[\p{Pe}\p{Pf}\p{Po}]/u.test(after)) continue;
    if (!beginsWithKana(after) && !/[\u304a\u3054]$/.test(before)) return width;
    fallback ??= width;
  }
  return fallback;
}

/** Hiragana is a particle or an ending, which belongs to what is before it, but for an honorific prefix. */
function beginsWithKana(text: string): boolean {
  return /^[\p{Script=Hiragana}\u30fc]/u.test(text) && !/^[\u304a\u3054]\p{Script=Han}/u.test(text);
}
