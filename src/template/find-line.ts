// Where counsel's words belong → the line, block or item they mean, by its id, and by its wording where ids have moved.
import { type Line, lineSkeleton, linesOf } from "../notice/lines.ts";
import type { Block } from "../notice/tree.ts";
import { walkBlocks } from "../notice/walk.ts";

/** The lines of one notice as its template says them. */
export type TemplateLines = {
  lines: readonly Line[];
  /** Ids of blocks. */
  blocks: ReadonlySet<string>;
  /** Ids of list items. */
  items: ReadonlySet<string>;
  /** A line's wording. */
  skeleton: (line: Line) => string;
  /** The line with an id; of an item or note, its first. */
  at: (id: string) => Line | undefined;
};

/** The lines of these blocks. */
export function templateLines(blocks: readonly Block[]): TemplateLines {
  const lines = linesOf({ children: [...blocks] });
  const byId = new Map(lines.map((line) => [line.id, line]));
  const all = walkBlocks(blocks);
  const items = new Set(all.flatMap((block) => (block.type === "list" ? block.items.map(({ id }) => id) : [])));
  const notes = new Set(all.flatMap((block) => (block.type === "note" ? [block.id] : [])));
  const known = new Map<Line, string>();
  return {
    lines,
    items,
    blocks: new Set(all.map(({ id }) => id)),
    skeleton(line) {
      const made = known.get(line) ?? lineSkeleton(line.inlines);
      known.set(line, made);
      return made;
    },
    at: (id) =>
      byId.get(id) ?? (items.has(id) || notes.has(id) ? lines.find(({ container }) => container === id) : undefined),
  };
}

/** The line that had this wording: the one with the id, else the only one that is worded so. Ids move with the lines of a template. */
export function findLine(id: string, was: string, all: TemplateLines): Line | undefined {
  const own = all.at(id);
  if (own !== undefined && all.skeleton(own) === was) return own;
  const alike = all.lines.filter((line) => all.skeleton(line) === was);
  return alike.length === 1 ? alike[0] : undefined;
}

/**
 * The id of what something stands beside: a block, list item, heading or term. With its wording it is found when its id has moved; one
 * that is still there has moved nowhere, whatever it now says. Nothing can stand beside a cell.
 */
export function findNeighbour(id: string, was: string | undefined, all: TemplateLines): string | undefined {
  const found = was === undefined ? undefined : findLine(id, was, all);
  if (found !== undefined && found.id !== id && all.at(id) !== found) {
    const { container = "", type } = found;
    if (type === "cell") return undefined;
    return all.items.has(container) && !id.endsWith("/p") ? container : found.id;
  }
  const own = all.lines.find((line) => line.id === id);
  if (own?.type === "cell") return undefined;
  return own !== undefined || all.blocks.has(id) || all.items.has(id) ? id : undefined;
}
