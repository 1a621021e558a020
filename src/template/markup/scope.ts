// What the readers of blocks share: where a block stands, its line of text, the id it will have.
import type { NumberStyle } from "../../notice/tree.ts";
import type { DraftInline } from "../resolve-mentions.ts";
import { readRun } from "./inline.ts";
import { type Element, excerpt, isElement, type Node, type Reader, report, textOf } from "./reader.ts";
import { isKnown } from "./subset.ts";

/** Where blocks stand. */
export type Scope = {
  reader: Reader;
  /** The element they are in, for messages; the top level has none. */
  parent: string;
  /** How many sections are round them. */
  level: number;
  /** The numbering depth of an ordered list here: one below the nearest numbered section or list, so that no level is left out. */
  depth: number;
  /** Inside a `del` that stands round blocks. */
  struck: boolean;
  /** Bare text is a paragraph here: in list items, descriptions, notes and boxes. */
  bareText: boolean;
};

/** The inlines of a block's line, struck through where a `del` stands round it. */
export function readLine(nodes: readonly Node[], parent: string, scope: Scope): DraftInline[] {
  const inlines = readRun(nodes, parent, scope.reader);
  return scope.struck && inlines.length > 0 ? [{ type: "strike", children: inlines }] : inlines;
}

/** Says which element a block's or item's id comes from; a paragraph made for the bare text of an item has the item's. */
export function withId<T extends { id: string }>(node: T, element: Element, reader: Reader): T {
  reader.elements.set(node, element);
  return node;
}

/** The children of an element that takes only certain ones; reports all others. */
export function partsOfElement(element: Element, names: readonly string[], scope: Scope): Element[] {
  const parts: Element[] = [];
  for (const node of element.childNodes) {
    if (isElement(node) && names.includes(node.tagName)) parts.push(node);
    else reportBare(node, scope.reader, element.tagName);
  }
  return parts;
}

/** The style of the notice's numbering at a depth; where the template's settings end, the last one, and a problem. */
export function styleAt(depth: number, element: Element, reader: Reader): NumberStyle {
  const { numbering } = reader.origin;
  const style = numbering[depth];
  if (style !== undefined) return style;
  report(reader, element, "markup-numbering-too-deep", { depth: depth + 1, levels: numbering.length });
  return numbering.at(-1) ?? { figures: "decimal", before: "", after: "" };
}

/** Reports text, or an element of the subset, that may not stand here. */
export function reportBare(node: Node, reader: Reader, parent: string): void {
  const text = textOf(node);
  if (isElement(node) && isKnown(node.tagName)) {
    report(reader, node, "markup-misplaced", { element: node.tagName, ...within(parent) });
  } else if (text !== undefined && /[^ \t\n\f]/.test(text)) {
    report(reader, node, "markup-stray-text", { text: excerpt(text), ...within(parent) });
  }
}

/** The element that something stands in, for a message; nothing at the top. */
export function within(parent: string): { parent?: string } {
  return parent === "" ? {} : { parent };
}
