// A Word file → its comments, with the text they are about, who answers whom and what is settled.
import { type Element, type Node, parseXmlDocument } from "slimdom";
import { allOf, attributeOf, childrenOf, type DocxPackage, W14 } from "./open-docx.ts";

/** `anchor` is undefined where the text has no range for it; `parent` is the id of the comment that it answers. */
export type ReadComment = {
  id: string;
  author: string;
  date: string;
  initials: string;
  text: string;
  anchor: string | undefined;
  /** How often the text has a mark for it. */
  marks: number;
  parent: string | undefined;
  done: boolean;
  /** Ids of its paragraphs. */
  paragraphs: string[];
};

const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
const CID = "http://schemas.microsoft.com/office/word/2016/wordml/cid";

/** In the order of the comments part; none where there is none. */
export function commentsIn({ document, parts }: DocxPackage): ReadComment[] {
  const root = partOf(parts, "word/comments.xml");
  if (root === undefined) return [];
  const anchors = anchorsIn(document);
  const marks = allOf(document, "commentReference").map((one) => attributeOf(one, "id"));
  const extended = new Map(
    childrenOf(partOf(parts, "word/commentsExtended.xml")).map((one) => [one.getAttributeNS(W15, "paraId"), one]),
  );
  const read = childrenOf(root, "comment").map((comment) => {
    const of = (name: string): string => attributeOf(comment, name) ?? "";
    const paragraphs = childrenOf(comment, "p");
    const ids = paragraphs.map((one) => one.getAttributeNS(W14, "paraId") ?? "");
    const entry = extended.get(ids.at(-1) ?? "");
    return {
      ...{ id: of("id"), author: of("author"), date: of("date"), initials: of("initials"), paragraphs: ids },
      text: paragraphs.map((one) => one.textContent ?? "").join("\n"),
      ...{ anchor: anchors.get(of("id")), marks: marks.filter((id) => id === of("id")).length },
      ...{ answers: entry?.getAttributeNS(W15, "paraIdParent"), done: entry?.getAttributeNS(W15, "done") === "1" },
    };
  });
  return read.map(({ answers, ...comment }) => ({
    ...comment,
    parent: answers ? read.find(({ paragraphs }) => paragraphs.at(-1) === answers)?.id : undefined,
  }));
}

/** Faults in how comments hang together; what schemas do not see, and Word mends by throwing away. */
export function commentFaults(opened: DocxPackage): string[] {
  const { document, parts } = opened;
  const comments = commentsIn(opened);
  const ids = comments.map(({ id }) => id);
  const used = ["commentRangeStart", "commentRangeEnd", "commentReference"].flatMap((name) =>
    allOf(document, name).map((one) => attributeOf(one, "id") ?? ""),
  );
  const own = comments.flatMap(({ paragraphs }) => paragraphs);
  const all = [...own, ...allOf(document, "p").flatMap((one) => one.getAttributeNS(W14, "paraId") ?? [])];
  const extended = childrenOf(partOf(parts, "word/commentsExtended.xml"));
  const lasting = childrenOf(partOf(parts, "word/commentsIds.xml")).map((one) => one.getAttributeNS(CID, "durableId"));
  const threads = comments.filter(({ parent }) => parent !== undefined);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `no comment ${id}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `comment id twice: ${id}`),
    ...comments.filter(({ anchor, marks }) => anchor === undefined || marks !== 1).map(({ id }) => `no place: ${id}`),
    ...own.filter((id) => all.indexOf(id) !== all.lastIndexOf(id)).map((id) => `paragraph id twice: ${id}`),
    ...own.filter((id) => !/^[0-7][0-9A-F]{7}$/.test(id)).map((id) => `no paraId: ${id}`),
    ...(extended.length === comments.length ? [] : [`${extended.length} entries for ${comments.length} comments`]),
    ...(new Set(lasting).size === comments.length ? [] : ["lasting ids are not one for each comment"]),
    ...threads
      .filter(({ parent }) => threads.some(({ id }) => id === parent))
      .map(({ id }) => `an answer to an answer: ${id}`),
    ...threads
      .filter(({ parent, anchor }) => comments.find(({ id }) => id === parent)?.anchor !== anchor)
      .map(({ id }) => `an answer elsewhere: ${id}`),
  ];
}

function partOf(parts: DocxPackage["parts"], path: string): Element | undefined {
  const text = parts.get(path);
  return text === undefined ? undefined : (parseXmlDocument(text).documentElement ?? undefined);
}

function anchorsIn(document: Element): Map<string, string> {
  const anchors = new Map<string, string>();
  const open = new Set<string>();
  const walk = (node: Node): void => {
    if (node.nodeType !== 1) return;
    const element = node as Element; // by its type
    const id = attributeOf(element, "id") ?? "";
    if (element.localName === "commentRangeStart") anchors.set(id, anchors.get(id) ?? "");
    if (element.localName === "commentRangeStart") open.add(id);
    if (element.localName === "commentRangeEnd") open.delete(id);
    if (element.localName === "t")
      for (const one of open) anchors.set(one, (anchors.get(one) ?? "") + (element.textContent ?? ""));
    if (element.localName !== "rt") element.childNodes.forEach(walk);
  };
  walk(document);
  return anchors;
}
