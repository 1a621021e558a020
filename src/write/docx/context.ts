// What the parts of the DOCX writer share while one notice is written.
import type { ReferenceForms } from "../../notice/number.ts";
import type { Fact, LocaleTag, Notice } from "../../notice/tree.ts";
import type { LocaleLook } from "../look.ts";
import type { Purpose, ReviewMatter } from "../purpose.ts";
import type { Comments } from "./comments.ts";
import type { Ids } from "./ids.ts";
import type { Numbering } from "./numbering.ts";
import type { ParagraphStyle } from "./style-list.ts";

/** One saying of a fact, as the exported list keeps it. */
export type ExportedFact = { bookmark: string; tag: string; block: string; text: string; fact: Fact };
/** One block: where it stands in the file, what it is, and which block holds it. */
export type ExportedBlock = {
  id: string;
  type: string;
  bookmark?: string;
  paragraphId?: string;
  /** The block that holds it: a section, list, item, note, table, box or list of definitions. */
  parent?: string;
  /** Of what describes a term: the term. */
  term?: string;
  /** The number or bullet that Word makes before its text. */
  label?: string;
  /** A note's mark, or a term, that stands in its paragraph before its text, parted by a tab. */
  mark?: string;
};

/** Filled while the notice is written; nothing outlives the notice. */
export type Context = {
  notice: Notice;
  purpose: Purpose;
  review?: ReviewMatter;
  comments: Comments;
  look: LocaleLook;
  ids: Ids;
  numbering: Numbering;
  /** By heading level, whether its number comes from its style. */
  numberedHeadings: readonly boolean[];
  styles: ReadonlyMap<string, ParagraphStyle>;
  references: ReadonlyMap<string, ReferenceForms>;
  facts: ExportedFact[];
  blocks: ExportedBlock[];
  /** Relationship ids by link target. */
  links: Map<string, string>;
};

/** How a stretch of text looks; what is absent is as the paragraph's style says. */
export type Format = {
  /** The block that the text belongs to. */
  block: string;
  /** Half-points of the paragraph's text, which ruby is measured by. */
  size: number;
  /** Whether the paragraph's style is in the bold family. */
  bold: boolean;
  lang?: LocaleTag;
  strong?: boolean;
  strike?: boolean;
  link?: boolean;
  /** The path of the fact that the text is in. */
  fact?: string;
};
