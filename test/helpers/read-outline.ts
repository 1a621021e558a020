// What an outline is, in a reading and in the files read back; and a Word file → its outline.
import type { DocxRead } from "./read-docx.ts";
import type { OutlineEntry } from "./reading.ts";

/** A heading with its label, `""` where it has none; or a numbered item, which has no heading. */
export type OutlineItem = { label: string; heading?: string };

/** One line of an outline; white space and the brackets of a lead line don't count. */
export function outlineLine({ label, heading }: OutlineItem): string {
  const words = heading?.replace(/\s/gu, "").replace(/^(?:【(.*)】.*|■(.*)|≪(.*)≫)$/u, "$1$2$3");
  return words === undefined ? label : `${label} ${words}`;
}

/** The outline of a reading. */
export function readingOutline(entries: readonly OutlineEntry[]): string[] {
  return entries.map(outlineLine);
}

/** Headings, numbered items, bold lead lines and questions of a Word file, in reading order, with the labels that Word counts. */
export function docxOutline({ lines }: Pick<DocxRead, "lines">): string[] {
  return lines.flatMap(({ style, label, text, number }): string[] => {
    if (/^Heading\d$/.test(style) || style === "Lead") return [outlineLine({ label, heading: text })];
    if (style === "Term" && text.startsWith("Q.")) return [outlineLine({ label: "Q.", heading: text.slice(2) })];
    if (number === undefined || /^[・•●■]$/u.test(label)) return [];
    return [outlineLine({ label })];
  });
}
