// Reads ul and ol elements: their items, and how an ordered list is numbered.
import type { List, ListItem, NumberRef, NumberStyle } from "../../notice/tree.ts";
import type { Draft, DraftBlock } from "../resolve-mentions.ts";
import { readFlow } from "./blocks.ts";
import { attribute, type Element, report } from "./reader.ts";
import { partsOfElement, type Scope, styleAt, withId } from "./scope.ts";

/** Styles that an ordered list may have of its own, by class. */
const ownStyles: Record<string, NumberStyle> = {
  paren: { figures: "decimal", before: "(", after: ")" },
  "half-paren": { figures: "decimal", before: "", after: ")" },
  circled: { figures: "circled", before: "", after: "" },
  decimal: { figures: "decimal", before: "", after: "." },
  comma: { figures: "decimal", before: "", after: "\u3001" }, // the ideographic comma
};

/** The classes of an ordered list. */
export const listClasses: readonly string[] = Object.keys(ownStyles);

/** One list, or nothing when it has no items. */
export function readList(element: Element, scope: Scope): DraftBlock | undefined {
  const ordered = element.tagName === "ol";
  const numbering = ordered ? numberingOf(element, scope) : undefined;
  const label = ordered ? "" : (attribute(element, "data-mark") ?? scope.reader.origin.marks.bullet);
  const depth = numbering === undefined || numbering.own ? scope.depth : numbering.depth + 1;
  const inside: Scope = { ...scope, parent: "li", bareText: true, depth };
  const items: Draft<ListItem>[] = [];
  for (const li of partsOfElement(element, ["li"], scope)) {
    const children = readFlow(li.childNodes, inside, li);
    if (children.length > 0) items.push(withId({ id: "", label, children }, li, scope.reader));
  }
  if (items.length === 0) return undefined;
  const list: Draft<List> = { type: "list", id: "", ordered, ...(numbering === undefined ? {} : { numbering }), items };
  return withId(list, element, scope.reader);
}

function numberingOf(element: Element, { reader, depth }: Scope): NumberRef {
  const name = attribute(element, "class");
  const own = name !== undefined && Object.hasOwn(ownStyles, name) ? ownStyles[name] : undefined;
  if (own !== undefined) return { depth, style: own, own: true };
  if (name !== undefined) report(reader, element, "markup-unknown-class", { element: "ol", class: name });
  return { depth, style: styleAt(depth, element, reader), own: false };
}
