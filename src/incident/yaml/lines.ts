// Offsets in a text → lines and columns.

/** Finds the line and column of an offset, both from 1, columns in UTF-16 units as editors count them. */
export function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The line that holds an offset, without its break, and where it starts. */
export function lineAt(text: string, offset: number): { start: number; line: string } {
  const start = offset > 0 ? text.lastIndexOf("\n", offset - 1) + 1 : 0;
  const end = text.indexOf("\n", start);
  return { start, line: text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "") };
}
