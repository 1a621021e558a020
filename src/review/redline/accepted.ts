// A document with tracked changes and comments → the same as it stands when all changes are accepted, without comments.
import type { Element, Node } from "slimdom";
import { attributeOf, childOf, isWord } from "../read/element.ts";

/** What was taken out, and the highest id that is left. */
export type Taken = { changes: number; comments: number; lastId: number };

/** What a change adds and takes away. */
const added = new Set(["ins", "moveTo"]);
const gone = new Set(["del", "moveFrom"]);

/** Marks of changes and comments that hold nothing. */
const marks =
  /^(?:(?:move(?:From|To)|customXml(?:Ins|Del|MoveFrom|MoveTo)|comment)Range(?:Start|End)|cell(?:Ins|Del|Merge)|numberingChange)$/;

/** Changes an element of a document's copy in place. */
export function acceptAll(root: Element): Taken {
  const taken: Taken = { changes: 0, comments: 0, lastId: 0 };
  visit(root, taken);
  return taken;
}

function visit(parent: Element, taken: Taken): void {
  let next: Element | null;
  for (let child = parent.firstElementChild; child; child = next) {
    next = child.nextElementSibling;
    if (!isWord(child)) {
      visit(child, taken);
      continue;
    }
    const name = child.localName;
    if (added.has(name) || gone.has(name)) {
      taken.changes++;
      if (gone.has(name)) child.remove();
      else next = unwrapped(child) ?? next;
    } else if (marks.test(name) || (name.endsWith("Change") && name !== "Change")) {
      if (name === "commentRangeStart") taken.comments++;
      else if (!name.startsWith("comment") && !name.endsWith("End")) taken.changes++;
      child.remove();
    } else if (name === "commentReference" || name === "annotationRef") child.remove();
    else if (name === "tr" && isGone(child, "trPr", taken)) child.remove();
    else {
      // Asked before its mark is taken out below.
      const runsOn = name === "p" && endIsGone(child);
      visit(child, taken);
      const id = Number(attributeOf(child, "id") ?? 0);
      if (name.startsWith("bookmark") && id > taken.lastId) taken.lastId = id;
      if (name === "tbl" && childOf(child, "tr") === undefined) child.remove();
      else if (name === "r" && isBare(child)) child.remove();
      else if (runsOn) next = runOn(child, taken);
    }
  }
}

/** What it holds takes its place; gives the first of it, which is to be looked at. */
function unwrapped(element: Element): Element | undefined {
  const first = element.firstElementChild ?? undefined;
  let child: Node | null = element.firstChild;
  for (; child; child = element.firstChild) element.parentNode?.insertBefore(child, element);
  element.remove();
  return first;
}

function isGone(row: Element, properties: string, taken: Taken): boolean {
  const change = childOf(childOf(row, properties), "del");
  if (change !== undefined) taken.changes++;
  return change !== undefined;
}

function endIsGone(paragraph: Element): boolean {
  const mark = childOf(childOf(paragraph, "pPr"), "rPr");
  return childOf(mark, "del") !== undefined || childOf(mark, "moveFrom") !== undefined;
}

/** A run that had nothing but the sign of a comment. */
const isBare = (run: Element): boolean =>
  run.firstElementChild === null || (run.childElementCount === 1 && isWord(run.firstElementChild, "rPr"));

/**
 * What follows a paragraph without an end runs on in it; the end that there is says how it looks. Of one that is empty nothing is left.
 * Gives what comes next.
 */
function runOn(from: Element, taken: Taken): Element | null {
  let paragraph = from;
  for (let runsOn = true; runsOn; ) {
    const next = paragraph.nextElementSibling;
    const first = paragraph.firstElementChild;
    const empty = first === null || (first === paragraph.lastElementChild && isWord(first, "pPr"));
    if (next === null || !isWord(next, "p")) {
      // A cell must keep one.
      if (empty && (paragraph.parentElement?.localName !== "tc" || next !== null)) paragraph.remove();
      return next;
    }
    runsOn = endIsGone(next);
    visit(next, taken);
    if (empty) {
      paragraph.remove();
      paragraph = next;
      continue;
    }
    childOf(paragraph, "pPr")?.remove();
    const properties = childOf(next, "pPr");
    if (properties !== undefined) paragraph.insertBefore(properties, paragraph.firstChild);
    for (const child of contentOf(next)) paragraph.appendChild(child);
    next.remove();
  }
  return paragraph.nextElementSibling;
}

const contentOf = (paragraph: Element): Element[] => paragraph.children.filter((child) => !isWord(child, "pPr"));
