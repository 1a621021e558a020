// Makes a tree anew with other inlines, run by run in reading order.
import type { BlockOf } from "./walk.ts";

/** Where a run of inlines stands: titles, headings, bold lead lines, terms and header cells, or the text itself. */
export type RunPlace = "heading" | "text";

/** The blocks with each run of inlines replaced by what `run` makes of it; everything else stays, ids too. */
export function mapRuns<A, B>(
  blocks: readonly BlockOf<A>[],
  run: (inlines: A[], where: RunPlace) => B[],
): BlockOf<B>[] {
  return blocks.map((block) => mapBlock(block, run));
}

function mapBlock<A, B>(block: BlockOf<A>, run: (inlines: A[], where: RunPlace) => B[]): BlockOf<B> {
  switch (block.type) {
    case "paragraph": {
      const where = block.role === "title" || block.role === "lead" ? "heading" : "text";
      return { ...block, children: run(block.children, where) };
    }
    case "section": {
      const heading = run(block.heading, "heading");
      return { ...block, heading, children: mapRuns(block.children, run) };
    }
    case "note":
      return { ...block, children: mapRuns(block.children, run) };
    case "box":
      return { ...block, children: mapRuns(block.children, run) };
    case "list":
      return { ...block, items: block.items.map((item) => ({ ...item, children: mapRuns(item.children, run) })) };
    case "table":
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => ({ ...cell, children: run(cell.children, cell.header ? "heading" : "text") })),
        ),
      };
    case "definitions":
      return {
        ...block,
        items: block.items.map((item) => {
          const term = run(item.term, "heading");
          return { ...item, term, children: mapRuns(item.children, run) };
        }),
      };
    default:
      return block satisfies never;
  }
}
