// Blocks and changes of their lines → blocks with lines said otherwise, taken out or set beside others; what is left empty goes.
import { settleDepths } from "./depths.ts";
import { cellId, termId } from "./lines.ts";
import type { Block, Definitions, Inline, List, ListItem, Paragraph, Section, Table } from "./tree.ts";

/** A new paragraph, or beside a list item a new item. */
export type NewLine = { id: string; inlines: Inline[] };

/** Changes by the id of a line; new ones by the id of the line, block or item that they stand beside, in order. */
export type LineChanges = {
  said: ReadonlyMap<string, Inline[]>;
  gone: ReadonlySet<string>;
  before: ReadonlyMap<string, readonly NewLine[]>;
  after: ReadonlyMap<string, readonly NewLine[]>;
};

/**
 * Makes the changes. A section whose heading goes gives what it holds to what it stands in, a pair without its term to the pair before
 * it; after a heading, a new paragraph is the first of its section. New lines may stand beside new ones.
 */
export function changeLines(blocks: readonly Block[], changes: LineChanges): Block[] {
  const changed = blocksOf(blocks, changes);
  return holdsHeading(blocks, changes.gone) ? settleDepths(changed) : changed;
}

function holdsHeading(blocks: readonly Block[], gone: ReadonlySet<string>): boolean {
  return blocks.some((one) => one.type === "section" && (gone.has(one.id) || holdsHeading(one.children, gone)));
}

function blocksOf(blocks: readonly Block[], changes: LineChanges): Block[] {
  return blocks.flatMap((block): Block[] => {
    const role = block.type === "paragraph" ? block.role : "body";
    const before = paragraphs("before", block.id, changes, role);
    // After a heading is within its section.
    const after = block.type === "section" ? [] : paragraphs("after", block.id, changes, role);
    return [...before, ...blockOf(block, changes), ...after];
  });
}

function blockOf(block: Block, changes: LineChanges): Block[] {
  switch (block.type) {
    case "paragraph":
      return changes.gone.has(block.id) ? [] : [{ ...block, children: changes.said.get(block.id) ?? block.children }];
    case "section":
      return sectionOf(block, changes);
    case "note":
    case "box": {
      const children = blocksOf(block.children, changes);
      return children.length === 0 ? [] : [{ ...block, children }];
    }
    case "list":
      return listOf(block, changes);
    case "table":
      return tableOf(block, changes);
    case "definitions":
      return definitionsOf(block, changes);
    default:
      return block satisfies never;
  }
}

/** New paragraphs beside a block, and those beside these; beside a line of the letterhead they are of the same kind. */
function paragraphs(side: "before" | "after", id: string, changes: LineChanges, like: Paragraph["role"]): Block[] {
  const role = like === "date" || like === "addressee" || like === "issuer" ? like : "body";
  return (changes[side].get(id) ?? []).flatMap(({ id: own, inlines }) => [
    ...paragraphs("before", own, changes, role),
    { type: "paragraph", id: own, role, children: inlines },
    ...paragraphs("after", own, changes, role),
  ]);
}

function sectionOf(section: Section, changes: LineChanges): Block[] {
  const children = [...paragraphs("after", section.id, changes, "body"), ...blocksOf(section.children, changes)];
  if (changes.gone.has(section.id) || children.length === 0) return children;
  return [{ ...section, heading: changes.said.get(section.id) ?? section.heading, children }];
}

function listOf(list: List, changes: LineChanges): Block[] {
  const items = list.items.flatMap((item): ListItem[] => {
    const children = blocksOf(item.children, changes);
    return [
      ...newItems("before", item.id, changes, item.label),
      ...(children.length === 0 ? [] : [{ ...item, children }]),
      ...newItems("after", item.id, changes, item.label),
    ];
  });
  return items.length === 0 ? [] : [{ ...list, items }];
}

function newItems(side: "before" | "after", id: string, changes: LineChanges, label: string): ListItem[] {
  return (changes[side].get(id) ?? []).flatMap(({ id: own, inlines }) => {
    const text: Paragraph = { type: "paragraph", id: `${own}/p`, role: "body", children: inlines };
    return [
      ...newItems("before", own, changes, label),
      { id: own, label, children: blocksOf([text], changes) },
      ...newItems("after", own, changes, label),
    ];
  });
}

function tableOf(table: Table, { said, gone }: LineChanges): Block[] {
  const rows = table.rows.map((row, r) => {
    const cells = row.map((cell, c) => {
      const id = cellId(table.id, r, c);
      return { ...cell, children: gone.has(id) ? [] : (said.get(id) ?? cell.children) };
    });
    return { isHead: r < table.heads, cells };
  });
  const seen = rows.filter(({ cells }) => cells.some(({ children }) => children.length > 0));
  const heads = seen.filter(({ isHead }) => isHead).length;
  return seen.length === heads ? [] : [{ ...table, heads, rows: seen.map(({ cells }) => cells) }];
}

function definitionsOf(definitions: Definitions, changes: LineChanges): Block[] {
  const ahead: Block[] = [];
  const items: Definitions["items"] = [];
  for (const [index, { term, children }] of definitions.items.entries()) {
    const id = termId(definitions.id, index);
    const above = (): Block[] => items.at(-1)?.children ?? ahead;
    above().push(...paragraphs("before", id, changes, "body"));
    const within = [...paragraphs("after", id, changes, "body"), ...blocksOf(children, changes)];
    if (changes.gone.has(id)) above().push(...within);
    else if (within.length > 0) items.push({ term: changes.said.get(id) ?? term, children: within });
  }
  return items.length === 0 ? ahead : [...ahead, { ...definitions, items }];
}
