// Number styles and lists → numbering.xml.
import type { NumberStyle } from "../../notice/tree.ts";
import { type Element, el, val } from "./element.ts";
import type { NumberedList, Scheme } from "./numbering.ts";
import { needsHint, writable } from "./text.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const formats: Record<NumberStyle["figures"], string> = {
  decimal: "decimal",
  "upper-roman": "upperRoman",
  circled: "decimalEnclosedCircle",
  cjk: "japaneseCounting",
  "full-width": "decimalFullWidth",
  katakana: "aiueoFullWidth",
};

/**
 * The numbering part. It is written here and not by docx, whose list names are placeholders that it replaces in the whole text of
 * the document, the incident's own words too.
 */
export function numberingPart(
  schemes: readonly Scheme[],
  lists: readonly NumberedList[],
  headings: readonly (string | undefined)[],
): Element {
  return el("w:numbering", { "xmlns:w": W }, [
    ...schemes.map((scheme, index) => schemeElement(scheme, index, index === 0 ? headings : [])),
    ...lists.map(listElement),
  ]);
}

function schemeElement(scheme: Scheme, index: number, headings: readonly (string | undefined)[]): Element {
  const levels =
    "bullet" in scheme
      ? [bulletLevel(scheme.bullet)]
      : scheme.levels.map((style, level) => numberLevel(style, level, 1, headings[level]));
  return el("w:abstractNum", { "w:abstractNumId": index }, [
    // Word takes schemes with one nsid for the same when text is pasted between documents.
    val("w:nsid", (0x4e46_0000 + index).toString(16).toUpperCase()),
    val("w:multiLevelType", levels.length > 1 ? "multilevel" : "singleLevel"),
    ...levels,
  ]);
}

function listElement({ scheme, override }: NumberedList, index: number): Element {
  return el("w:num", { "w:numId": index + 1 }, [
    val("w:abstractNumId", scheme),
    override === undefined
      ? undefined
      : el("w:lvlOverride", { "w:ilvl": override.level }, [
          val("w:startOverride", override.start),
          override.changed ? numberLevel(override.style, override.level, override.start) : undefined,
        ]),
  ]);
}

function numberLevel({ figures, before, after }: NumberStyle, level: number, start: number, heading?: string): Element {
  if (`${before}${after}`.includes("%")) throw new Error(`a number style has a per cent sign: ${before}1${after}`);
  return levelElement(level, start, formats[figures], `${before}%${level + 1}${after}`, heading);
}

/** LibreOffice draws one character of a bullet; a longer one is a number without figures. */
function bulletLevel(mark: string): Element {
  return levelElement(0, 1, [...mark].length === 1 ? "bullet" : "none", mark);
}

/** The paragraphs bring their own indents, because one level stands at several. */
function levelElement(level: number, start: number, format: string, text: string, heading?: string): Element {
  const hint = format === "decimalEnclosedCircle" || needsHint(text);
  return el("w:lvl", { "w:ilvl": level }, [
    val("w:start", start),
    val("w:numFmt", format),
    heading === undefined ? undefined : val("w:pStyle", heading),
    val("w:suff", "tab"),
    val("w:lvlText", writable(text, "a label")),
    val("w:lvlJc", "left"),
    hint ? el("w:rPr", undefined, [el("w:rFonts", { "w:hint": "eastAsia" })]) : undefined,
  ]);
}
