// Reads elements into blocks; whatever shows nothing is left out.
import type { Box, Definitions, Note, Paragraph, ParagraphRole } from "../../notice/tree.ts";
import type { Draft, DraftBlock } from "../resolve-mentions.ts";
import { readList } from "./list.ts";
import { attribute, type Element, elementsIn, isElement, type Node, type Reader, report } from "./reader.ts";
import { partsOfElement, readLine, reportBare, type Scope, withId } from "./scope.ts";
import { readSection } from "./section.ts";
import { isBlockName } from "./subset.ts";
import { readTable } from "./table.ts";

/** Reads what stands in a group, an item or at the top level. `owner` is the element that bare text belongs to. */
export function readFlow(nodes: readonly Node[], scope: Scope, owner?: Element): DraftBlock[] {
  const bare = scope.bareText ? owner : undefined;
  const blocks: DraftBlock[] = [];
  // Where bare text began that is not yet a paragraph.
  let start = 0;
  nodes.forEach((node, index) => {
    if (isElement(node) && isBlock(node)) {
      if (bare !== undefined) addBare(nodes.slice(start, index), bare, scope, blocks);
      start = index + 1;
      addBlocks(node, scope, owner, blocks);
    } else if (bare === undefined) reportBare(node, scope.reader, scope.parent);
  });
  if (bare !== undefined) addBare(start === 0 ? nodes : nodes.slice(start), bare, scope, blocks);
  return blocks;
}

/** An element that can't be in a line of text; a `del` when there is one in it. */
function isBlock(element: Element): boolean {
  if (element.tagName !== "del") return isBlockName(element.tagName);
  return elementsIn(element).some((inner) => isBlockName(inner.tagName));
}

function addBare(nodes: readonly Node[], owner: Element, scope: Scope, into: DraftBlock[]): void {
  const children = readLine(nodes, owner.tagName, scope);
  if (children.length === 0) return;
  const paragraph: Draft<Paragraph> = { type: "paragraph", id: "", role: "body", children };
  into.push(withId(paragraph, owner, scope.reader));
}

/** Adds the block that an element is, unless it shows nothing; those in a group. */
function addBlocks(element: Element, scope: Scope, owner: Element | undefined, into: DraftBlock[]): void {
  switch (element.tagName) {
    case "header":
    case "footer":
      if (scope.bareText) reportBare(element, scope.reader, scope.parent);
      else into.push(...readFlow(element.childNodes, { ...scope, parent: element.tagName }, owner));
      break;
    case "del":
      into.push(...readFlow(element.childNodes, { ...scope, struck: true }, owner));
      break;
    default: {
      const block = readBlock(element, scope);
      if (block !== undefined) into.push(block);
    }
  }
}

function readBlock(element: Element, scope: Scope): DraftBlock | undefined {
  switch (element.tagName) {
    case "section":
      if (!scope.bareText) return readSection(element, scope);
      break;
    case "h1":
      if (scope.level === 0 && !scope.bareText) return readParagraph(element, "title", scope);
      break;
    case "p":
      return readParagraph(element, roleOf(element, scope.reader), scope);
    case "ul":
    case "ol":
      return readList(element, scope);
    case "table":
      return readTable(element, scope);
    case "dl":
      return readDefinitions(element, scope);
    case "aside":
      return readNote(element, scope);
    case "address":
      return readBox(element, scope);
  }
  reportBare(element, scope.reader, scope.parent);
  return undefined;
}

const roles: Record<Exclude<ParagraphRole, "title" | "body">, true> = {
  date: true,
  addressee: true,
  issuer: true,
  mark: true,
  end: true,
  lead: true,
};

/** The classes of a paragraph. */
export const paragraphClasses: readonly string[] = Object.keys(roles);

function isRole(name: string): name is keyof typeof roles {
  return Object.hasOwn(roles, name);
}

function roleOf(element: Element, reader: Reader): ParagraphRole {
  const name = attribute(element, "class");
  if (name === undefined) return "body";
  if (isRole(name)) return name;
  report(reader, element, "markup-unknown-class", { element: "p", class: name });
  return "body";
}

function readParagraph(element: Element, role: ParagraphRole, scope: Scope): DraftBlock | undefined {
  const children = readLine(element.childNodes, element.tagName, scope);
  if (children.length === 0) return undefined;
  const paragraph: Draft<Paragraph> = { type: "paragraph", id: "", role, children };
  const lang = attribute(element, "lang");
  if (lang !== undefined) paragraph.lang = lang;
  return withId(paragraph, element, scope.reader);
}

function readNote(element: Element, scope: Scope): DraftBlock | undefined {
  const children = readFlow(element.childNodes, { ...scope, parent: "aside", bareText: true }, element);
  if (children.length === 0) return undefined;
  const mark = attribute(element, "data-mark") ?? scope.reader.origin.marks.note;
  const note: Draft<Note> = { type: "note", id: "", mark, children };
  return withId(note, element, scope.reader);
}

function readBox(element: Element, scope: Scope): DraftBlock | undefined {
  const children = readFlow(element.childNodes, { ...scope, parent: "address", bareText: true }, element);
  const box: Draft<Box> = { type: "box", id: "", children };
  return children.length === 0 ? undefined : withId(box, element, scope.reader);
}

function readDefinitions(element: Element, scope: Scope): DraftBlock | undefined {
  const items: Draft<Definitions>["items"] = [];
  for (const child of partsOfElement(element, ["dt", "dd"], scope)) {
    if (child.tagName === "dt") items.push({ term: readLine(child.childNodes, "dt", scope), children: [] });
    const item = items.at(-1);
    if (child.tagName === "dt") continue;
    if (item === undefined) report(scope.reader, child, "markup-misplaced", { element: "dd", parent: "dl" });
    else item.children.push(...readFlow(child.childNodes, { ...scope, parent: "dd", bareText: true }, child));
  }
  const kept = items.filter((item) => item.children.length > 0);
  const definitions: Draft<Definitions> = { type: "definitions", id: "", items: kept };
  return kept.length === 0 ? undefined : withId(definitions, element, scope.reader);
}
