// Reads a table element into rows of cells.
import type { Table, TableCell } from "../../notice/tree.ts";
import type { Draft, DraftBlock } from "../resolve-mentions.ts";
import { type Element, report } from "./reader.ts";
import { partsOfElement, readLine, type Scope, withId } from "./scope.ts";

/** One table, or nothing when no row of its body shows anything. */
export function readTable(element: Element, scope: Scope): DraftBlock | undefined {
  const heads: Draft<TableCell>[][] = [];
  const body: Draft<TableCell>[][] = [];
  for (const part of partsOfElement(element, ["thead", "tbody"], scope)) {
    const rows = partsOfElement(part, ["tr"], scope).map((row) => readRow(row, scope));
    (part.tagName === "thead" ? heads : body).push(...rows.filter(isSeen));
  }
  if (body.length === 0) return undefined;
  const rows = [...heads, ...body];
  const widths = new Set(rows.map((row) => row.length));
  if (widths.size > 1) report(scope.reader, element, "markup-uneven-table", { widths: [...widths].join(", ") });
  const table: Draft<Table> = { type: "table", id: "", heads: heads.length, rows };
  return withId(table, element, scope.reader);
}

function readRow(row: Element, scope: Scope): Draft<TableCell>[] {
  return partsOfElement(row, ["th", "td"], scope).map((cell) => ({
    header: cell.tagName === "th",
    children: readLine(cell.childNodes, cell.tagName, scope),
  }));
}

function isSeen(row: readonly Draft<TableCell>[]): boolean {
  return row.some((cell) => cell.children.length > 0);
}
