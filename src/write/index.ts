// The formats a notice is written in, a row each; what one needs is loaded when it is first written.
import type { Notice } from "../notice/tree.ts";
import type { Printing } from "./pdf.ts";
import type { Purpose, ReviewMatter } from "./purpose.ts";

export type FormatName = "html" | "pdf" | "docx";

/** What the caller owns and lends for one writing. */
export type Lent = {
  /** To formats that need it. */
  printer?: Printing;
  /** SHA-256 in hex by name of each source file: told in formats that are read back. */
  sources?: Readonly<Record<string, string>>;
  /** `draft` unless told; for review there is DOCX alone. For publication nothing that only we know is in the file. */
  purpose?: Purpose;
  /** Of a document for review. */
  review?: ReviewMatter;
};

export type Format = {
  name: FormatName;
  /** Of the file's name, without a dot. */
  extension: string;
  needsPrinter: boolean;
  /** The file's bytes. Rejects where the printer does, and when a printer is needed and none is lent. */
  write(notice: Notice, lent: Lent): Promise<Uint8Array>;
};

/** In the order in which they are offered. */
export const formats: readonly Format[] = [
  {
    name: "html",
    extension: "html",
    needsPrinter: false,
    async write(notice, { purpose }) {
      const { writeHtml } = await import("./html.ts");
      return new TextEncoder().encode(writeHtml(await asFor(purpose, notice)));
    },
  },
  {
    name: "pdf",
    extension: "pdf",
    needsPrinter: true,
    async write(notice, { printer, purpose }) {
      if (printer === undefined) throw new Error("PDF: no printer was lent");
      const [{ writeHtml }, { writePdf }] = await Promise.all([import("./html.ts"), import("./pdf.ts")]);
      return writePdf(writeHtml(await asFor(purpose, notice)), notice.date, printer);
    },
  },
  {
    name: "docx",
    extension: "docx",
    needsPrinter: false,
    async write(notice, lent) {
      const { writeDocx } = await import("./docx/index.ts");
      return writeDocx(await asFor(lent.purpose, notice), lent);
    },
  },
];

/** For publication nothing of the notice is left but what everybody may know. */
async function asFor(purpose: Purpose | undefined, notice: Notice): Promise<Notice> {
  if (purpose !== "publication") return notice;
  const { forPublication } = await import("../notice/publication.ts");
  return forPublication(notice);
}
