// Rows of cells → lines whose columns stand below each other in a terminal, also where characters are two columns wide.
import { textWidth } from "./point-at.ts";

/** The last cell of a row is not padded; two blanks between columns. */
export function textTable(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, textWidth(cell));
  return rows.map((row) =>
    row
      .map((cell, i) => (i === row.length - 1 ? cell : cell + " ".repeat((widths[i] ?? 0) - textWidth(cell))))
      .join("  ")
      .trimEnd(),
  );
}
