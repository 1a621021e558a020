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

/** The inlines of a run, white space settled, without the empty ones; `[]` when nothing would be seen. */
export function readRun(nodes: readonly Node[], parent: string, reader: Reader): DraftInline[] {
  const line: Line = { reader, parent, fact: false, pieces: [] };
  const inlines = readNodes(nodes, line);
  settleSpaces(line.pieces, reader.spaceless);
  const kept = withoutEmpty(inlines);
  return kept.some(isSeen) ? withoutIdleBreaks(kept) : [];
}

/** What stood on a line of its own may be absent: breaks at the ends and a second one in a row go. Those of facts are inside the facts. */
function withoutIdleBreaks(inlines: readonly DraftInline[]): DraftInline[] {
  const kept = inlines.filter((inline, index) => inline.type !== "break" || !isBreakOrNone(inlines[index - 1]));
  return kept.at(-1)?.type === "break" ? kept.slice(0, -1) : kept;
}

const isBreakOrNone = (inline: DraftInline | undefined): boolean => inline === undefined || inline.type === "break";

function readNodes(nodes: readonly Node[], line: Line): DraftInline[] {
  const inlines: DraftInline[] = [];
  for (const node of nodes) {
    const text = textOf(node);
    if (text !== undefined) inlines.push(...readText(text, line));
    else if (isElement(node)) inlines.push(...readElement(node, line));
  }
  return inlines;
}

function readText(text: string, line: Line): DraftInline[] {
  if (line.fact) {
    line.pieces.push({ kind: "kept", text });
    return text.split("\n").flatMap((part, index): DraftInline[] => {
      const typed: DraftInline[] = part === "" ? [] : [{ type: "text", text: part }];
      return index === 0 ? typed : [{ type: "break" }, ...typed];
    });
  }
  const node: Text = { type: "text", text };
  line.pieces.push({ kind: "wording", node });
  return [node];
}

function readElement(element: Element, line: Line): DraftInline[] {
  const inside = (fact = line.fact) => readNodes(element.childNodes, { ...line, parent: element.tagName, fact });
  switch (element.tagName) {
    case "br":
      line.pieces.push(line.fact ? { kind: "kept", text: "\n" } : { kind: "edge" });
      return [{ type: "break" }];
    case "strong":
      return [{ type: "strong", children: inside() }];
    case "s":
    case "del":
      return [{ type: "strike", children: inside() }];
    case "data":
    case "time": {
      const fact = readFact(element, line.reader);
      const children = inside(true);
      return fact === undefined ? children : [{ ...fact, children }];
    }
    case "a":
      return readAnchor(element, line, inside);
    case "ruby": {
      const ruby = readRuby(element, line.fact, line.reader);
      line.pieces.push({ kind: "kept", text: ruby.base });
      return ruby.base === "" ? [] : [ruby];
    }
    case "dfn":
      return readMention(element, line);
    default:
      if (isBlockName(element.tagName) || element.tagName === "rb" || element.tagName === "rt") {
        report(line.reader, element, "markup-misplaced", { element: element.tagName, parent: line.parent });
      }
      return [];
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
  return inlines.filter((inline) => {
    if (inline.type === "text") return inline.text !== "";
    if (!("children" in inline)) return true;
    inline.children = withoutEmpty(inline.children);
    return inline.children.length > 0 || inline.type === "fact";
  });
}

/** Whether a reader would see it: text that isn't blank, or something that prints itself. */
function isSeen(inline: DraftInline): boolean {
  if (inline.type === "text") return inline.text.trim() !== "";
  if (inline.type === "break") return false;
  if (inline.type === "fact" || !("children" in inline)) return true;
  return inline.children.some(isSeen);
}
