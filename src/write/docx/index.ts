// A notice → a Word file: real headings and numbers, and every fact in a control of its own.
import { referenceForms } from "../../notice/number.ts";
import type { Notice } from "../../notice/tree.ts";
import { lookOf, page } from "../look.ts";
import type { Purpose, ReviewMatter } from "../purpose.ts";
import { blockElements } from "./block.ts";
import { commentsOf } from "./comments.ts";
import type { Context } from "./context.ts";
import { createIds } from "./ids.ts";
import { createNumbering } from "./numbering.ts";
import { packNotice } from "./package.ts";
import { headingsWithNumbers } from "./section.ts";
import { paragraphStyles } from "./style-list.ts";
import { mm } from "./units.ts";

/** What the file is for, and what it is to say of where it comes from. */
export type DocxOptions = {
  /** `draft` unless told. */
  purpose?: Purpose;
  /** Of a file for review. */
  review?: ReviewMatter;
  /** SHA-256 in hex by name of each source file, so that a reviewed file can be matched with the data it was made from. */
  sources?: Readonly<Record<string, string>>;
};

/**
 * The notice as a Word file (.docx), the same bytes for the same notice and options. Throws on what is a fault of the program: a
 * character that XML can't hold, a label or reference that Word would not count to, an unknown reference.
 */
export async function writeDocx(notice: Notice, options: DocxOptions = {}): Promise<Uint8Array> {
  const { purpose = "draft", sources = {} } = options;
  // What only counsel may see goes nowhere else, whoever lends it.
  const review = purpose === "review" ? options.review : undefined;
  const look = lookOf(notice.locale);
  const numbering = createNumbering(notice);
  const context: Context = {
    ...{ notice, purpose, look },
    ids: createIds(),
    numbering,
    numberedHeadings: headingsWithNumbers(notice.children, notice.numbering.length),
    styles: new Map(paragraphStyles(look).map((style) => [style.id, style])),
    references: referenceForms(notice),
    facts: [],
    blocks: [],
    links: new Map(),
    comments: commentsOf(notice, review?.remarks ?? [], review?.moved ?? ""),
    ...(review === undefined ? {} : { review }),
  };
  const width = mm(page.width - page.margin.left - page.margin.right);
  const body = blockElements(notice.children, { indent: 0, width, body: "BodyText", nested: false }, context);
  return packNotice(body, context, sources);
}
