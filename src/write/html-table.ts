// A table of the notice → HTML; one too wide for a phone is told what it needs to be shown there row by row.
import { lineText, plainInline } from "../notice/plain.ts";
import type { Table, TableCell } from "../notice/tree.ts";
import { escapeHtml, inlinesToHtml, leastWidth } from "./html-inline.ts";
import { widthOf } from "./width.ts";

/**
 * The table as HTML. Class `stack`: on a phone, 18 characters wide, each row becomes a block, each cell led by `data-head`; the roles
 * keep it a table for screen readers, which go by `display`. Class `loose`: too wide for paper unless its short facts may break.
 */
export function tableToHtml(table: Table): string {
  const width = tableWidth(table);
  const stack = width > 18;
  const names = [stack ? "stack" : "", width > 42 ? "loose" : ""].filter((name) => name !== "").join(" ");
  const role = (name: string): string => (stack ? ` role="${name}"` : "");
  const heads = table.rows[table.heads - 1]?.map((cell) => plainInline(cell.children)) ?? [];

  const cellToHtml = (cell: TableCell, scope: "col" | "row", column: number): string => {
    const shown = plainInline(cell.children);
    const text = inlinesToHtml(cell.children);
    // An empty header, such as a table's corner, heads nothing.
    if (cell.header && shown.trim() !== "") {
      const keep = widthOf(lineText(cell.children)) <= 5 ? ' class="keep short"' : "";
      return `<th scope="${scope}"${keep}${role(`${scope === "col" ? "column" : scope}header`)}>${text}</th>`;
    }
    const head = stack && scope === "row" && heads[column] ? ` data-head="${escapeHtml(heads[column])}"` : "";
    return `<td${head}${role("cell")}>${text}</td>`;
  };
  const group = (tag: string, rows: readonly TableCell[][], scope: "col" | "row"): string => {
    if (rows.length === 0) return "";
    const lines = rows.map((row) => {
      const cells = row.map((cell, column) => cellToHtml(cell, scope, column));
      return `<tr${role("row")}>${cells.join("")}</tr>\n`;
    });
    return `<${tag}${role("rowgroup")}>\n${lines.join("")}</${tag}>\n`;
  };

  const head = group("thead", table.rows.slice(0, table.heads), "col");
  const rest = group("tbody", table.rows.slice(table.heads), "row");
  const id = table.id === "" ? "" : ` id="${escapeHtml(table.id)}"`;
  const attributes = `${id}${names === "" ? "" : ` class="${names}"`}${role("table")}`;
  return `<table${attributes}>\n${head}${rest}</table>\n`;
}

/** The least width, in em, at which the table's columns are readable side by side. */
function tableWidth(table: Table): number {
  const columns: number[] = [];
  for (const row of table.rows) {
    row.forEach((cell, column) => {
      columns[column] = Math.max(columns[column] ?? 0, leastWidth(cell.children));
    });
  }
  const padding = 1;
  return columns.reduce((sum, width) => sum + width + padding, 0);
}
