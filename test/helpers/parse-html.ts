// HTML → parse5's tree, and what tests ask of it: elements by condition, attributes, text.

import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { parse } from "parse5";

export type Element = Tree.Element;

/** The document's `<html>`; parse errors throw, since our own HTML has none. `lenient` is for text that has control characters. */
export function parseStrictly(html: string, lenient = false): Element {
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: (error) => {
      if (lenient && /control-character|noncharacter/.test(error.code)) return;
      throw new Error(`HTML: ${error.code} in ${html.slice(error.startOffset - 40, error.endOffset + 40)}`);
    },
  });
  const root = document.childNodes.find((node): node is Element => node.nodeName === "html");
  if (root === undefined) throw new Error("HTML: no root");
  return root;
}

/** Every element below, in document order, that the condition holds for. */
export function elements(root: Element, holds: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    if (holds(element)) found.push(element);
    for (const child of element.childNodes) if ("tagName" in child) visit(child);
  };
  visit(root);
  return found;
}

/** Elements by tag name. */
export const byTag = (root: Element, ...tags: string[]): Element[] => elements(root, (e) => tags.includes(e.tagName));

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text of an element, style sheets aside. */
export function textOf(element: Element): string {
  if (element.tagName === "style") return "";
  return element.childNodes
    .map((node) => ("tagName" in node ? textOf(node) : "value" in node ? node.value : ""))
    .join("");
}

/** Without white space, which layout may add or drop. */
export const solid = (text: string): string => text.replace(/\s+/gu, "");
