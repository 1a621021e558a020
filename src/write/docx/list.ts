// Lists, notes and definitions → paragraphs that hang behind their labels, marks and terms.
import { lineText } from "../../notice/plain.ts";
import type { Definitions, List, Note } from "../../notice/tree.ts";
import * as look from "../look.ts";
import { widthOf } from "../width.ts";
import type { Context } from "./context.ts";
import type { Element } from "./element.ts";
import type { Numbered } from "./numbering.ts";
import { type Label, type Place, paragraphElement, type WriteBlocks } from "./paragraph.ts";
import { ems, hangBehind } from "./units.ts";

/** A list's items, all hanging by the widest label. */
export function listElements(list: List, place: Place, context: Context, write: WriteBlocks): Element[] {
  const hang = hangBehind(list.items.map((item) => item.label));
  const indent = place.indent + ems(place.nested ? look.list.nested : look.list.indent) + hang;
  let numbered: Numbered | undefined;
  return list.items.flatMap((item, index) => {
    if (list.numbering !== undefined) {
      numbered = context.numbering.numbered(list.numbering, index + 1, item.label, numbered?.list);
    } else {
      numbered = item.label === "" ? undefined : context.numbering.bullet(item.label);
    }
    const inside = { ...place, indent, body: "ListParagraph", nested: true, opens: false, holder: { parent: item.id } };
    const label: Label = { of: "item", id: item.id, parent: list.id, hang, text: item.label };
    if (numbered !== undefined) label.numbered = numbered;
    return write(item.children, inside, context, label);
  });
}

/** A ※ note; its mark is text, as it is in the sentence that speaks of it. */
export function noteElements(note: Note, place: Place, context: Context, write: WriteBlocks): Element[] {
  const hang = hangBehind([note.mark]);
  const indent = place.indent + ems(place.nested ? look.note.nested : look.note.indent) + hang;
  const inside = { ...place, indent, body: "Note", nested: true, opens: false, holder: { parent: note.id } };
  const label: Label = { of: "note", id: note.id, hang };
  if (note.mark !== "") label.mark = [{ type: "text", text: note.mark }];
  return write(note.children, inside, context, label);
}

/** Short terms stand beside their descriptions, longer ones (questions) above. */
export function definitionElements(
  definitions: Definitions,
  place: Place,
  context: Context,
  write: WriteBlocks,
): Element[] {
  const { id, items } = definitions;
  const width = Math.max(0, ...items.map((item) => widthOf(lineText(item.term))));
  const inside = { ...place, body: "Description", nested: false, opens: false, holder: { parent: id } };
  if (width <= look.definitions.beside) {
    const hang = ems(Math.ceil(width) + 1);
    const beside = { ...inside, indent: place.indent + hang };
    return items.flatMap((item, index) => {
      const term = `${id}#term${index + 1}`;
      const label: Label = { of: "term", id: term, parent: id, hang, mark: item.term };
      return write(item.children, { ...beside, holder: { parent: id, term } }, context, label);
    });
  }
  const below = { ...inside, indent: place.indent + ems(look.definitions.indent) };
  return items.flatMap((item, index) => {
    const term = `${id}#term${index + 1}`;
    const line = { id: term, type: "term", style: "Term", inlines: item.term, place: inside };
    return [
      paragraphElement(line, context),
      ...write(item.children, { ...below, holder: { parent: id, term } }, context),
    ];
  });
}
