// A notice's HTML to a PDF whose bytes depend on the HTML and the notice's date alone.

/** What prints: a `Printer` of browser/, or a part of one. */
export type Printing = { print(html: string): Promise<Uint8Array> };

/**
 * Prints a self-contained HTML document. The PDF is dated `date` (`2026-04-10`, or `2026-04`: the first) at midnight,
 * or 1980-01-01 when the notice has none. Rejects as `print` does.
 */
export async function writePdf(html: string, date: string | undefined, printer: Printing): Promise<Uint8Array> {
  return settle(await printer.print(html), date ?? "1980-01-01");
}

/**
 * Overwrites, in place and in the same length, what the browser takes from its clock and its history: the two dates,
 * and the ids of elements, which it counts on from document to document. Throws when there are no dates to overwrite.
 */
export function settle(pdf: Uint8Array, date: string): Uint8Array {
  const bytes = Buffer.from(pdf);
  // One character for each byte; dates and ids stand outside the compressed parts.
  const text = bytes.toString("latin1");
  let dates = 0;
  for (const found of text.matchAll(/\/(CreationDate|ModDate) \(D:(\d{14}[+-]\d\d'\d\d')\)/g)) {
    const [whole, , stamp = ""] = found;
    bytes.write(stampOf(date), found.index + whole.indexOf(stamp), "latin1");
    dates++;
  }
  if (dates !== 2) throw new Error(`PDF: ${dates} dates found, not 2: another version of the browser?`);
  const numbers = new Map<string, string>();
  const ids = [...text.matchAll(elementId)].filter(([, key]) => key === undefined || key === "/ID ");
  const known = new Set(ids.map(([, , number = ""]) => number));
  // In the old order, because the tree that finds elements by id is sorted.
  for (const [i, number] of [...known].sort().entries()) numbers.set(number, String(i).padStart(number.length, "0"));
  for (const found of ids) {
    const [whole, , number = ""] = found;
    bytes.write(numbers.get(number) ?? number, found.index + whole.lastIndexOf(number), "latin1");
  }
  return bytes;
}

/** An id as a string of its own: after `/ID`, or in an array (table headers, the tree of ids), but not the value of another key, such as a title. */
const elementId = /(\/[A-Za-z]+ )?\(node(\d{8})\)/g;

function stampOf(date: string): string {
  const [year = "1980", month = "01", day = "01"] = date.split("-");
  return `${year}${month}${day}000000+00'00'`;
}
