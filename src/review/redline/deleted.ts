// Words, paragraphs and tables of the old document → the same as deleted ones in the new: text, without links, bookmarks and pictures.
import type { Element } from "slimdom";
import { childOf, isWord, valOf } from "../read/element.ts";
import type { Slice } from "./atoms.ts";
import type { Block, Paragraph, Row, Table } from "./blocks.ts";
import { type Definitions, mapList } from "./definitions.ts";
import { formatOf, plainCopy } from "./formats.ts";
import { keepSpaces, type Maker, markEnd, markRow } from "./maker.ts";
import { addNumber } from "./style-numbers.ts";
import type { Unit } from "./units.ts";

/** What writing takes. */
export type Tools = { maker: Maker; definitions: Definitions };

/** The words as one deletion; undefined where they show nothing. */
export function deletion(slices: readonly Slice[], tools: Tools): Element | undefined {
  const { maker } = tools;
  const runs: Element[] = [];
  let format: string | undefined;
  for (const slice of slices) {
    const content = contentOf(slice, maker);
    if (content.length === 0) continue;
    const { properties } = slice.unit;
    const own = formatOf(properties);
    let run = runs.at(-1);
    if (run === undefined || own !== format) {
      run = maker.word("r");
      const copy = runProperties(properties, tools);
      if (copy !== undefined) run.appendChild(copy);
      runs.push(run);
      format = own;
    }
    for (const element of content) addContent(run, element);
  }
  if (runs.length === 0) return undefined;
  const change = maker.change("del");
  for (const run of runs) change.appendChild(run);
  return change;
}

/** What a slice shows, as it may stand in a deleted run. */
function contentOf({ unit, piece, from, to }: Slice, maker: Maker): Element[] {
  if (piece === undefined) return textElements(unit.text, maker);
  if (piece.kind === "sign") return [plainCopy(piece.element)];
  return piece.text === "" ? [] : textElements(piece.text.slice(from, to), maker);
}

function textElements(text: string, maker: Maker): Element[] {
  return (text.match(/\t|\n|[^\t\n]+/g) ?? []).map((part) => {
    if (part === "\t") return maker.word("tab");
    if (part === "\n") return maker.word("br");
    const element = maker.word("delText");
    keepSpaces(element);
    element.textContent = part;
    return element;
  });
}

/** Texts that follow one another are one. */
function addContent(run: Element, element: Element): void {
  const last = run.lastElementChild;
  if (last !== null && isWord(last, "delText") && isWord(element, "delText"))
    last.textContent = (last.textContent ?? "") + (element.textContent ?? "");
  else run.appendChild(element);
}

/** A copy of a run's properties, with its style at hand; undefined where there are none. */
export function runProperties(properties: Element | undefined, { definitions }: Tools): Element | undefined {
  if (properties === undefined) return undefined;
  const copy = plainCopy(properties);
  for (const child of copy.children) if (/^(ins|del|moveFrom|moveTo|rPrChange)$/.test(child.localName)) child.remove();
  const style = valOf(copy, "rStyle");
  if (style !== undefined) definitions.style(style);
  return copy.firstElementChild === null ? undefined : copy;
}

/**
 * A copy of a paragraph's properties as a change may quote them: without what they say of its mark and of a section. Those of the old
 * document get the new one's lists and styles; what stands in the new one has them.
 */
export function paragraphProperties(
  paragraph: Element,
  { maker, definitions }: Tools,
  lists: "to be mapped" | "as they are" = "to be mapped",
): Element {
  const properties = childOf(paragraph, "pPr");
  if (properties === undefined) return maker.word("pPr");
  const copy = plainCopy(properties);
  for (const name of ["rPr", "sectPr", "pPrChange"]) childOf(copy, name)?.remove();
  if (lists === "as they are") return copy;
  const style = valOf(copy, "pStyle");
  if (style !== undefined) definitions.style(style);
  if (childOf(copy, "numPr") !== undefined) mapList(copy, definitions.list);
  else {
    // The style of that name may count in another way here, or not at all.
    const number = definitions.styleNumber(style);
    if (number !== undefined) addNumber(copy, number, maker.word);
  }
  return copy;
}

/** All that a paragraph shows. */
export function allSlices(units: readonly Unit[]): Slice[] {
  return units.flatMap((unit): Slice[] =>
    unit.field
      ? [{ unit, from: 0, to: unit.text.length }]
      : unit.pieces.map((piece) => ({ unit, piece, from: 0, to: piece.text.length })),
  );
}

/** A block of the old document, deleted. */
export function deletedBlock(block: Block, tools: Tools): Element {
  return block.type === "table" ? deletedTable(block, tools) : deletedParagraph(block, tools);
}

function deletedParagraph({ element, units }: Paragraph, tools: Tools): Element {
  const { maker } = tools;
  const paragraph = maker.word("p");
  const properties = paragraphProperties(element, tools);
  const mark = runProperties(childOf(childOf(element, "pPr"), "rPr"), tools);
  if (mark !== undefined) properties.appendChild(mark);
  paragraph.appendChild(properties);
  markEnd(paragraph, "del", maker);
  const change = deletion(allSlices(units), tools);
  if (change !== undefined) paragraph.appendChild(change);
  return paragraph;
}

function deletedTable({ element, rows }: Table, tools: Tools): Element {
  const table = tools.maker.word("tbl");
  for (const name of ["tblPr", "tblGrid"]) {
    const found = childOf(element, name);
    if (found !== undefined) table.appendChild(plainCopy(found));
  }
  const style = valOf(childOf(table, "tblPr"), "tblStyle");
  if (style !== undefined) tools.definitions.style(style);
  for (const row of rows) table.appendChild(deletedRow(row, tools));
  return table;
}

/** A row of the old document, deleted. */
export function deletedRow({ element, cells }: Row, tools: Tools): Element {
  const { maker } = tools;
  const row = maker.word("tr");
  for (const name of ["tblPrEx", "trPr"]) {
    const found = childOf(element, name);
    if (found !== undefined) row.appendChild(plainCopy(found));
  }
  markRow(row, "del", maker);
  for (const { element, blocks } of cells) {
    const cell = maker.word("tc");
    const properties = childOf(element, "tcPr");
    if (properties !== undefined) cell.appendChild(plainCopy(properties));
    for (const block of blocks) cell.appendChild(deletedBlock(block, tools));
    // A cell ends with a paragraph.
    if (blocks.at(-1)?.type !== "paragraph") cell.appendChild(maker.word("p"));
    row.appendChild(cell);
  }
  return row;
}
