// Word's elements, asked by name: children, attributes, switches.
import type { Element } from "slimdom";
import { W } from "../open.ts";

export const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
export const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** Whether it is one of Word's, of that name where one is given. */
export function isWord(element: Element, name = element.localName): boolean {
  return element.namespaceURI === W && element.localName === name;
}

/** The first child of Word's of that name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  for (let child = element?.firstElementChild; child; child = child.nextElementSibling)
    if (child.localName === name && child.namespaceURI === W) return child;
  return undefined;
}

/** An attribute of Word's. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(W, name) ?? undefined;
}

/** `w:val` of the first child of that name. */
export function valOf(element: Element | undefined, name: string): string | undefined {
  return attributeOf(childOf(element, name), "val");
}

/** A switch that is a child element: on where it is there and not set to off; undefined where it is not there. */
export function isOn(element: Element | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  return found === undefined ? undefined : !/^(0|false|off|none)$/i.test(attributeOf(found, "val") ?? "");
}

const TEXT = 3;
const CDATA = 4;

/** The characters that an element holds itself; it is sooner said than `textContent`, which looks for more below. */
export function charactersIn(element: Element): string {
  let text = "";
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === TEXT || child.nodeType === CDATA) text += child.nodeValue ?? "";
  return text;
}
