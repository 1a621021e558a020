// What an outline is, in a reading and in the files read back; and a Word file → its outline.
import type { DocxRead } from "./read-docx.ts";
import type { OutlineEntry } from "./reading.ts";

/** A heading with its label, `""` where it has none; or a numbered item, which has no heading. */
export type OutlineItem = { label: string; heading?: string };

/** One line of an outline; white space, quotation marks of a name, and the mark of a heading without a label don't count. */
export function outlineLine({ label, heading }: OutlineItem): string {
  if (heading === undefined) return label;
  const words = label === "" ? (markedHeading(heading) ?? heading) : heading;
  return `${label} ${words.replace(/[\s“”「」]/gu, "")}`;
}

/** The words of a line that is marked as a heading, 【…】 or ■…; a bold line without a mark, such as a desk's name, is none. */
export function markedHeading(text: string): string | undefined {
  const [, framed, marked] = /^(?:【([^】]*)】|■(.*))/u.exec(text.trim()) ?? [];
  return framed ?? marked;
}

/** The outline of a reading. */
export function readingOutline(entries: readonly OutlineEntry[]): string[] {
  return entries.map(outlineLine);
}

/** Headings, numbered items, bold lead lines and questions of a Word file, in reading order, with the labels that Word counts. */
export function docxOutline({ lines }: Pick<DocxRead, "lines">): string[] {
  return lines.flatMap(({ style, label, text, number }): string[] => {
    if (/^Heading\d$/.test(style)) return [outlineLine({ label, heading: text })];
    const lead = style === "Lead" ? markedHeading(text) : undefined;
    if (lead !== undefined) return [outlineLine({ label: "", heading: lead })];
    if (style === "Term" && text.startsWith("Q.")) return [outlineLine({ label: "Q.", heading: text.slice(2) })];
    if (number === undefined || /^[・•●■]$/u.test(label)) return [];
    return [outlineLine({ label })];
  });
}
