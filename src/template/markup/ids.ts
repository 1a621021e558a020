// Gives every block an id that comes from its place in the template and from the facts it says, not from its position.
import type { ListItem } from "../../notice/tree.ts";
import { partsOf, walkInlines, walkRun } from "../../notice/walk.ts";
import type { Draft, DraftBlock, DraftInline } from "../resolve-mentions.ts";
import { attribute, type Element, type Reader, report } from "./reader.ts";

/** What a block's id is made of: its element, and whether it is a paragraph that the parser made for bare text in that element. */
export type IdHint = { element: Element; implied: boolean };

/** A block or list item on the way to its id. */
type Entry = {
  node: { id: string };
  element: Element;
  implied: boolean;
  explicit: string | undefined;
  /** With the entry that its own lines tell of, always, so that an id doesn't depend on how often a loop ran. */
  plainId: string;
  /** From all facts in it, else from what is round it: only to tell blocks apart that would have one id. */
  wideKey: () => string;
};

/**
 * Fills the ids. An explicit `id` is kept; else it is `data-block`, with `@affected[0]` where the block says facts of a list's entry
 * (unless the engine has written the `@` itself), and `~2` where nothing else tells two blocks apart. Bare text gets its element's id and `/p`.
 */
export function assignIds(blocks: readonly DraftBlock[], reader: Reader): void {
  const entries: Entry[] = [];
  collect(blocks, () => "", reader, entries);
  const used = new Set<string>();
  for (const entry of entries) {
    if (entry.explicit === undefined) continue;
    if (!/^\S+$/.test(entry.explicit)) {
      const { tagName } = entry.element;
      report(reader, entry.element, "markup-bad-value", { element: tagName, attribute: "id", value: entry.explicit });
    }
    if (used.has(entry.explicit)) report(reader, entry.element, "markup-duplicate-id", { id: entry.explicit });
    entry.node.id = unused(entry.explicit, used);
  }
  const named = entries.filter((entry) => entry.explicit === undefined && !entry.implied);
  const idOf = new Map(entries.filter((e) => e.explicit !== undefined).map((e) => [e.element, e.node.id]));
  const byId = new Map<string, Entry[]>();
  for (const entry of named) {
    const alike = byId.get(entry.plainId);
    if (alike === undefined) byId.set(entry.plainId, [entry]);
    else alike.push(entry);
  }
  for (const [plainId, alike] of byId) {
    const keys = alike.length > 1 && !plainId.includes("@") ? alike.map((entry) => entry.wideKey()) : [];
    const telling = new Set(keys).size > 1;
    alike.forEach(({ node, element }, index) => {
      const key = telling ? keys[index] : undefined;
      node.id = unused(key ? `${plainId}@${key}` : plainId, used);
      idOf.set(element, node.id);
    });
  }
  for (const { node, element, implied } of entries) {
    if (implied) node.id = unused(`${idOf.get(element) ?? baseOf(element)}/p`, used);
  }
}

function unused(id: string, used: Set<string>): string {
  let free = id;
  for (let nth = 2; used.has(free); nth += 1) free = `${id}~${nth}`;
  used.add(free);
  return free;
}

function baseOf(element: Element): string {
  return attribute(element, "data-block") ?? attribute(element, "data-source") ?? element.tagName;
}

function collect(blocks: readonly DraftBlock[], around: () => string, reader: Reader, entries: Entry[]): void {
  for (const block of blocks) {
    const wide = () => keyOf(walkInlines<DraftInline>([block])) || around();
    entries.push(entryOf(block, ownRun(block), wide, reader));
    if (block.type === "list") for (const item of block.items) collectItem(item, wide, reader, entries);
    else
      for (const part of partsOf<DraftInline>(block)) if ("blocks" in part) collect(part.blocks, wide, reader, entries);
  }
}

function collectItem(item: Draft<ListItem>, around: () => string, reader: Reader, entries: Entry[]): void {
  const wide = () => keyOf(walkInlines<DraftInline>(item.children)) || around();
  entries.push(entryOf(item, item.children.flatMap(ownRun), wide, reader));
  collect(item.children, wide, reader, entries);
}

function entryOf(node: { id: string }, ownRun: DraftInline[], wideKey: () => string, reader: Reader): Entry {
  const hint = reader.ids.get(node);
  if (hint === undefined) throw new Error(`a block of the tree was made without an id hint, got id "${node.id}"`);
  const explicit = hint.implied ? undefined : attribute(hint.element, "id");
  const base = baseOf(hint.element);
  const key = explicit !== undefined || hint.implied || base.includes("@") ? "" : keyOf(walkRun<DraftInline>(ownRun));
  const { element, implied } = hint;
  return { node, element, implied, explicit, plainId: key === "" ? base : `${base}@${key}`, wideKey };
}

/** The inlines that are a block's own: its line or its heading, of a note its paragraphs; a container has none. */
function ownRun(block: DraftBlock): DraftInline[] {
  if (block.type === "paragraph") return block.children;
  if (block.type === "section") return block.heading;
  if (block.type === "note")
    return block.children.flatMap((inner) => (inner.type === "paragraph" ? inner.children : []));
  return [];
}

/** The list entry that facts have in common, such as `affected[0].data[2]`; facts of another list than the first one's are let be. */
function keyOf(inlines: readonly DraftInline[]): string {
  let common: string[] = [];
  for (const inline of inlines) {
    if (inline.type !== "fact" || !inline.path.includes("[")) continue;
    const entries = listEntries(inline.path);
    if (common.length === 0) common = entries;
    else if (entries[0] === common[0]) common = common.filter((entry) => entries.includes(entry));
  }
  return common.at(-1) ?? "";
}

/** `affected[0].data[2].item` → `affected[0]`, `affected[0].data[2]`. */
function listEntries(path: string): string[] {
  const entries: string[] = [];
  for (let end = path.indexOf("]"); end >= 0; end = path.indexOf("]", end + 1)) entries.push(path.slice(0, end + 1));
  return entries;
}
