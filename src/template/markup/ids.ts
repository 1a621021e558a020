// Gives every block an id that comes from its place in the template and from the facts it says, not from its position.
import type { ListItem } from "../../notice/tree.ts";
import { eachRun } from "../../notice/walk.ts";
import type { Draft, DraftBlock, DraftInline } from "../resolve-mentions.ts";
import { attribute, type Element, type Reader, report } from "./reader.ts";

/** A block or list item on the way to its id. */
type Entry = {
  node: DraftBlock | Draft<ListItem>;
  element: Element;
  /** What is round it. */
  outer: Entry | undefined;
  /** Whether it is a paragraph that was made for bare text: then its element is that of what is round it. */
  implied: boolean;
  explicit: string | undefined;
  /** With the entry that its own lines tell of, always, so that an id doesn't depend on how often a loop ran. */
  plainId: string;
};

/**
 * Fills the ids. An explicit `id` is kept; else it is `data-block`, with `@affected[0]` where the block says facts of a list's entry
 * (unless the engine has written the `@` itself), and `~2` where nothing else tells two blocks apart. Bare text gets its element's id and `/p`.
 */
export function assignIds(blocks: readonly DraftBlock[], reader: Reader): void {
  const entries: Entry[] = [];
  collect(blocks, undefined, reader, entries);
  const used = new Set<string>();
  const byId = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.explicit !== undefined) takeExplicit(entry, entry.explicit, used, reader);
    if (entry.explicit !== undefined || entry.implied) continue;
    const alike = byId.get(entry.plainId);
    if (alike === undefined) byId.set(entry.plainId, [entry]);
    else alike.push(entry);
  }
  for (const [plainId, alike] of byId) {
    const keys = alike.length > 1 && !plainId.includes("@") ? alike.map(wideKey) : undefined;
    const telling = keys !== undefined && new Set(keys).size > 1;
    alike.forEach(({ node }, index) => {
      const key = telling ? keys[index] : undefined;
      node.id = unused(key ? `${plainId}@${key}` : plainId, used);
    });
  }
  for (const { node, implied, outer } of entries) if (implied && outer) node.id = unused(`${outer.node.id}/p`, used);
}

function takeExplicit({ node, element }: Entry, explicit: string, used: Set<string>, reader: Reader): void {
  if (!/^\S+$/.test(explicit)) {
    report(reader, element, "markup-bad-value", { element: element.tagName, attribute: "id", value: explicit });
  }
  if (used.has(explicit)) report(reader, element, "markup-duplicate-id", { id: explicit });
  node.id = unused(explicit, used);
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

function collect(blocks: readonly DraftBlock[], outer: Entry | undefined, reader: Reader, entries: Entry[]): void {
  for (const block of blocks) {
    const entry = entryOf(block, outer, reader);
    entries.push(entry);
    switch (block.type) {
      case "section":
      case "note":
      case "box":
        collect(block.children, entry, reader, entries);
        break;
      case "list":
        for (const item of block.items) {
          const inner = entryOf(item, entry, reader);
          entries.push(inner);
          collect(item.children, inner, reader, entries);
        }
        break;
      case "definitions":
        for (const item of block.items) collect(item.children, entry, reader, entries);
        break;
      case "paragraph":
      case "table":
        break;
      default:
        block satisfies never;
    }
  }
}

function entryOf(node: Entry["node"], outer: Entry | undefined, reader: Reader): Entry {
  const element = reader.elements.get(node);
  if (element === undefined) throw new Error(`a block of the tree was made without its element, got id "${node.id}"`);
  const implied = outer?.element === element;
  const explicit = implied ? undefined : attribute(element, "id");
  const base = implied || explicit !== undefined ? "" : baseOf(element);
  const key = base === "" || base.includes("@") ? "" : ownKey(node);
  return { node, element, outer, implied, explicit, plainId: key === "" ? base : `${base}@${key}` };
}

/** The key of the lines that are a block's own: a paragraph, a heading, the paragraphs of a note or an item; a container has none. */
function ownKey(node: Entry["node"], known = ""): string {
  if (!("type" in node)) return node.children.reduce((key, block) => ownKey(block, key), known);
  if (node.type === "paragraph") return keyOf(node.children, known);
  if (node.type === "section") return keyOf(node.heading, known);
  if (node.type !== "note") return known;
  return node.children.reduce((key, inner) => (inner.type === "paragraph" ? keyOf(inner.children, key) : key), known);
}

/** The key of all facts in it, else in what is round it: only to tell blocks apart that would have one id. */
function wideKey({ node, outer }: Entry): string {
  let key = "";
  eachRun<DraftInline>("type" in node ? [node] : node.children, (inlines) => {
    key = keyOf(inlines, key);
  });
  return key !== "" || outer === undefined ? key : wideKey(outer);
}

/**
 * The list entry that facts have in common, such as `affected[0].data[2]`, with that which is known already of those before; facts of
 * another list than the first one's are let be.
 */
function keyOf(inlines: readonly DraftInline[], known: string): string {
  let key = known;
  for (const inline of inlines) {
    if (inline.type === "fact") key = inCommon(key, inline.path);
    if ("children" in inline) key = keyOf(inline.children, key);
  }
  return key;
}

function inCommon(key: string, path: string): string {
  if (!path.includes("[")) return key;
  if (key === "") return path.slice(0, path.lastIndexOf("]") + 1);
  // `affected[0].data[2]`, then `affected[0]`.
  for (let end = key.length; end > 1; end = key.lastIndexOf("]", end - 2) + 1)
    if (path.startsWith(key.slice(0, end))) return key.slice(0, end);
  return key;
}
