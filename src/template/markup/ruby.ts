// Reads a ruby element: characters with their reading.
import type { Ruby } from "../../notice/tree.ts";
import { type Element, isElement, type Node, type Reader, report, textOf } from "./reader.ts";

/** The base is what stands in rb, or bare, the reading what stands in rt; white space at their edges goes, but in a fact. */
export function readRuby(element: Element, inFact: boolean, reader: Reader): Ruby {
  const ruby: Ruby = { type: "ruby", base: "", reading: "" };
  const add = (nodes: readonly Node[], into: "base" | "reading") => {
    for (const node of nodes) {
      const text = textOf(node);
      if (text !== undefined) ruby[into] += inFact ? text : text.trim();
      else if (isElement(node) && node.tagName === "rb") add(node.childNodes, "base");
      else if (isElement(node) && node.tagName === "rt") add(node.childNodes, "reading");
      else if (isElement(node)) report(reader, node, "markup-misplaced", { element: node.tagName, parent: "ruby" });
    }
  };
  add(element.childNodes, "base");
  return ruby;
}
