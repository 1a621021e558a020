// The elements and attributes that a template may use; tells every other one.
import { type Fragment, isElement, type Reader, report } from "./reader.ts";

/** Set by the engine on start tags; allowed on every element. */
const engineAttributes = ["data-source", "data-block"];
const factAttributes = ["data-path", "data-kind", "data-unit", "data-derived", "lang"];

const attributesOf: Record<string, readonly string[]> = {
  section: ["id", "class"],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  p: ["id", "class", "lang"],
  ul: ["id", "data-mark"],
  ol: ["id", "class"],
  li: ["id"],
  table: ["id"],
  thead: [],
  tbody: [],
  tr: [],
  th: [],
  td: [],
  dl: ["id"],
  dt: [],
  dd: [],
  aside: ["id", "data-mark"],
  address: ["id"],
  header: [],
  footer: [],
  strong: [],
  s: [],
  del: [],
  a: ["href", "class"],
  ruby: [],
  rb: [],
  rt: [],
  br: [],
  data: [...factAttributes, "value"],
  time: [...factAttributes, "datetime"],
  dfn: ["data-ref", "data-form"],
};

const blocks = new Set(
  "section h1 h2 h3 h4 p ul ol li table thead tbody tr th td dl dt dd aside address header footer".split(" "),
);

/** Whether an element is of the subset at all. */
export function isKnown(name: string): boolean {
  return Object.hasOwn(attributesOf, name);
}

/** Whether a template may give an element of the subset this attribute. */
export function takesAttribute(element: string, attribute: string): boolean {
  return attributesOf[element]?.includes(attribute) ?? false;
}

/** All that an element of the subset may have in a template's output, where the engine has added its own. */
export const inOutput: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(attributesOf).map(([element, own]) => [element, [...engineAttributes, ...own]]),
);

/** Whether an element stands for a block or a part of one, and so may not stand in a line of text. */
export function isBlockName(name: string): boolean {
  return blocks.has(name);
}

/** Reports each element, attribute and comment that a template may not use. */
export function checkSubset(parent: Fragment, reader: Reader): void {
  for (const node of parent.childNodes) {
    if (node.nodeName === "#comment") report(reader, node, "markup-comment");
    if (!isElement(node)) continue;
    const element = node.tagName;
    const known = inOutput.get(element);
    if (known === undefined) report(reader, node, "markup-unknown-element", { element });
    for (const { name } of known === undefined ? [] : node.attrs)
      if (!known?.includes(name)) report(reader, node, "markup-unknown-attribute", { element, attribute: name });
    checkSubset(node, reader);
  }
}
