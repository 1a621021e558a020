// The look of a notice → the Word styles of its paragraphs, as data.
import type { ParagraphRole } from "../../notice/tree.ts";
import * as look from "../look.ts";
import { ems } from "./units.ts";

/** Style ids of paragraphs by role; most are Word's own for the purpose (in Japanese, Note Heading is 記 and Closing 結語). */
export const roleStyles: Record<ParagraphRole, string> = {
  body: "BodyText",
  date: "Date",
  addressee: "Addressee",
  issuer: "Signature",
  title: "Title",
  mark: "NoteHeading",
  end: "Closing",
  lead: "Lead",
};

/** Style ids of section headings, level 1 first. */
export const headingStyles = ["Heading1", "Heading2", "Heading3", "Heading4"] as const;

/** A paragraph style; what is absent is as in Normal, which looks like body text. */
export type ParagraphStyle = {
  id: string;
  /** The name in the file; Word shows its own ones in the reader's language. */
  name: string;
  /** Whether the name is not one of Word's. */
  custom?: true;
  look: look.TextLook;
  align: "left" | "right" | "center" | "both";
  /** Set in the fonts of bold text, bold or not. */
  boldFonts?: true;
  colour?: string;
  keepNext?: true;
  /** The style of the paragraph that Enter makes after it. */
  next?: string;
  /** Twentieths of a point. */
  firstLine?: number;
  /** The outline level of a heading, from 0. */
  outline?: number;
};

/** The styles of a locale, Normal first. */
export function paragraphStyles(locale: look.LocaleLook): ParagraphStyle[] {
  const style = (
    id: string,
    name: string,
    own: Partial<look.TextLook> = {},
    more: Partial<ParagraphStyle> = {},
  ): ParagraphStyle => ({ id, name, look: { ...look.body, ...own }, align: "both", ...more });
  const role = (key: ParagraphRole, name: string, more: Partial<ParagraphStyle> = {}): ParagraphStyle => {
    const { align, look: own } = look.roles[key];
    return style(roleStyles[key], name, own, { align: align === "start" ? "left" : alignments[align], ...more });
  };
  const small = { size: look.furniture.size, line: 12, after: 0 };
  return [
    style("Normal", "Normal"),
    role("body", "Body Text", { align: "both", firstLine: ems(locale.firstLine) }),
    role("date", "Date"),
    role("addressee", "Addressee", { custom: true }),
    role("issuer", "Signature"),
    role("title", "Title", { next: "BodyText" }),
    role("mark", "Note Heading", { keepNext: true, next: "BodyText" }),
    role("end", "Closing"),
    role("lead", "Lead", { custom: true, keepNext: true, next: "BodyText" }),
    ...look.headings.map((heading, outline) =>
      style(headingStyles[outline] ?? "", `heading ${outline + 1}`, heading, {
        ...{ align: "left", boldFonts: true, keepNext: true, next: "BodyText", outline },
      }),
    ),
    style("ListParagraph", "List Paragraph", { after: look.list.itemAfter }),
    style("Note", "Note", {}, { custom: true }),
    style(
      "Term",
      "Term",
      { bold: true, after: 0 },
      { custom: true, align: "left", keepNext: true, next: "Description" },
    ),
    style("Description", "Description", {}, { custom: true }),
    style("TableText", "Table Text", { after: 0 }, { custom: true, align: "left" }),
    style("TableHeading", "Table Heading", { after: 0, bold: true }, { custom: true, align: "left" }),
    style("Spacer", "Spacer", { size: 1, line: 1, after: 0 }, { custom: true }),
    style("Header", "header", { ...small, bold: true }, { align: "right", colour: look.colours.draft }),
    style("Footer", "footer", small, { align: "center" }),
    style("FootnoteText", "footnote text", small),
  ];
}

const alignments = { start: "left", end: "right", center: "center" } as const;
