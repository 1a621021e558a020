// The file that was sent → its paragraphs by the blocks they are of: what a returned file is held against.
import type { LinePart } from "../change.ts";
import type { Exported, Reviewed, ReviewedParagraph } from "../reviewed.ts";
import { type LineReader, lineParts, partsText } from "./line.ts";
import { type MarksFound, resolveMarks } from "./marks.ts";
import type { View } from "./view.ts";

/** One paragraph as it was sent. `term` is the line before its tab, `mark` what is printed there and is no line. */
export type SentParagraph = {
  index: number;
  block: string;
  term?: string;
  mark?: string;
  paragraph: ReviewedParagraph;
  text: string;
};

/** One line: its block, and what it says. */
export type SentLine = { block: string; parts: readonly LinePart[] };

export type Sent = {
  exported: Exported;
  paragraphs: readonly SentParagraph[];
  /** By names of bookmarks and by paragraph ids. */
  byBookmark: ReadonlyMap<string, SentParagraph>;
  byId: ReadonlyMap<string, SentParagraph>;
  reader: LineReader;
};

/** Reads the paragraphs; undefined where the file has no exported list, and so is none that was sent. */
export function readSent(sent: Reviewed): Sent | undefined {
  const { exported } = sent;
  if (exported === undefined) return undefined;
  const blocks = new Map(
    exported.blocks.flatMap((block) => (block.bookmark ? [[block.bookmark, block] as const] : [])),
  );
  const byBookmark = new Map<string, SentParagraph>();
  const byId = new Map<string, SentParagraph>();
  const paragraphs: SentParagraph[] = [];
  for (const paragraph of sent.paragraphs) {
    const own = paragraph.blocks.flatMap((name) => blocks.get(name) ?? []);
    const main = own.find(({ paragraphId }) => paragraphId !== undefined);
    if (main === undefined) continue;
    const term = own.find(({ type }) => type === "term");
    const one: SentParagraph = {
      index: paragraphs.length,
      block: main.id,
      paragraph,
      text: paragraph.pieces.map(({ text }) => text).join(""),
      ...(term === undefined || term === main ? {} : { term: term.id }),
      ...(main.mark === undefined ? {} : { mark: main.mark }),
    };
    paragraphs.push(one);
    for (const { bookmark } of own) if (bookmark !== undefined) byBookmark.set(bookmark, one);
    if (paragraph.paragraphId !== undefined) byId.set(paragraph.paragraphId, one);
  }
  return { exported, paragraphs, byBookmark, byId, reader: readerOf(sent, exported) };
}

/** Reads lines, and says how their facts were found. */
export type ReturnedReader = LineReader & { found: MarksFound };

/** The reader of lines of a file whose list is `exported`. */
export function readerOf(file: Reviewed, exported: Exported): ReturnedReader {
  const ids = new Map(exported.blocks.flatMap(({ id, bookmark }) => (bookmark === undefined ? [] : [[bookmark, id]])));
  const found = resolveMarks(file, exported);
  return { resolve: found.resolve, blockOf: (name) => ids.get(name), found };
}

/** The lines of what stands where a paragraph was sent: its term's, where one stands before the tab, and its own. */
export function linesOf(
  { block, term, mark }: Pick<SentParagraph, "block" | "term" | "mark">,
  pieces: ReviewedParagraph["pieces"],
  view: View,
  reader: LineReader,
): SentLine[] {
  const parts = lineParts(pieces, view, reader);
  if (term === undefined && mark === undefined) return [{ block, parts }];
  const [lead, rest] = atTab(parts);
  if (term !== undefined)
    return [
      { block: term, parts: rest === undefined ? [] : lead },
      { block, parts: rest ?? lead },
    ];
  return [{ block, parts: rest !== undefined && partsText(lead) === mark ? rest : parts }];
}

/** Splits at the first tab; without one, all is the first. */
function atTab(parts: readonly LinePart[]): [LinePart[], LinePart[]?] {
  for (const [at, part] of parts.entries()) {
    if (part.type !== "words" || !part.text.includes("\t")) continue;
    const tab = part.text.indexOf("\t");
    const [before, after] = [part.text.slice(0, tab), part.text.slice(tab + 1)];
    return [
      [...parts.slice(0, at), ...(before === "" ? [] : [{ ...part, text: before }])],
      [...(after === "" ? [] : [{ ...part, text: after }]), ...parts.slice(at + 1)],
    ];
  }
  return [[...parts]];
}
