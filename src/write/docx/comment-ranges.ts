// The content of a paragraph and stretches of its text → the same content with the ends of comments in it.
import { type Element, el, openElement, val } from "./element.ts";
import { cutRun, plainRun } from "./plain-run.ts";

/** A stretch of the text, in UTF-16 units, and the comments that are about it: one, and the answers to it. */
export type CommentRange = { from: number; to: number; ids: readonly number[] };

/** Puts each range round its text. A run is cut where a range begins in it; a control, a link, a field or ruby stays whole, and is taken in. */
export function withComments(content: readonly Element[], ranges: readonly CommentRange[]): Element[] {
  return ranges.reduce<Element[]>((made, range) => withRange(made, range), [...content]);
}

/** Word wants of each answer a range and a mark of its own, or deletes it. */
function withRange(content: readonly Element[], { from, to, ids }: CommentRange): Element[] {
  const pieces = cutAt(cutAt(content, from), to);
  const starts = startsOf(pieces);
  const start = firstOf(pieces, starts, from);
  const end = Math.max(start, lastOf(pieces, starts, to));
  const id = (name: string, value: number): Element => el(name, { "w:id": value });
  return [
    ...pieces.slice(0, start),
    ...ids.map((value) => id("w:commentRangeStart", value)),
    ...pieces.slice(start, end),
    ...ids.flatMap((value) => [
      id("w:commentRangeEnd", value),
      el("w:r", undefined, [
        el("w:rPr", undefined, [val("w:rStyle", "CommentReference")]),
        id("w:commentReference", value),
      ]),
    ]),
    ...pieces.slice(end),
  ];
}

/** How many elements stand before the range: none of the text from `from` on is among them. */
function firstOf(content: readonly Element[], starts: readonly number[], from: number): number {
  const found = content.findIndex((element, index) => (starts[index] ?? 0) + lengthOf(element) > from);
  let start = found === -1 ? content.length : found;
  const isBefore = (element: Element | undefined): boolean => element !== undefined && opens(element);
  while (start > 0 && isBefore(content[start - 1])) start -= 1;
  return start;
}

/** How many stand before its end: all that has text before `to`, and what closes behind it. */
function lastOf(content: readonly Element[], starts: readonly number[], to: number): number {
  let end = content.findLastIndex((element, index) => (starts[index] ?? 0) < to && lengthOf(element) > 0) + 1;
  const isBehind = (element: Element | undefined): boolean => element !== undefined && closes(element);
  while (isBehind(content[end])) end += 1;
  return end;
}

/** Cuts the run that has text on both sides of a place; what stands between the marks of a field is none to cut. */
function cutAt(content: readonly Element[], at: number): Element[] {
  const starts = startsOf(content);
  return content.flatMap((element, index) => {
    const offset = at - (starts[index] ?? 0);
    const isPlain = plainRun(element) !== undefined && !isMark(content[index - 1], "separate");
    return isPlain && offset > 0 && offset < lengthOf(element) ? cutRun(element, offset) : [element];
  });
}

const startsOf = (content: readonly Element[]): number[] => {
  let at = 0;
  return content.map((element) => {
    const start = at;
    at += lengthOf(element);
    return start;
  });
};

/** As `lineText` counts: of ruby the base alone. */
function lengthOf(element: Element | string): number {
  if (typeof element === "string") return 0;
  const { name, children } = openElement(element);
  if (name === "w:t") return children.join("").length;
  if (name === "w:tab" || name === "w:br") return 1;
  if (name.endsWith("Pr") || name === "w:rt" || name === "w:instrText") return 0;
  return children.reduce((sum, child) => sum + lengthOf(child), 0);
}

/** What begins something that has its text behind it: a bookmark, a field. */
function opens(element: Element): boolean {
  return (
    isNamed(element, "w:bookmarkStart") ||
    isMark(element, "begin") ||
    isMark(element, "separate") ||
    openElement(element).children.some((child) => isNamed(child, "w:instrText"))
  );
}

/** What ends something that has its text before it, other comments too. */
function closes(element: Element): boolean {
  return (
    isNamed(element, "w:bookmarkEnd") ||
    isMark(element, "end") ||
    isNamed(element, "w:commentRangeEnd") ||
    openElement(element).children.some((child) => isNamed(child, "w:commentReference"))
  );
}

function isNamed(element: Element | string | undefined, name: string): boolean {
  return typeof element === "object" && openElement(element).name === name;
}

function isMark(element: Element | undefined, type: string): boolean {
  if (element === undefined) return false;
  return openElement(element).children.some(
    (child) =>
      typeof child === "object" &&
      isNamed(child, "w:fldChar") &&
      openElement(child).attributes?.["w:fldCharType"] === type,
  );
}
