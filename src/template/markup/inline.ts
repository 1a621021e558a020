// Reads one line of text, the nodes inside a paragraph, heading or cell, into inlines.
import type { Reference, Text } from "../../notice/tree.ts";
import type { DraftInline, Mention } from "../resolve-mentions.ts";
import { readFact, required } from "./fact.ts";
import { attribute, type Element, excerpt, isElement, type Node, type Reader, report, textOf } from "./reader.ts";
import { readRuby } from "./ruby.ts";
import { isBlockName } from "./subset.ts";

/** Where a node stands: what it is in, and whether a fact is round it, so that its white space stays as typed. */
type Line = { reader: Reader; parent: string; fact: boolean };

/** The inlines of a run, white space settled, without the empty ones; `[]` when nothing would be seen. */
export function readRun(nodes: readonly Node[], parent: string, reader: Reader): DraftInline[] {
  reader.spaces.edge();
  const kept = withoutEmpty(readNodes(nodes, { reader, parent, fact: false }));
  return kept.some(isSeen) ? withoutIdleBreaks(kept) : [];
}

/** What stood on a line of its own may be absent: breaks at the ends and a second one in a row go. Those of facts are inside the facts. */
function withoutIdleBreaks(inlines: DraftInline[]): DraftInline[] {
  if (!inlines.some(isBreakOrNone)) return inlines;
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

function readText(text: string, { fact, reader: { spaces } }: Line, into: DraftInline[]): void {
  if (!fact) {
    const node: Text = { type: "text", text };
    spaces.wording(node);
    into.push(node);
    return;
  }
  spaces.kept(text);
  text.split("\n").forEach((part, index) => {
    if (index > 0) into.push({ type: "break" });
    if (part !== "") into.push({ type: "text", text: part });
  });
}

function readInside({ tagName, childNodes }: Element, { reader }: Line, fact: boolean): DraftInline[] {
  const text = childNodes[0] === undefined || childNodes.length > 1 ? undefined : textOf(childNodes[0]);
  if (!fact || text === undefined || text === "" || text.includes("\n"))
    return readNodes(childNodes, { reader, parent: tagName, fact });
  // Nearly every fact is one text: said at once, in a list of just that size.
  reader.spaces.kept(text);
  return [{ type: "text", text }];
}

function readElement(element: Element, line: Line, into: DraftInline[]): void {
  switch (element.tagName) {
    case "br":
      if (line.fact) line.reader.spaces.kept("\n");
      else line.reader.spaces.edge();
      into.push({ type: "break" });
      break;
    case "strong":
      into.push({ type: "strong", children: readInside(element, line, line.fact) });
      break;
    case "s":
    case "del":
      into.push({ type: "strike", children: readInside(element, line, line.fact) });
      break;
    case "data":
    case "time": {
      const fact = readFact(element, line.reader);
      const children = readInside(element, line, true);
      if (fact === undefined) into.push(...children);
      else {
        fact.children = children;
        into.push(fact);
      }
      break;
    }
    case "a":
      readAnchor(element, line, into);
      break;
    case "ruby": {
      const ruby = readRuby(element, line.fact, line.reader);
      line.reader.spaces.kept(ruby.base);
      if (ruby.base !== "") into.push(ruby);
      break;
    }
    case "dfn":
      readMention(element, line, into);
      break;
    default:
      if (isBlockName(element.tagName) || element.tagName === "rb" || element.tagName === "rt") {
        report(line.reader, element, "markup-misplaced", { element: element.tagName, parent: line.parent });
      }
  }
}

function readAnchor(element: Element, line: Line, into: DraftInline[]): void {
  const href = required(element, "href", line.reader) ?? "";
  if (href.startsWith("#")) {
    readReference(element, href.slice(1), line, into);
    return;
  }
  if (attribute(element, "class") !== undefined) {
    report(line.reader, element, "markup-unknown-attribute", { element: "a", attribute: "class" });
  }
  if (/^(https?:\/\/|mailto:|tel:)\S+$/i.test(href)) {
    into.push({ type: "link", href, children: readInside(element, line, line.fact) });
    return;
  }
  report(line.reader, element, "markup-bad-value", { element: "a", attribute: "href", value: excerpt(href) });
  into.push(...readInside(element, line, line.fact));
}

function readReference(element: Element, to: string, { reader, fact }: Line, into: DraftInline[]): void {
  expectEmpty(element, reader);
  if (fact) report(reader, element, "reference-in-fact", { id: to });
  const form = attribute(element, "class");
  if (form !== undefined && form !== "own") {
    report(reader, element, "markup-unknown-class", { element: "a", class: form });
  }
  const reference: Reference = { type: "reference", to, label: "", ...(form === "own" ? { form } : {}) };
  reader.references.push({ reference, element });
  reader.spaces.kept("");
  into.push(reference);
}

function readMention(element: Element, { reader }: Line, into: DraftInline[]): void {
  expectEmpty(element, reader);
  const ref = required(element, "data-ref", reader);
  if (ref === undefined) return;
  const form = attribute(element, "data-form");
  const mention: Mention = form === undefined ? { type: "mention", ref } : { type: "mention", ref, form };
  reader.spaces.kept("");
  into.push(mention);
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
