// The styles of a notice → styles.xml: counsel changes a style in Word, not every paragraph.
import type { LocaleTag } from "../../notice/tree.ts";
import * as look from "../look.ts";
import type { Purpose } from "../purpose.ts";
import { type Element, el, val, xmlPart } from "./element.ts";
import { MAIN_LIST } from "./numbering.ts";
import { fontElement, langElement } from "./run.ts";
import { type ParagraphStyle, paragraphStyles } from "./style-list.ts";
import { mm, twips } from "./units.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Written parts by locale and numbered levels: in a batch they are the same for every notice. */
const written = new Map<string, string>();

/** The styles part of a locale; `numbered` says which heading levels belong to the notice's numbering by their style. */
export function stylesPart(locale: LocaleTag, numbered: readonly boolean[], purpose: Purpose): string {
  const forReview = purpose === "review";
  const key = [locale, forReview, ...numbered].join();
  const part = written.get(key) ?? xmlPart(styles(locale, numbered, forReview));
  written.set(key, part);
  return part;
}

function styles(locale: LocaleTag, numbered: readonly boolean[], forReview: boolean): Element {
  const its = look.lookOf(locale);
  return el("w:styles", { "xmlns:w": W }, [
    defaults(locale, its),
    ...paragraphStyles(its).map((style) => paragraphStyle(style, its, numbered)),
    ...characterStyles(its),
    ...(forReview ? commentStyles() : []),
    ...tableStyles(),
  ]);
}

/** Line breaking as East Asian text needs it, spelt out: Word has it on by default, others may not. */
function defaults(locale: LocaleTag, its: look.LocaleLook): Element {
  const size = look.body.size * 2;
  const run = [fontElement(its.word.body), val("w:color", look.colours.text), ...sizes(size), langElement(locale)];
  const breaking = [el("w:widowControl"), el("w:kinsoku"), el("w:overflowPunct")];
  return el("w:docDefaults", undefined, [
    el("w:rPrDefault", undefined, [el("w:rPr", undefined, run)]),
    el("w:pPrDefault", undefined, [el("w:pPr", undefined, [...breaking, spacing(look.body)])]),
  ]);
}

/** As in a browser, the greater of the spaces after one paragraph and before the next counts, unless a compatibility setting says otherwise. */
function spacing({ before, after, line }: look.TextLook): Element {
  return el("w:spacing", {
    "w:before": twips(before),
    "w:after": twips(after),
    "w:line": twips(line),
    "w:lineRule": "atLeast",
  });
}

const sizes = (halfPoints: number): Element[] => [val("w:sz", halfPoints), val("w:szCs", halfPoints)];

function paragraphStyle(style: ParagraphStyle, its: look.LocaleLook, numbered: readonly boolean[]): Element {
  const { outline, look: text } = style;
  const isNormal = style.id === "Normal";
  const list = outline !== undefined && numbered[outline] === true;
  const paragraph = [
    style.keepNext && el("w:keepNext"),
    outline !== undefined && el("w:keepLines"),
    list && el("w:numPr", undefined, [val("w:ilvl", outline), val("w:numId", MAIN_LIST)]),
    !isNormal && spacing(text),
    style.firstLine !== undefined && style.firstLine > 0 && el("w:ind", { "w:firstLine": style.firstLine }),
    val("w:jc", style.align),
    outline !== undefined && val("w:outlineLvl", outline),
  ];
  const run = [
    (text.bold || style.boldFonts) && fontElement(its.word.bold),
    text.bold && el("w:b"),
    text.bold && el("w:bCs"),
    style.colour !== undefined && val("w:color", style.colour),
    ...(text.size === look.body.size ? [] : sizes(text.size * 2)),
  ];
  const attributes = {
    "w:type": "paragraph",
    "w:default": isNormal ? 1 : undefined,
    "w:customStyle": style.custom ? 1 : undefined,
    "w:styleId": style.id,
  };
  return el("w:style", attributes, [
    val("w:name", style.name),
    isNormal ? undefined : val("w:basedOn", "Normal"),
    style.next === undefined ? undefined : val("w:next", style.next),
    el("w:qFormat"),
    ...group("w:pPr", paragraph),
    ...group("w:rPr", run),
  ]);
}

function group(name: string, properties: readonly (Element | false | undefined)[]): Element[] {
  const present = properties.filter((property) => property !== undefined && property !== false);
  return present.length === 0 ? [] : [el(name, undefined, present)];
}

function characterStyles(its: look.LocaleLook): Element[] {
  const style = (id: string, name: string, run: Element[]): Element =>
    el("w:style", { "w:type": "character", "w:styleId": id }, [val("w:name", name), el("w:rPr", undefined, run)]);
  return [
    el("w:style", { "w:type": "character", "w:default": 1, "w:styleId": "DefaultParagraphFont" }, [
      val("w:name", "Default Paragraph Font"),
      el("w:semiHidden"),
    ]),
    style("Strong", "Strong", [fontElement(its.word.bold), el("w:b"), el("w:bCs")]),
    style("Hyperlink", "Hyperlink", [val("w:color", look.colours.link), val("w:u", "single")]),
    style("FootnoteReference", "footnote reference", [val("w:vertAlign", "superscript")]),
  ];
}

/** Word's own for comments. Left to itself, text in a comment would be set as body text is, in lines of its height. */
function commentStyles(): Element[] {
  const { size, line, mark } = look.comment;
  return [
    el("w:style", { "w:type": "paragraph", "w:styleId": "CommentText" }, [
      val("w:name", "annotation text"),
      val("w:basedOn", "Normal"),
      el("w:pPr", undefined, [spacing({ size, line, bold: false, before: 0, after: 0 }), val("w:jc", "left")]),
      el("w:rPr", undefined, sizes(size * 2)),
    ]),
    el("w:style", { "w:type": "character", "w:styleId": "CommentReference" }, [
      val("w:name", "annotation reference"),
      el("w:rPr", undefined, sizes(mark * 2)),
    ]),
  ];
}

function tableStyles(): Element[] {
  const { block, inline } = look.table.padding;
  const side = (name: string, length: number): Element => el(`w:${name}`, { "w:w": mm(length), "w:type": "dxa" });
  const line = (name: string): Element =>
    el(`w:${name}`, { "w:val": "single", "w:sz": look.table.line * 8, "w:space": 0, "w:color": look.colours.line });
  const margins = [side("top", block), side("left", inline), side("bottom", block), side("right", inline)];
  const lines = ["top", "left", "bottom", "right", "insideH", "insideV"].map(line);
  return [
    el("w:style", { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" }, [
      val("w:name", "Normal Table"),
      el("w:semiHidden"),
      el("w:tblPr", undefined, [el("w:tblInd", { "w:w": 0, "w:type": "dxa" })]),
    ]),
    el("w:style", { "w:type": "table", "w:styleId": "TableGrid" }, [
      val("w:name", "Table Grid"),
      val("w:basedOn", "TableNormal"),
      el("w:tblPr", undefined, [el("w:tblBorders", undefined, lines), el("w:tblCellMar", undefined, margins)]),
    ]),
  ];
}
