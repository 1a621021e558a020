// A section → its heading, in Word's own heading style and numbering, and its blocks.
import type { Block, Section } from "../../notice/tree.ts";
import { walkBlocks } from "../../notice/walk.ts";
import * as look from "../look.ts";
import type { Context } from "./context.ts";
import type { Element } from "./element.ts";
import { MAIN_LIST, type Numbered } from "./numbering.ts";
import { type Label, type Place, paragraphElement, type WriteBlocks } from "./paragraph.ts";
import { headingStyles } from "./style-list.ts";
import { ems, hangBehind } from "./units.ts";

/** The heading and what stands under it; `count` is its number among its siblings. */
export function sectionElements(
  section: Section,
  count: number,
  place: Place,
  context: Context,
  write: WriteBlocks,
): Element[] {
  const { id, level, heading: inlines, children } = section;
  const index = level - 1;
  const indent = place.indent + ems(look.sectionIndent[index] ?? 0);
  const number = numberOf(section, count, context);
  const inStyle = context.numberedHeadings[index] === true;
  const byStyle = inStyle && number?.list === MAIN_LIST && number.level === index;
  const hang = hangBehind([section.label], look.headings[index]?.size);
  const label: Label | undefined = number && {
    of: "section",
    id,
    hang,
    text: section.label,
    ...(byStyle ? {} : { numbered: number }),
  };
  const heading = paragraphElement(
    {
      ...{ id, type: "section", style: headingStyles[index] ?? "", inlines, label },
      ...{ place: { ...place, indent: indent + (label?.hang ?? 0) }, unnumbered: number === undefined && inStyle },
    },
    context,
  );
  return [heading, ...write(children, { ...place, indent, opens: false, holder: { parent: id } }, context)];
}

/** The place in Word's numbering; a label that is no number is a bullet. */
function numberOf({ label, numbering }: Section, count: number, context: Context): Numbered | undefined {
  if (label === "") return undefined;
  return numbering === undefined
    ? context.numbering.bullet(label)
    : context.numbering.numbered(numbering, count, label);
}

/**
 * Which heading levels have their number from their style: those where a section stands at its own depth of the notice's
 * numbering. So a heading that counsel adds in Word is numbered too.
 */
export function headingsWithNumbers(blocks: readonly Block[], depths: number): boolean[] {
  const levels = headingStyles.map(() => false);
  for (const block of walkBlocks(blocks)) {
    if (block.type !== "section" || block.numbering === undefined) continue;
    const { own, depth } = block.numbering;
    if (!own && depth === block.level - 1 && depth < depths) levels[depth] = true;
  }
  return levels;
}
