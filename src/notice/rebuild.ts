// Makes a tree anew with other inlines, run by run in reading order; what stays as it was is not copied.
import type { BlockOf } from "./walk.ts";

/** Where a run of inlines stands: titles, headings, bold lead lines, terms and header cells, or the text itself. */
export type RunPlace = "heading" | "text";

/** The blocks with each run of inlines replaced by what `run` makes of it; everything else stays, ids too. Blocks whose runs stay are the same ones. */
export function mapRuns<A, B>(
  blocks: readonly BlockOf<A>[],
  run: (inlines: A[], where: RunPlace) => B[],
): BlockOf<B>[] {
  const inside = (some: readonly BlockOf<A>[]): BlockOf<B>[] => mapSame(some, one);
  const one = (block: BlockOf<A>): BlockOf<B> => mapBlock(block, run, inside);
  return inside(blocks);
}

/** `items.map(make)`; the items themselves where each came back as it was. */
export function mapSame<T, U>(items: readonly T[], make: (item: T, index: number) => U): U[] {
  let made: unknown[] | undefined;
  let index = 0;
  for (const item of items) {
    const one: unknown = make(item, index);
    if (one !== item) made ??= items.slice();
    if (made !== undefined) made[index] = one;
    index += 1;
  }
  return (made ?? items) as U[]; // each is what `make` gave, or the same
}

/** The same node with other children, whichever of several kinds it is. */
type WithChildren<T, C> = T extends unknown ? Omit<T, "children"> & { children: C } : never;

/**
 * A copy of a block, item or inline with other children, or itself where they are its own. Set after copying: to V8 a spread with a key
 * said anew is one of the slow ways to make an object.
 */
export function withChildren<T extends { children: unknown }, C>(node: T, children: C): WithChildren<T, C> {
  const copy: { children: unknown } = node.children === children ? node : { ...node };
  if (copy !== node) copy.children = children;
  return copy as WithChildren<T, C>; // just made so
}

/** The same for items. */
export function withItems<T extends { items: unknown }, C>(node: T, items: C): Omit<T, "items"> & { items: C } {
  const copy: { items: unknown } = node.items === items ? node : { ...node };
  if (copy !== node) copy.items = items;
  return copy as Omit<T, "items"> & { items: C }; // just made so
}

function mapBlock<A, B>(
  block: BlockOf<A>,
  run: (inlines: A[], where: RunPlace) => B[],
  inside: (blocks: readonly BlockOf<A>[]) => BlockOf<B>[],
): BlockOf<B> {
  switch (block.type) {
    case "paragraph": {
      const where = block.role === "title" || block.role === "lead" ? "heading" : "text";
      return withChildren(block, run(block.children, where));
    }
    case "section": {
      const heading: unknown = run(block.heading, "heading");
      const copy: { heading: unknown } = heading === block.heading ? block : { ...block };
      if (copy !== block) copy.heading = heading;
      const headed = copy as BlockOf<B> & { type: "section" }; // whose children are set here
      return withChildren(headed, inside(block.children));
    }
    case "note":
      return withChildren(block, inside(block.children));
    case "box":
      return withChildren(block, inside(block.children));
    case "list":
      return withItems(
        block,
        mapSame(block.items, (item) => withChildren(item, inside(item.children))),
      );
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
          return { ...item, term, children: inside(item.children) };
        }),
      };
    default:
      return block satisfies never;
  }
}
