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

/** The same node with other children, whichever of several kinds it is. */
type WithChildren<T, C> = T extends unknown ? Omit<T, "children"> & { children: C } : never;

/** A copy of a block, item or inline with other children. Set after copying: to V8 a spread with a key said anew is one of the slow ways to make an object. */
export function withChildren<T extends { children: unknown }, C>(node: T, children: C): WithChildren<T, C> {
  const copy: { children: unknown } = { ...node };
  copy.children = children;
  return copy as WithChildren<T, C>; // just made so
}

function mapBlock<A, B>(block: BlockOf<A>, run: (inlines: A[], where: RunPlace) => B[]): BlockOf<B> {
  switch (block.type) {
    case "paragraph": {
      const where = block.role === "title" || block.role === "lead" ? "heading" : "text";
      return withChildren(block, run(block.children, where));
    }
    case "section": {
      const copy = withChildren(block, []) as unknown as BlockOf<B> & { type: "section" }; // whose runs are set here
      copy.heading = run(block.heading, "heading");
      copy.children = mapRuns(block.children, run);
      return copy;
    }
    case "note":
      return withChildren(block, mapRuns(block.children, run));
    case "box":
      return withChildren(block, mapRuns(block.children, run));
    case "list":
      return { ...block, items: block.items.map((item) => withChildren(item, mapRuns(item.children, run))) };
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
