// A part of a Word file → its paragraphs, controls, bookmarks and fields in reading order.
import type { Element, Node } from "slimdom";
import type { Label } from "./docx-numbers.ts";
import { attributeOf, childOf, childrenOf, valOf, W14 } from "./open-docx.ts";

/** A paragraph as it is read: label and text apart. */
export type DocxLine = {
  label: string;
  text: string;
  style: string;
  paragraphId: string | undefined;
  bookmarks: string[];
  /** What references to it print, where it has a number. */
  number: Label | undefined;
  /** In a table: its row, counted over the document. */
  row: number | undefined;
};

/** A reference field: its instruction, and the text that stands there. */
export type DocxField = { instruction: string; result: string };

/** What stands in a control or bookmark. */
export type DocxSpan = { name: string; text: string };
/** What a part holds, in reading order. */
export type DocxWalk = { lines: DocxLine[]; controls: DocxSpan[]; bookmarks: DocxSpan[]; fields: DocxField[] };

/** Walks a part; `label` is asked for each paragraph in turn. Throws on ends without starts. */
export function walkPart(root: Element | undefined, label: (paragraph: Element) => Label | undefined): DocxWalk {
  const found: DocxWalk = { lines: [], controls: [], bookmarks: [], fields: [] };
  const openBookmarks = new Map<string, DocxSpan>();
  const openControls: DocxSpan[] = [];
  const openFields: (DocxField & { inResult: boolean })[] = [];
  let line: DocxLine | undefined;
  let row: number | undefined;
  let rows = 0;

  /** `spoken` is what the line says where it is more than what is written: a reading after its base. */
  const emit = (text: string, spoken = text): void => {
    const field = openFields.at(-1);
    if (field !== undefined && !field.inResult) throw new Error(`text in the instruction of ${field.instruction}`);
    if (field !== undefined) field.result += text;
    if (line !== undefined) line.text += spoken;
    for (const span of [...openControls, ...openBookmarks.values()]) span.text += text;
  };
  const field = (type: string | undefined): void => {
    const current = openFields.at(-1);
    if (type === "begin") openFields.push({ instruction: "", result: "", inResult: false });
    else if (current === undefined) throw new Error(`a field has ${type} without begin`);
    else if (type === "separate") current.inResult = true;
    else found.fields.push(...openFields.splice(-1).map(({ instruction, result }) => ({ instruction, result })));
  };
  const paragraph = (element: Element): void => {
    const number = label(element);
    line = {
      ...{ label: number?.printed ?? "", text: "", style: valOf(childOf(element, "pPr"), "pStyle") ?? "Normal" },
      ...{ paragraphId: element.getAttributeNS(W14, "paraId") ?? undefined, bookmarks: [], number, row },
    };
    inside(element);
    if (line.text !== "" || line.label !== "" || line.bookmarks.length > 0) found.lines.push(line);
    line = undefined;
    if (openControls.length > 0 || openFields.length > 0)
      throw new Error("a control or field runs out of its paragraph");
  };
  const inside = (element: Node): void => {
    for (const child of element.childNodes) visit(child);
  };
  const visit = (node: Node): void => {
    if (!isElement(node) || node.localName.endsWith("Pr")) return;
    switch (node.localName) {
      case "p":
        paragraph(node);
        break;
      case "tr":
        rows += 1;
        row = childrenOf(node, "tc").length > 1 ? rows : undefined;
        inside(node);
        row = undefined;
        break;
      case "sdt": {
        const span = { name: valOf(childOf(node, "sdtPr"), "tag") ?? "", text: "" };
        found.controls.push(span);
        openControls.push(span);
        for (const content of childrenOf(node, "sdtContent")) inside(content);
        openControls.pop();
        break;
      }
      case "bookmarkStart": {
        const span = { name: attributeOf(node, "name") ?? "", text: "" };
        found.bookmarks.push(span);
        openBookmarks.set(attributeOf(node, "id") ?? "", span);
        line?.bookmarks.push(span.name);
        break;
      }
      case "bookmarkEnd":
        if (!openBookmarks.delete(attributeOf(node, "id") ?? "")) throw new Error("a bookmark ends without a start");
        break;
      case "fldChar":
        field(attributeOf(node, "fldCharType"));
        break;
      case "instrText": {
        const current = openFields.at(-1);
        if (current !== undefined) current.instruction += (node.textContent ?? "").trim();
        break;
      }
      case "ruby": {
        const base = childOf(node, "rubyBase")?.textContent ?? "";
        emit(base, `${base}(${childOf(node, "rt")?.textContent ?? ""})`);
        break;
      }
      case "t":
        emit(node.textContent ?? "");
        break;
      case "tab":
        emit("\t");
        break;
      case "br":
        emit("\n");
        break;
      default:
        inside(node);
    }
  };
  if (root !== undefined) inside(root);
  if (openBookmarks.size > 0) throw new Error("a bookmark has no end");
  return found;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
