// Text → the children of a run; what a Word file can't hold is refused, never dropped.
import { type Element, el } from "./element.ts";

/** What XML can't hold (controls, lone surrogates, U+FFFE and U+FFFF), and CR, which comes back from XML as a line feed. */
const unwritable = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * The text itself. Throws when it has a character that XML can't hold: readers of incidents and templates have refused such
 * text with its place, so here it is a fault of the program.
 *
 * @param where what is said in the error: a fact's path, a block's id
 */
export function writable(text: string, where: string): string {
  const found = unwritable.exec(text);
  if (found === null) return text;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  throw new Error(`${where}: U+${code} can't be written to a Word file`);
}

/** The text of one run: tabs and line feeds are elements of their own in Word. */
export function textElements(text: string): Element[] {
  if (!/[\t\n]/.test(text)) return [textElement(text)];
  return text
    .split(/([\t\n])/)
    .filter((part) => part !== "")
    .map((part) => (part === "\n" ? el("w:br") : part === "\t" ? el("w:tab") : textElement(part)));
}

/** White space at an end is dropped unless it is said to count. */
function textElement(text: string): Element {
  return el("w:t", /^\s|\s$/.test(text) ? { "xml:space": "preserve" } : undefined, [text]);
}

/**
 * Whether the text has characters that Latin and East Asian text share (curly quotes, dashes, dots, circled figures, `§` `°` `×`):
 * Word draws them in the Latin font unless the run has `w:hint="eastAsia"`.
 */
export function needsHint(text: string): boolean {
  return /[\u00a7\u00a8\u00b0\u00b1\u00b4\u00b6\u00b7\u00d7\u00f7\u2010-\u2bff]/.test(text);
}
