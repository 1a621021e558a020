// Properties of runs and paragraphs → a text by which they are compared, and copies that may stand in another document.
import type { Element } from "slimdom";
import { W } from "../open.ts";
import { isWord } from "../read/element.ts";

/** What is compared with care elsewhere, or shows nothing. */
const silent = new Set(["lang", "noProof", "rPr", "sectPr", "ins", "del", "webHidden"]);

const known = new WeakMap<Element, string>();

/** Equal texts are equal properties, in whatever order; empty where there are none. */
export function formatOf(properties: Element | undefined): string {
  if (properties === undefined) return "";
  const before = known.get(properties);
  if (before !== undefined) return before;
  const text = properties.children
    .filter((child) => isWord(child) && !silent.has(child.localName) && !child.localName.endsWith("Change"))
    .map(told)
    .filter((one) => one !== "rFonts")
    .sort()
    .join(" ");
  known.set(properties, text);
  return text;
}

function told(element: Element): string {
  const attributes = element.attributes
    .filter(({ localName, namespaceURI }) => namespaceURI === W && localName !== "hint")
    .map(({ localName, value }) => `${localName}=${value}`)
    .sort();
  return [element.localName, ...attributes, ...element.children.map((child) => `(${told(child)})`)].join(",");
}

/** A copy with Word's own elements and attributes alone: what else there is means something in its own file only. */
export function plainCopy(element: Element): Element {
  const copy = element.cloneNode(true) as Element; // a copy of an element is one
  clean(copy);
  return copy;
}

function clean(element: Element): void {
  for (const attribute of [...element.attributes])
    if (attribute.namespaceURI !== null && attribute.namespaceURI !== W && attribute.prefix !== "xml")
      if (attribute.prefix !== "xmlns" && attribute.name !== "xmlns") element.removeAttributeNode(attribute);
  for (const child of [...element.children]) {
    if (isWord(child)) clean(child);
    else child.remove();
  }
}
