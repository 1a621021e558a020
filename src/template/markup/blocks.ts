// Reads elements into blocks; whatever shows nothing is left out.
import type { Definitions, Paragraph, ParagraphRole } from "../../notice/tree.ts";
import type { Draft, DraftBlock } from "../resolve-mentions.ts";
import { readList } from "./list.ts";
import { attribute, type Element, elementsIn, isElement, type Node, type Reader, report } from "./reader.ts";
import { partsOfElement, readLine, reportBare, type Scope, withId, within } from "./scope.ts";
import { readSection } from "./section.ts";
import { isBlockName } from "./subset.ts";
import { readTable } from "./table.ts";

/** Reads what stands in a group, an item or at the top level. `owner` is the element that bare text belongs to. */
export function readFlow(nodes: readonly Node[], scope: Scope, owner?: Element): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let run: Node[] = [];
  const endRun = (): void => {
    if (owner !== undefined && scope.bareText) blocks.push(...bareParagraph(run, owner, scope));
    else for (const node of run) reportBare(node, scope);
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !isBlock(node)) {
      run.push(node);
      continue;
    }
    endRun();
    blocks.push(...readBlock(node, scope, owner));
  }
  endRun();
  return blocks;
}

/** An element that can't be in a line of text; a `del` when there is one in it. */
function isBlock(element: Element): boolean {
  if (element.tagName !== "del") return isBlockName(element.tagName);
  return elementsIn(element).some((inner) => isBlockName(inner.tagName));
}

function bareParagraph(nodes: readonly Node[], owner: Element, scope: Scope): DraftBlock[] {
  const children = readLine(nodes, owner.tagName, scope);
  if (children.length === 0) return [];
  const paragraph: Draft<Paragraph> = { type: "paragraph", id: "", role: "body", children };
  // A description is no block of the tree: its text takes its id.
  return [withId(paragraph, owner, scope.reader, owner.tagName !== "dd")];
}

function readBlock(element: Element, scope: Scope, owner: Element | undefined): DraftBlock[] {
  const inside = { ...scope, parent: element.tagName };
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
    case "header":
    case "footer":
      if (!scope.bareText) return readFlow(element.childNodes, inside, owner);
      break;
    case "del":
      return readFlow(element.childNodes, { ...scope, struck: true }, owner);
  }
  report(scope.reader, element, "markup-misplaced", { element: element.tagName, ...within(scope.parent) });
  return [];
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

function readParagraph(element: Element, role: ParagraphRole, scope: Scope): DraftBlock[] {
  const children = readLine(element.childNodes, element.tagName, scope);
  if (children.length === 0) return [];
  const lang = attribute(element, "lang");
  const paragraph: Draft<Paragraph> = {
    type: "paragraph",
    id: "",
    role,
    children,
    ...(lang === undefined ? {} : { lang }),
  };
  return [withId(paragraph, element, scope.reader)];
}

function readNote(element: Element, scope: Scope): DraftBlock[] {
  const children = readFlow(element.childNodes, { ...scope, parent: "aside", bareText: true }, element);
  if (children.length === 0) return [];
  const mark = attribute(element, "data-mark") ?? scope.reader.origin.marks.note;
  return [withId({ type: "note", id: "", mark, children }, element, scope.reader)];
}

function readBox(element: Element, scope: Scope): DraftBlock[] {
  const children = readFlow(element.childNodes, { ...scope, parent: "address", bareText: true }, element);
  return children.length === 0 ? [] : [withId({ type: "box", id: "", children }, element, scope.reader)];
}

function readDefinitions(element: Element, scope: Scope): DraftBlock[] {
  const items: Draft<Definitions>["items"] = [];
  for (const child of partsOfElement(element, ["dt", "dd"], scope)) {
    if (child.tagName === "dt") items.push({ term: readLine(child.childNodes, "dt", scope), children: [] });
    const item = items.at(-1);
    if (child.tagName === "dt") continue;
    if (item === undefined) report(scope.reader, child, "markup-misplaced", { element: "dd", parent: "dl" });
    else item.children.push(...readFlow(child.childNodes, { ...scope, parent: "dd", bareText: true }, child));
  }
  const kept = items.filter((item) => item.children.length > 0);
  return kept.length === 0 ? [] : [withId({ type: "definitions", id: "", items: kept }, element, scope.reader)];
}
