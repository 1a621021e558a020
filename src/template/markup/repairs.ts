// Finds what the HTML parser mended without a word: walked in order, the parsed tree must tile the text it was made from.
import type { DefaultTreeAdapterTypes } from "parse5";
import { excerpt, type Reader, report } from "./reader.ts";

type Fragment = DefaultTreeAdapterTypes.DocumentFragment;
type Node = DefaultTreeAdapterTypes.ChildNode;

const isElement = (node: Node): node is DefaultTreeAdapterTypes.Element => "tagName" in node;

/** Reports every element that the parser closed, moved or made itself, and every tag that it threw away; an implied tbody is fine. */
export function checkRepairs(fragment: Fragment, html: string, reader: Reader): void {
  const end = tile(fragment.childNodes, 0, html, reader);
  if (end < html.length) report(reader, end, "markup-repaired", { element: "", near: excerpt(html.slice(end)) });
}

/** Checks that the nodes follow each other from `offset` on; gives the offset after the last. */
function tile(nodes: readonly Node[], offset: number, html: string, reader: Reader): number {
  let at = offset;
  for (const node of nodes) {
    const location = node.sourceCodeLocation;
    if (!location && node.nodeName === "tbody" && isElement(node)) {
      at = tile(node.childNodes, at, html, reader);
      continue;
    }
    if (!location) {
      report(reader, at, "markup-repaired", { element: node.nodeName, near: excerpt(html.slice(at)) });
      if (isElement(node)) at = Math.max(at, tile(node.childNodes, at, html, reader));
      continue;
    }
    if (location.startOffset !== at) {
      const near = excerpt(html.slice(Math.min(at, location.startOffset)));
      report(reader, Math.min(at, location.startOffset), "markup-repaired", { element: node.nodeName, near });
    }
    at = isElement(node) ? tileElement(node, html, reader) : location.endOffset;
  }
  return at;
}

function tileElement(node: Extract<Node, { tagName: string }>, html: string, reader: Reader): number {
  const { startTag, endTag, startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
  if (node.tagName === "br") return endOffset;
  const inside = tile(node.childNodes, startTag?.endOffset ?? startOffset, html, reader);
  if (endTag === undefined) {
    report(reader, startOffset, "markup-not-closed", { element: node.tagName });
    return inside;
  }
  if (endTag.startOffset !== inside) {
    report(reader, inside, "markup-repaired", { element: node.tagName, near: excerpt(html.slice(inside)) });
  }
  return endTag.endOffset;
}
