// Blocks that came to stand higher → the same with the levels and depths of numbering that their place gives them.
import type { Block, Section } from "./tree.ts";

const levels: readonly Section["level"][] = [1, 2, 3, 4];

/**
 * Sets the level of each section by how many are round it, and the depth of each numbering: a section's own by its level, a list's one
 * below the nearest numbered section or list. Labels are for `numberNotice`.
 */
export function settleDepths(blocks: readonly Block[], above = 0, depth = 0): Block[] {
  return blocks.map((block): Block => {
    switch (block.type) {
      case "paragraph":
      case "table":
        return block;
      case "note":
      case "box":
        return { ...block, children: settleDepths(block.children, above, depth) };
      case "definitions":
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, children: settleDepths(item.children, above, depth) })),
        };
      case "section": {
        const { numbering, level } = block;
        const inside = numbering === undefined ? depth : above + 1;
        return {
          ...block,
          level: levels[above] ?? level,
          ...(numbering === undefined ? {} : { numbering: { ...numbering, depth: above } }),
          children: settleDepths(block.children, above + 1, inside),
        };
      }
      case "list": {
        const { numbering } = block;
        const inside = numbering === undefined || numbering.own ? depth : depth + 1;
        return {
          ...block,
          ...(numbering === undefined ? {} : { numbering: { ...numbering, depth } }),
          items: block.items.map((item) => ({ ...item, children: settleDepths(item.children, above, inside) })),
        };
      }
      default:
        return block satisfies never;
    }
  });
}
