// Tables, and boxes as tables of one cell → `w:tbl`.
import { lineText } from "../../notice/plain.ts";
import type { Box, Table, TableCell } from "../../notice/tree.ts";
import * as look from "../look.ts";
import { widthOf } from "../width.ts";
import type { Context } from "./context.ts";
import { type Element, el, val } from "./element.ts";
import { type Place, paragraphElement, spacer, type WriteBlocks } from "./paragraph.ts";
import { ems, mm } from "./units.ts";

/** A table as wide as the text; its head rows come again on each page, and no row is torn. */
export function tableElements(table: Table, place: Place, context: Context): Element[] {
  const width = place.width - place.indent;
  const columns = columnWidths(table, width);
  const rows = table.rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const key = `${table.id}#r${index + 1}c${column + 1}`;
      return cellElement(cell, key, columns[column] ?? 0, index < table.heads, table.id, context);
    });
    const head = index < table.heads ? el("w:tblHeader") : undefined;
    return el("w:tr", undefined, [el("w:trPr", undefined, [el("w:cantSplit"), head]), ...cells]);
  });
  const before = spacer(look.table.before - look.body.after, true);
  return [before, tableElement(columns, place.indent, rows), spacer(look.table.after)];
}

function cellElement(
  cell: TableCell,
  id: string,
  width: number,
  inHead: boolean,
  parent: string,
  context: Context,
): Element {
  const style = cell.header ? "TableHeading" : "TableText";
  const place: Place = { indent: 0, width, body: style, nested: true, holder: { parent } };
  const text = { id, type: "cell", style, inlines: cell.children, place, keepNext: inHead };
  const shade = { "w:val": "clear", "w:color": "auto", "w:fill": look.colours.shade };
  return el("w:tc", undefined, [
    el("w:tcPr", undefined, [widthElement("w:tcW", width), cell.header ? el("w:shd", shade) : undefined]),
    paragraphElement(text, context),
  ]);
}

/**
 * A framed group as a table of one cell: paragraph borders would step in and out with the indents of what is inside. It stays on one
 * page where it fits.
 */
export function boxElements(box: Box, place: Place, context: Context, write: WriteBlocks): Element[] {
  const width = place.width - place.indent;
  const { block, inline } = look.box.padding;
  const inside: Place = {
    ...{
      indent: 0,
      width: width - 2 * mm(inline),
      body: "Normal",
      nested: false,
      holder: { parent: box.id },
      opens: true,
    },
  };
  const content = write(box.children, inside, context);
  const side = (name: string, length: number): Element => el(name, { "w:w": mm(length), "w:type": "dxa" });
  const line = (name: string): Element =>
    el(name, { "w:val": "single", "w:sz": look.box.line * 8, "w:space": 0, "w:color": look.colours.line });
  const cell = el("w:tc", undefined, [
    el("w:tcPr", undefined, [
      widthElement("w:tcW", width),
      el("w:tcBorders", undefined, ["w:top", "w:left", "w:bottom", "w:right"].map(line)),
      el("w:tcMar", undefined, [
        side("w:top", block),
        side("w:left", inline),
        side("w:bottom", block),
        side("w:right", inline),
      ]),
    ]),
    ...(content.length === 0 ? [spacer(1)] : content),
  ]);
  const row = el("w:tr", undefined, [el("w:trPr", undefined, [el("w:cantSplit")]), cell]);
  return [
    spacer(look.box.before - look.body.after, true),
    tableElement([width], place.indent, [row]),
    spacer(look.box.after),
  ];
}

function tableElement(columns: readonly number[], indent: number, rows: readonly Element[]): Element {
  const total = columns.reduce((sum, width) => sum + width, 0);
  return el("w:tbl", undefined, [
    el("w:tblPr", undefined, [
      val("w:tblStyle", "TableGrid"),
      widthElement("w:tblW", total),
      indent === 0 ? undefined : widthElement("w:tblInd", indent),
      el("w:tblLayout", { "w:type": "fixed" }),
    ]),
    el(
      "w:tblGrid",
      undefined,
      columns.map((width) => el("w:gridCol", { "w:w": width })),
    ),
    ...rows,
  ]);
}

function widthElement(name: string, width: number): Element {
  return el(name, { "w:w": width, "w:type": "dxa" });
}

/** Shares of the width by each column's longest text, within reason, so that short figures leave room for sentences. */
function columnWidths(table: Table, width: number): number[] {
  const wishes: number[] = [];
  for (const row of table.rows) {
    row.forEach((cell, column) => {
      const wish = Math.min(24, Math.max(4, widthOf(lineText(cell.children)))) + 2;
      wishes[column] = Math.max(wishes[column] ?? 0, wish);
    });
  }
  const all = wishes.reduce((sum, wish) => sum + wish, 0);
  return wishes.map((wish) => Math.max(ems(2), Math.floor((width * wish) / all)));
}
