// Walks the tree in reading order: blocks, and the inlines in them.
import type { Block, Inline } from "./tree.ts";

/** A tree type with `I` for its inlines; drafts of a notice hold more kinds of inline than a finished one. */
export type WithInlines<T, I> = T extends Inline[]
  ? I[]
  : T extends readonly (infer U)[]
    ? WithInlines<U, I>[]
    : T extends object
      ? { [K in keyof T]: WithInlines<T[K], I> }
      : T;

/** A block whose inlines are `I`; `BlockOf<Inline>` is `Block`. */
export type BlockOf<I> = WithInlines<Block, I>;

/** What an inline must look like to be walked. */
export type Nested<I> = { type: string; children?: I[] };

/** One stretch of a block, in reading order: a run of its own inlines, or blocks inside it. */
export type Part<I> = { inlines: I[] } | { blocks: BlockOf<I>[] };

/** The parts of one block, in reading order. */
export function partsOf<I = Inline>(block: BlockOf<I>): Part<I>[] {
  switch (block.type) {
    case "paragraph":
      return [{ inlines: block.children }];
    case "section":
      return [{ inlines: block.heading }, { blocks: block.children }];
    case "note":
    case "box":
      return [{ blocks: block.children }];
    case "list":
      return block.items.map((item) => ({ blocks: item.children }));
    case "table":
      return block.rows.flat().map((cell) => ({ inlines: cell.children }));
    case "definitions":
      return block.items.flatMap((item) => [{ inlines: item.term }, { blocks: item.children }]);
    default:
      return block satisfies never;
  }
}

/** Every block, each before the blocks inside it. */
export function walkBlocks<I = Inline>(blocks: readonly BlockOf<I>[], found: BlockOf<I>[] = []): BlockOf<I>[] {
  for (const block of blocks) {
    found.push(block);
    for (const part of partsOf<I>(block)) if ("blocks" in part) walkBlocks<I>(part.blocks, found);
  }
  return found;
}

/** Calls `visit` with each run of inlines in reading order; without the lists that `partsOf` makes, for what is asked of every notice. */
export function eachRun<I = Inline>(blocks: readonly BlockOf<I>[], visit: (inlines: I[]) => void): void {
  for (const block of blocks) {
    switch (block.type) {
      case "paragraph":
        visit(block.children);
        break;
      case "section":
        visit(block.heading);
        eachRun<I>(block.children, visit);
        break;
      case "note":
      case "box":
        eachRun<I>(block.children, visit);
        break;
      case "list":
        for (const item of block.items) eachRun<I>(item.children, visit);
        break;
      case "table":
        for (const row of block.rows) for (const cell of row) visit(cell.children);
        break;
      case "definitions":
        for (const item of block.items) {
          visit(item.term);
          eachRun<I>(item.children, visit);
        }
        break;
      default:
        block satisfies never;
    }
  }
}

/** Every inline in reading order, each before the inlines inside it. */
export function walkInlines<I extends Nested<I> = Inline>(blocks: readonly BlockOf<I>[], found: I[] = []): I[] {
  eachRun<I>(blocks, (inlines) => walkRun<I>(inlines, found));
  return found;
}

/** The same for one run of inlines. */
export function walkRun<I extends Nested<I> = Inline>(inlines: readonly I[], found: I[] = []): I[] {
  for (const inline of inlines) {
    found.push(inline);
    if (inline.children !== undefined) walkRun<I>(inline.children, found);
  }
  return found;
}
