// The rows of a two-byte character set → every character of them, which is what fonts and PDFs are tried with.

/** From row `first` to row `last`, each of 94 cells; what the set leaves free is left out. */
export function rowsOf(encoding: "euc-jp" | "gb2312", first: number, last: number): string {
  const decoder = new TextDecoder(encoding);
  let text = "";
  for (let row = first; row <= last; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) text += decoder.decode(Uint8Array.of(row, cell));
  }
  return text.replaceAll("\ufffd", "");
}
