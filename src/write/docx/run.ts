// Text and how it looks → one Word run.
import type { LocaleTag } from "../../notice/tree.ts";
import { lookOf, type WordFonts } from "../look.ts";
import type { Format } from "./context.ts";
import { type Element, el, val } from "./element.ts";
import { needsHint, textElements, writable } from "./text.ts";

/** `w:rFonts` for all four kinds of script: a missing one would fall back to the theme's. */
export function fontElement(fonts: WordFonts, hint = false): Element {
  return el("w:rFonts", {
    "w:hint": hint ? "eastAsia" : undefined,
    "w:ascii": fonts.latin,
    "w:hAnsi": fonts.latin,
    "w:eastAsia": fonts.eastAsia,
    "w:cs": fonts.latin,
  });
}

/** `w:lang` of a locale. */
export function langElement(locale: LocaleTag): Element {
  const { val: latin, eastAsia } = lookOf(locale).word.lang;
  return el("w:lang", { "w:val": latin, "w:eastAsia": eastAsia });
}

/** One run with the text; line feeds and tabs in it become Word's. */
export function textRun(text: string, format: Format): Element {
  const sound = writable(text, format.fact ?? format.block);
  return el("w:r", undefined, [runProperties(format, needsHint(sound)), ...textElements(sound)]);
}

/** One run with other content, such as a field's mark. */
export function run(format: Format, children: readonly Element[]): Element {
  return el("w:r", undefined, [runProperties(format, false), ...children]);
}

/** In the order that the schema wants; undefined when the style says it all. `size` in half-points, where it is not the paragraph's. */
export function runProperties(format: Format, hint: boolean, size?: number): Element | undefined {
  const { lang, strong, strike, link } = format;
  const strongOnly = strong === true && link !== true;
  const properties = [
    link ? val("w:rStyle", "Hyperlink") : strongOnly ? val("w:rStyle", "Strong") : undefined,
    fonts(format, hint),
    // A character style's toggle is turned round by a paragraph style's: Strong in a bold heading would come out regular.
    strong ? el("w:b") : undefined,
    strong ? el("w:bCs") : undefined,
    strike ? el("w:strike") : undefined,
    size === undefined ? undefined : val("w:sz", size),
    size === undefined ? undefined : val("w:szCs", size),
    lang === undefined ? undefined : langElement(lang),
  ].filter((property) => property !== undefined);
  return properties.length === 0 ? undefined : el("w:rPr", undefined, properties);
}

function fonts({ lang, strong, bold, link }: Format, hint: boolean): Element | undefined {
  const inBold = strong === true || bold;
  if (lang !== undefined) return fontElement(inBold ? lookOf(lang).word.bold : lookOf(lang).word.body, hint);
  if (!hint) return undefined;
  return strong && link ? undefined : el("w:rFonts", { "w:hint": "eastAsia" });
}
