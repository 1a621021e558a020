// The blocks of a notice → Word paragraphs and tables, in reading order.
import { lineText } from "../../notice/plain.ts";
import type { Block, Paragraph, Section } from "../../notice/tree.ts";
import { letterhead } from "../look.ts";
import type { Context } from "./context.ts";
import type { Element } from "./element.ts";
import { definitionElements, listElements, noteElements } from "./list.ts";
import { type Label, type Place, paragraphElement } from "./paragraph.ts";
import { sectionElements } from "./section.ts";
import { roleStyles } from "./style-list.ts";
import { boxElements, tableElements } from "./table.ts";
import { titleSides } from "./title.ts";
import { twips } from "./units.ts";

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
      const sides =
        block.role === "title" ? titleSides(lineText(inlines), place.width - place.indent, context.look.lang) : 0;
      const after = endsLetterhead(block, blocks[index + 1]) ? twips(letterhead.after) : undefined;
      const to = { id, type, style, inlines, place: at, label: its, keepNext, lang, sides, after };
      return [paragraphElement(to, context)];
    }
    context.blocks.push({ id: block.id, type: block.type, ...place.holder });
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

/** A line of the letterhead that text follows; a title brings its own space. */
function endsLetterhead(block: Paragraph, next: Block | undefined): boolean {
  const isLine = (role: string): boolean => role === "date" || role === "addressee" || role === "issuer";
  if (!isLine(block.role) || next === undefined) return false;
  return next.type !== "paragraph" || (!isLine(next.role) && next.role !== "title");
}
