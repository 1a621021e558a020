// What a Word file that came back says, as data: paragraphs in pieces of text, changes, comments, and the list that was exported with it.

/** A tracked change that text, or a paragraph's end, stands in; `date` is as the file has it, without zone: `2026-04-09T10:30:00Z`. */
export type Revision = {
  kind: "inserted" | "deleted" | "moved-from" | "moved-to";
  author: string;
  date?: string;
};

/** One saying of a fact as the file marks it: by its control, by its hidden bookmark, or by both. */
export type FactMark = {
  /** The control's tag: a path, or `f:` and its hash. Programs may drop it. */
  tag?: string;
  /** The name of the bookmark, `_nf_…`, which the exported list has too. */
  bookmark?: string;
};

/** A stretch of text in which everything below is the same. A tab is `\t`, a break `\n`; of ruby the base only; of a field its result, but no page numbers. */
export type Piece = {
  text: string;
  /** All the changes it stands in: inserted and deleted both means in neither version. */
  revisions: readonly Revision[];
  /** The facts it stands in, outermost first; the same object for all pieces of one saying. */
  facts: readonly FactMark[];
  /** Ids of the comments whose range it stands in. */
  comments: readonly string[];
  strong: boolean;
  strike: boolean;
  /** The target of the link it stands in; of one within the document `#` and a bookmark. */
  link?: string;
  /** The bookmark that a REF field names, whose result this is. */
  reference?: string;
  hidden: boolean;
};

/**
 * A paragraph of the body, a table's cells included, in reading order; one without text, comment, bookmark or label is left out, unless the
 * end of the one before it was changed: then it is what that one runs into.
 */
export type ReviewedParagraph = {
  /** Names of hidden bookmarks of blocks, `_nk_…`, that begin in it. */
  blocks: readonly string[];
  paragraphId?: string;
  style?: string;
  /** The name that its style has in the file: of Word's own styles it is English and the same everywhere, whatever ids a program gives them. */
  styleName?: string;
  /** Its place in Word's numbering, its own or its style's; absent where it has no number. */
  numbering?: { list: string; level: number };
  /** The changes that its end stands in: inserted, it was not there before; deleted, it runs into the next, but not into a table or out of a cell. */
  end: readonly Revision[];
  /** Of a table: table, row and column, each counted from 0 over the document or within it. */
  cell?: { table: number; row: number; column: number };
  pieces: readonly Piece[];
  /** How many changes of formatting alone are tracked in it (`rPrChange`, `pPrChange` and the like). */
  formatted: number;
};

/** A comment, or a reply to one. Its id holds for this file only: programs number anew. */
export type ReviewedComment = {
  id: string;
  author: string;
  date?: string;
  text: string;
  /** The id of the comment that it answers. */
  parent?: string;
  resolved: boolean;
  /** The text it is about, as it now stands, cut after 2,000 characters; paragraphs are parted by `\n`. Empty where it is set to a point. */
  anchor: string;
  /** Index of the paragraph in which its range begins; absent where the body has no range for it. */
  paragraph?: number;
};

/** What no file of ours has: told, never followed. */
export type Unexpected = {
  kind:
    | "field" // an instruction other than REF, PAGE, NUMPAGES, HYPERLINK, TOC
    | "link" // a target that the exported file did not have is for compare; here: one that is no http(s), mailto or tel
    | "external" // attached template, linked picture or object
    | "embedded" // pictures, objects, charts, text boxes, signs of symbol fonts
    | "macro"
    | "imported" // altChunk
    | "hidden-text"
    | "footnote" // footnotes and endnotes with text
    | "part"; // any other part that nobody asked for
  /** Instruction, address, hidden text, text of the note, name of the part; of what is embedded `picture`, `text-box`, `chart`, `object`, `formula`, `symbol Wingdings F0FC`. Cut after 200 characters. */
  what: string;
  paragraph?: number;
};

/** One fact as the exported list has it. */
export type ListedFact = {
  bookmark: string;
  tag: string;
  path: string;
  kind: string;
  value: string;
  unit?: string;
  derivedFrom?: readonly string[];
  lang?: string;
  /** The id of the block that says it, and what it showed. */
  block: string;
  text: string;
};

/** One block as the exported list has it; `id` is the tree's. */
export type ListedBlock = {
  id: string;
  type: string;
  bookmark?: string;
  paragraphId?: string;
  /** The block that holds it. */
  parent?: string;
  /** Of what describes a term: the term. */
  term?: string;
  /** The number or bullet that Word makes before its text. */
  label?: string;
  /** A note's mark, or a term, that stands in its paragraph before its text, parted by a tab. */
  mark?: string;
};

/** The list that the writer put into the file: untrusted like all the rest. */
export type Exported = {
  incident: string;
  template: string;
  locale: string;
  date?: string;
  /** SHA-256 in hex by name: `incident`, `templates`. */
  sources: Readonly<Record<string, string>>;
  facts: readonly ListedFact[];
  blocks: readonly ListedBlock[];
};

/** A Word file as read. */
export type Reviewed = {
  file: string;
  /** The program that saved it last, as it says of itself. */
  program?: string;
  exported?: Exported;
  paragraphs: readonly ReviewedParagraph[];
  comments: readonly ReviewedComment[];
  /** Text of headers, then of footers, each with its lines parted by `\n`. */
  furniture: readonly string[];
  /** Whether it asks programs to track changes. */
  tracking: boolean;
  unexpected: readonly Unexpected[];
};

/** The text before all changes: nothing that was inserted. */
export function originalText(pieces: readonly Piece[]): string {
  return pieces
    .filter((piece) => !isIn(piece.revisions, "inserted", "moved-to"))
    .map(textOf)
    .join("");
}

/** The text as it now stands: nothing that was deleted. */
export function currentText(pieces: readonly Piece[]): string {
  return pieces
    .filter((piece) => !isIn(piece.revisions, "deleted", "moved-from"))
    .map(textOf)
    .join("");
}

const textOf = ({ text }: Piece): string => text;

const isIn = (revisions: readonly Revision[], ...kinds: Revision["kind"][]): boolean =>
  revisions.some(({ kind }) => kinds.includes(kind));
