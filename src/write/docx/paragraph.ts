// One paragraph of the notice → `w:p` with its ids, style, number and indents.
import { lineText } from "../../notice/plain.ts";
import type { Block, Inline, LocaleTag } from "../../notice/tree.ts";
import { withComments } from "./comment-ranges.ts";
import type { Context, ExportedBlock, Format } from "./context.ts";
import { bookmarked } from "./control.ts";
import { type Element, el, val } from "./element.ts";
import { blockBookmark } from "./ids.ts";
import { inlineElements } from "./inline.ts";
import type { Numbered } from "./numbering.ts";
import { joinRuns } from "./plain-run.ts";
import { run } from "./run.ts";
import { twips } from "./units.ts";

/** The ids of what blocks stand in. */
type Holder = Pick<ExportedBlock, "parent" | "term">;

/** Where blocks stand. */
export type Place = {
  /** From the left edge of the page's text, or of the cell, to that of the blocks; twentieths of a point, as all lengths here. */
  indent: number;
  /** From edge to edge. */
  width: number;
  /** The style of body paragraphs here. */
  body: string;
  /** Whether in a list item or a note: what belongs to it stands in no further than its text. */
  nested: boolean;
  /** The block round it; in a list of definitions with the term that is described. */
  holder?: Holder;
  /** Whether the first block opens a box, whose padding is space enough. */
  opens?: boolean;
};

/** Writes blocks; handed to those that hold blocks, so that no file imports the one that imports it. */
export type WriteBlocks = (blocks: readonly Block[], place: Place, context: Context, label?: Label) => Element[];

/** What is printed before the text of the first paragraph of a section, item, note or description. */
export type Label = {
  of: "section" | "item" | "note" | "term";
  /** The id of the section, item, note or term. */
  id: string;
  /** The id of the list or definitions that the item or term belongs to. */
  parent?: string;
  /** How far it stands out to the left of the text. */
  hang: number;
  /** A number or bullet that Word makes, and how it reads. */
  numbered?: Numbered;
  text?: string;
  /** A mark that is text, or a term that its description stands beside. */
  mark?: readonly Inline[];
};

/** A paragraph to write; `id` is its block's. */
export type ParagraphToWrite = {
  id: string;
  type: string;
  style: string;
  inlines: readonly Inline[];
  place: Place;
  label?: Label | undefined;
  keepNext?: boolean;
  lang?: LocaleTag | undefined;
  /** Whether it has no number though its style has one. */
  unnumbered?: boolean;
  /** How far it stands in on both sides. */
  sides?: number;
  /** The space after it, where it is not the style's. */
  after?: number | undefined;
};

/** The paragraph; it is noted in the context, and so is the item or term that it opens. */
export function paragraphElement(to: ParagraphToWrite, context: Context): Element {
  const { id, type, label, place } = to;
  const format = formatOf(to, context);
  const paragraphId = context.ids.paragraph(id);
  const bookmark = blockBookmark(id);
  if (label?.of === "item" || label?.of === "term") noteOpened(label, context);
  context.blocks.push({ id, type, bookmark, paragraphId, ...place.holder, ...leading(label) });

  // In reading order, in which facts are counted.
  const mark = label?.mark === undefined ? [] : markElements(label, label.mark, format, context);
  const own = bookmarked(bookmark, inlineElements(to.inlines, format, context), context);
  const content = [...mark, ...commented(id, own, context)];
  const inside = label?.of === "item" ? bookmarked(blockBookmark(label.id), content, context) : content;
  if (context.purpose === "publication") return el("w:p", undefined, [paragraphProperties(to), ...joinRuns(inside)]);
  return el("w:p", { "w14:paraId": paragraphId }, [paragraphProperties(to), ...inside]);
}

/** What stands before a paragraph's own text. */
function leading(label: Label | undefined): Pick<ExportedBlock, "label" | "mark"> {
  if (label?.mark !== undefined) return { mark: lineText(label.mark) };
  return label?.text === undefined || label.text === "" ? {} : { label: label.text };
}

/** A line's content with the comments on it. */
function commented(line: string, content: readonly Element[], { comments }: Context): readonly Element[] {
  const ranges = comments.ranges.get(line);
  return ranges === undefined ? content : withComments(content, ranges);
}

function noteOpened({ id, of, parent }: Label, { blocks }: Context): void {
  blocks.push({ id, type: of, bookmark: blockBookmark(id), ...(parent === undefined ? {} : { parent }) });
}

function formatOf({ id, style, lang }: ParagraphToWrite, { styles }: Context): Format {
  const its = styles.get(style);
  if (its === undefined) throw new Error(`${id}: there is no style ${style}`);
  const bold = its.look.bold || its.boldFonts === true;
  return { block: id, size: its.look.size * 2, bold, ...(lang === undefined ? {} : { lang }) };
}

function markElements(label: Label, mark: readonly Inline[], format: Format, context: Context): Element[] {
  const runs = inlineElements(mark, format, context);
  const its =
    label.of === "term" ? commented(label.id, bookmarked(blockBookmark(label.id), runs, context), context) : runs;
  return [...its, run(format, [el("w:tab")])];
}

function paragraphProperties(to: ParagraphToWrite): Element {
  const { style, keepNext, label, place, unnumbered, sides = 0 } = to;
  const left = place.indent + sides;
  const indents = { "w:left": left, "w:right": sides || undefined, "w:hanging": label?.hang || undefined };
  const list = unnumbered ? { list: 0, level: 0 } : label?.numbered;
  return el("w:pPr", undefined, [
    val("w:pStyle", style),
    keepNext ? el("w:keepNext") : undefined,
    list === undefined ? undefined : el("w:numPr", undefined, [val("w:ilvl", list.level), val("w:numId", list.list)]),
    place.opens || to.after !== undefined
      ? el("w:spacing", { "w:before": place.opens ? 0 : undefined, "w:after": to.after })
      : undefined,
    left === 0 ? undefined : el("w:ind", indents),
    // The line before a long address would be torn to fill the measure.
    /[!-~]{24}/.test(lineText(to.inlines)) ? val("w:jc", "left") : undefined,
  ]);
}

/** An empty paragraph of this height in points; Word joins tables that have nothing between them. */
export function spacer(points: number, keepNext = false): Element {
  const height = { "w:before": 0, "w:after": 0, "w:line": twips(Math.max(1, points)), "w:lineRule": "exact" };
  return el("w:p", undefined, [
    el("w:pPr", undefined, [
      val("w:pStyle", "Spacer"),
      keepNext ? el("w:keepNext") : undefined,
      el("w:spacing", height),
    ]),
  ]);
}
