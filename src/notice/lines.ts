// A notice → its lines: every run of inlines with the id of what it is, in reading order; and what of a line is wording, as one text.
import type { RunPlace } from "./rebuild.ts";
import type { Block, Inline, Notice } from "./tree.ts";

/** A paragraph's text, a section's heading, a term of a definition list, a cell of a table. */
export type LineType = "paragraph" | "section" | "term" | "cell";

/**
 * One line. `id` is that of the paragraph or section; `<id>#term<n>` of a term, `<id>#r<n>c<n>` of a cell, counted from 1: the same as
 * in a Word file. `where` tells headings from text. `container` is the id of what it stands in: a section, item, note, box,
 * definitions or table; the notice has none.
 */
export type Line = { id: string; type: LineType; where: RunPlace; container?: string; inlines: Inline[] };

/** Every line of a notice, in reading order. */
export function linesOf(notice: Pick<Notice, "children">): Line[] {
  return linesIn(notice.children, undefined);
}

function linesIn(blocks: readonly Block[], container: string | undefined): Line[] {
  const within = container === undefined ? {} : { container };
  return blocks.flatMap((block): Line[] => {
    const { id } = block;
    switch (block.type) {
      case "paragraph": {
        const where = block.role === "title" || block.role === "lead" ? "heading" : "text";
        return [{ id, type: "paragraph", where, ...within, inlines: block.children }];
      }
      case "section":
        return [
          { id, type: "section", where: "heading", ...within, inlines: block.heading },
          ...linesIn(block.children, id),
        ];
      case "note":
      case "box":
        return linesIn(block.children, id);
      case "list":
        return block.items.flatMap((item) => linesIn(item.children, item.id));
      case "table":
        return block.rows.flatMap((row, r) =>
          row.map((cell, c): Line => {
            const where = cell.header ? "heading" : "text";
            return { id: cellId(id, r, c), type: "cell", where, container: id, inlines: cell.children };
          }),
        );
      case "definitions":
        return block.items.flatMap((item, index) => [
          { id: termId(id, index), type: "term", where: "heading", container: id, inlines: item.term },
          ...linesIn(item.children, id),
        ]);
      default:
        return block satisfies never;
    }
  });
}

/** The id of a term, by its index from 0. */
export function termId(definitions: string, index: number): string {
  return `${definitions}#term${index + 1}`;
}

/** The id of a cell, by the indexes of row and column from 0. */
export function cellId(table: string, row: number, column: number): string {
  return `${table}#r${row + 1}c${column + 1}`;
}

/**
 * What of a line is wording: its text with each outermost fact as `{path}`, each reference as `{see:id}`, a break as a line feed, a
 * brace of the text itself doubled. Bold, struck and linked words are as others; of ruby it is the base.
 */
export function lineSkeleton(inlines: readonly Inline[]): string {
  return inlines.map(skeletonOf).join("");
}

function skeletonOf(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.text.replace(/[{}]/g, "$&$&");
    case "break":
      return "\n";
    case "ruby":
      return inline.base.replace(/[{}]/g, "$&$&");
    case "reference":
      return `{see:${inline.to}}`;
    case "fact":
      return `{${inline.path}}`;
    case "strong":
    case "strike":
    case "link":
      return lineSkeleton(inline.children);
    default:
      return inline satisfies never;
  }
}
