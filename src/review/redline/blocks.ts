// A body, or a cell of a table → its paragraphs and tables in order, through the wrappers round them.
import type { Element } from "slimdom";
import { attributeOf, childOf, isWord, valOf, W14 } from "../read/element.ts";
import { readUnits, type Unit } from "./units.ts";

/** A paragraph; `ids` are the names of its hidden bookmarks, then its id. */
export type Paragraph = {
  type: "paragraph";
  element: Element;
  text: string;
  ids: readonly string[];
  style: string;
  units: readonly Unit[];
};

export type Table = {
  type: "table";
  element: Element;
  text: string;
  ids: readonly string[];
  style: string;
  rows: readonly Row[];
};

/** `shape` says how many columns each cell spans, and which go on from the row above. */
export type Row = { element: Element; text: string; ids: readonly string[]; shape: string; cells: readonly Cell[] };

export type Cell = { element: Element; blocks: readonly Block[] };

export type Block = Paragraph | Table;

/** Wrappers that Word knows round blocks, rows and cells. */
const wrappers = new Set(["sdt", "sdtContent", "customXml", "smartTag"]);

/** The children of a kind, those in wrappers included. */
function* held(parent: Element, names: readonly string[]): Generator<Element> {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (!isWord(child)) continue;
    if (names.includes(child.localName)) yield child;
    else if (wrappers.has(child.localName)) yield* held(child, names);
  }
}

/** What an element holds as blocks. */
export function readBlocks(parent: Element): Block[] {
  return [...held(parent, ["p", "tbl"])].map((element) =>
    element.localName === "p" ? readParagraph(element) : readTable(element),
  );
}

function readParagraph(element: Element): Paragraph {
  const units = readUnits(element);
  const ids: string[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (isWord(child, "bookmarkStart") && attributeOf(child, "name")?.startsWith("_nk_"))
      ids.push(attributeOf(child, "name") ?? "");
  const paragraphId = element.getAttributeNS(W14, "paraId");
  return {
    ...{ type: "paragraph", element, units, text: units.map(({ text }) => text).join("") },
    ids: paragraphId === null ? ids : [...ids, paragraphId],
    style: valOf(childOf(element, "pPr"), "pStyle") ?? "",
  };
}

function readTable(element: Element): Table {
  const rows = [...held(element, ["tr"])].map(readRow);
  const style = valOf(childOf(element, "tblPr"), "tblStyle") ?? "";
  const ids = rows[0]?.ids ?? [];
  return { type: "table", element, rows, ids, style, text: rows.map(({ text }) => text).join("\n") };
}

function readRow(element: Element): Row {
  const cells = [...held(element, ["tc"])].map((cell): Cell => ({ element: cell, blocks: readBlocks(cell) }));
  return {
    ...{ element, cells, shape: cells.map(shapeOf).join(" ") },
    text: cells.map(({ blocks }) => blocks.map(({ text }) => text).join("\n")).join("\t"),
    ids: cells[0]?.blocks[0]?.ids ?? [],
  };
}

function shapeOf({ element }: Cell): string {
  const properties = childOf(element, "tcPr");
  const merge = childOf(properties, "vMerge");
  const goesOn = merge !== undefined && (attributeOf(merge, "val") ?? "continue") === "continue";
  return `${valOf(properties, "gridSpan") ?? "1"}${goesOn ? "^" : ""}`;
}
