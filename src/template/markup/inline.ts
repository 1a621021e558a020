// Reads one line of text, the nodes inside a paragraph, heading or cell, into inlines.
import type { Reference, Text } from "../../notice/tree.ts";
import type { DraftInline, Mention } from "../resolve-mentions.ts";
import { readFact, required } from "./fact.ts";
import { attribute, type Element, excerpt, isElement, type Node, type Reader, report, textOf } from "./reader.ts";
import { readRuby } from "./ruby.ts";
import { type Piece, settleSpaces } from "./spacing.ts";
import { isBlockName } from "./subset.ts";

/** Where a node stands: what it is in, and whether a fact is round it, so that its white space stays as typed. */
type Line = { reader: Reader; parent: string; fact: boolean; pieces: Piece[] };

/** Where what is in an element stands. Written out, here as below: to V8 a spread with a key said anew is one of the slow ways to make an object. */
const inElement = ({ tagName }: Element, { reader, pieces }: Line, fact: boolean): Line => ({
  reader,
  parent: tagName,
  fact,
  pieces,
});

/** The inlines of a run, white space settled, without the empty ones; `[]` when nothing would be seen. */
export function readRun(nodes: readonly Node[], parent: string, reader: Reader): DraftInline[] {
  const line: Line = { reader, parent, fact: false, pieces: [] };
  const inlines = readNodes(nodes, line);
  settleSpaces(line.pieces, reader.spaceless);
  const kept = withoutEmpty(inlines);
  return kept.some(isSeen) ? withoutIdleBreaks(kept) : [];
}

/** What stood on a line of its own may be absent: breaks at the ends and a second one in a row go. Those of facts are inside the facts. */
function withoutIdleBreaks(inlines: DraftInline[]): DraftInline[] {
  if (!inlines.some(({ type }) => type === "break")) return inlines;
  const kept = inlines.filter((inline, index) => inline.type !== "break" || !isBreakOrNone(inlines[index - 1]));
  return kept.at(-1)?.type === "break" ? kept.slice(0, -1) : kept;
}

const isBreakOrNone = (inline: DraftInline | undefined): boolean => inline === undefined || inline.type === "break";

function readNodes(nodes: readonly Node[], line: Line): DraftInline[] {
  const inlines: DraftInline[] = [];
  for (const node of nodes) {
    const text = textOf(node);
    if (text !== undefined) readText(text, line, inlines);
    else if (isElement(node)) readElement(node, line, inlines);
  }
  return inlines;
}

function readText(text: string, line: Line, into: DraftInline[]): void {
  if (!line.fact) {
    const node: Text = { type: "text", text };
    line.pieces.push({ kind: "wording", node });
    into.push(node);
    return;
  }
  line.pieces.push({ kind: "kept", text });
  for (const [index, part] of text.includes("\n") ? text.split("\n").entries() : [[0, text] as const]) {
    if (index > 0) into.push({ type: "break" });
    if (part !== "") into.push({ type: "text", text: part });
  }
}

function readElement(element: Element, line: Line, into: DraftInline[]): void {
  const inside = (fact: boolean) => readNodes(element.childNodes, inElement(element, line, fact));
  switch (element.tagName) {
    case "br":
      line.pieces.push(line.fact ? { kind: "kept", text: "\n" } : { kind: "edge" });
      into.push({ type: "break" });
      break;
    case "strong":
      into.push({ type: "strong", children: inside(line.fact) });
      break;
    case "s":
    case "del":
      into.push({ type: "strike", children: inside(line.fact) });
      break;
    case "data":
    case "time": {
      const fact = readFact(element, line.reader);
      const children = inside(true);
      if (fact === undefined) into.push(...children);
      else {
        fact.children = children;
        into.push(fact);
      }
      break;
    }
    case "a":
      into.push(...readAnchor(element, line, () => inside(line.fact)));
      break;
    case "ruby": {
      const ruby = readRuby(element, line.fact, line.reader);
      line.pieces.push({ kind: "kept", text: ruby.base });
      if (ruby.base !== "") into.push(ruby);
      break;
    }
    case "dfn":
      into.push(...readMention(element, line));
      break;
    default:
      if (isBlockName(element.tagName) || element.tagName === "rb" || element.tagName === "rt") {
        report(line.reader, element, "markup-misplaced", { element: element.tagName, parent: line.parent });
      }
  }
}

function readAnchor(element: Element, line: Line, inside: () => DraftInline[]): DraftInline[] {
  const href = required(element, "href", line.reader) ?? "";
  if (href.startsWith("#")) return readReference(element, href.slice(1), line);
  if (attribute(element, "class") !== undefined) {
    report(line.reader, element, "markup-unknown-attribute", { element: "a", attribute: "class" });
  }
  if (/^(https?:\/\/|mailto:|tel:)\S+$/i.test(href)) return [{ type: "link", href, children: inside() }];
  report(line.reader, element, "markup-bad-value", { element: "a", attribute: "href", value: excerpt(href) });
  return inside();
}

function readReference(element: Element, to: string, line: Line): DraftInline[] {
  expectEmpty(element, line.reader);
  if (line.fact) report(line.reader, element, "reference-in-fact", { id: to });
  const form = attribute(element, "class");
  if (form !== undefined && form !== "own") {
    report(line.reader, element, "markup-unknown-class", { element: "a", class: form });
  }
  const reference: Reference = { type: "reference", to, label: "", ...(form === "own" ? { form } : {}) };
  line.reader.references.push({ reference, element });
  line.pieces.push({ kind: "kept", text: "" });
  return [reference];
}

function readMention(element: Element, line: Line): DraftInline[] {
  expectEmpty(element, line.reader);
  const ref = required(element, "data-ref", line.reader);
  if (ref === undefined) return [];
  const form = attribute(element, "data-form");
  const mention: Mention = { type: "mention", ref, ...(form === undefined ? {} : { form }) };
  line.pieces.push({ kind: "kept", text: "" });
  return [mention];
}

function expectEmpty(element: Element, reader: Reader): void {
  if (element.childNodes.length > 0) report(reader, element, "markup-not-empty", { element: element.tagName });
}

/** Leaves out empty texts, and what has nothing in it but facts. The inlines are this file's own: they are changed in place. */
function withoutEmpty(inlines: DraftInline[]): DraftInline[] {
  for (const inline of inlines) if ("children" in inline) inline.children = withoutEmpty(inline.children);
  return inlines.some(isEmpty) ? inlines.filter((inline) => !isEmpty(inline)) : inlines;
}

function isEmpty(inline: DraftInline): boolean {
  if (inline.type === "text") return inline.text === "";
  return "children" in inline && inline.children.length === 0 && inline.type !== "fact";
}

/** Whether a reader would see it: text that isn't blank, or something that prints itself. */
function isSeen(inline: DraftInline): boolean {
  if (inline.type === "text") return inline.text.trim() !== "";
  if (inline.type === "break") return false;
  if (inline.type === "fact" || !("children" in inline)) return true;
  return inline.children.some(isSeen);
}
