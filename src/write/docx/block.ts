// The blocks of a notice → Word paragraphs and tables, in reading order.
import type { Block, Inline, Paragraph, Section } from "../../notice/tree.ts";
import { title } from "../look.ts";
import { widthOf } from "../width.ts";
import type { Context } from "./context.ts";
import type { Element } from "./element.ts";
import { definitionElements, listElements, noteElements } from "./list.ts";
import { type Label, type Place, paragraphElement } from "./paragraph.ts";
import { sectionElements } from "./section.ts";
import { shownText } from "./shown-text.ts";
import { roleStyles } from "./style-list.ts";
import { boxElements, tableElements } from "./table.ts";
import { ems } from "./units.ts";

/** The blocks at a place; `label` is printed before the text of the first, or alone where that is no paragraph. */
export function blockElements(blocks: readonly Block[], place: Place, context: Context, label?: Label): Element[] {
  const [first] = blocks;
  if (label !== undefined && first?.type !== "paragraph") {
    const alone = { id: `${label.id}#label`, type: "label", style: place.body, inlines: [], place, label };
    return [paragraphElement({ ...alone, keepNext: true }, context), ...blockElements(blocks, place, context)];
  }
  let sections = 0;
  return blocks.flatMap((block, index) => {
    const at = index > 0 && place.opens ? { ...place, opens: false } : place;
    if (block.type === "section") {
      if (block.numbering !== undefined) sections += 1;
      return sectionElements(block, sections, at, context, blockElements);
    }
    if (block.type === "paragraph") {
      const { id, type, children: inlines, lang } = block;
      const style = block.role === "body" ? place.body : roleStyles[block.role];
      const keepNext = keepsCompany(blocks[index + 1]);
      const its = index === 0 ? label : undefined;
      const sides = block.role === "title" ? balance(inlines, place.width - place.indent) : 0;
      return [paragraphElement({ id, type, style, inlines, place: at, label: its, keepNext, lang, sides }, context)];
    }
    const parent = place.parent === undefined ? {} : { parent: place.parent };
    context.blocks.push({ id: block.id, type: block.type, ...parent });
    return groupElements(block, at, context);
  });
}

function groupElements(block: Exclude<Block, Paragraph | Section>, place: Place, context: Context): Element[] {
  switch (block.type) {
    case "list":
      return listElements(block, place, context, blockElements);
    case "note":
      return noteElements(block, place, context, blockElements);
    case "definitions":
      return definitionElements(block, place, context, blockElements);
    case "table":
      return tableElements(block, place, context);
    case "box":
      return boxElements(block, place, context, blockElements);
    default:
      return block satisfies never;
  }
}

/** What is led into by the paragraph before it, and 以上, which must not stand alone at the top of a page. */
function keepsCompany(next: Block | undefined): boolean {
  switch (next?.type) {
    case undefined:
    case "section":
      return false;
    case "paragraph":
      return next.role === "end";
    default:
      return true;
  }
}

/** How far a title stands in on both sides so that its lines come out about equally long. */
function balance(inlines: readonly Inline[], width: number): number {
  const text = ems(widthOf(shownText(inlines)), title.size);
  const lines = Math.ceil(text / width);
  if (lines < 2 || shownText(inlines).includes("\n")) return 0;
  const line = text / lines + ems(1.5, title.size);
  return Math.max(0, Math.floor((width - line) / 2));
}
