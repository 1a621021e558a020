// A tree → where each path of it stands in the file, for messages and for replacing a value byte by byte.
import type { Place } from "../../problem.ts";
import { pathParts } from "./path.ts";
import type { Entry, Node, Range } from "./tree.ts";

/** Where things stand in one incident file. */
export type Places = {
  file: string;
  /** The text as read, without byte order mark; all ranges count in it, in UTF-16 units. */
  text: string;
  /** Whether a byte order mark stood before `text`; writing must put it back. */
  bom: boolean;
  /** The place of the value at a path; of a missing one, that of the nearest thing above it that is there. */
  placeOf: (path: string) => Place;
  /** The place of an offset in `text`. */
  placeAt: (offset: number) => Place;
  /** The place of the key that leads to a path; of a list item, its value's. */
  keyPlaceOf: (path: string) => Place;
  /** The node at a path with its offsets and its way of writing; `undefined` where nothing stands. */
  nodeOf: (path: string) => Node | undefined;
  /** The offsets of the key that leads to a path. */
  keyOf: (path: string) => Range | undefined;
};

/** Makes the table of places of a tree. */
export function placesOf(
  root: Node,
  text: string,
  bom: boolean,
  file: string,
  placeAt: (offset: number) => Place,
): Places {
  const find = (path: string) => walk(root, path);
  return {
    file,
    text,
    bom,
    placeAt,
    placeOf: (path) => {
      const { node, entry, complete } = find(path);
      return placeAt(complete || entry === undefined ? node.range.start : entry.at.start);
    },
    keyPlaceOf: (path) => {
      const { node, entry } = find(path);
      return placeAt(entry?.at.start ?? node.range.start);
    },
    nodeOf: (path) => {
      const { node, complete } = find(path);
      return complete ? node : undefined;
    },
    keyOf: (path) => {
      const { entry, complete } = find(path);
      return complete ? entry?.at : undefined;
    },
  };
}

/** As far as a path leads; `entry` is the pair that holds `node`, if one does. */
function walk(root: Node, path: string): { node: Node; entry?: Entry; complete: boolean } {
  const parts = pathParts(path);
  let node = root;
  let entry: Entry | undefined;
  for (const part of parts ?? []) {
    const next = typeof part === "number" ? undefined : entryOf(node, part);
    const below = typeof part === "number" ? (node.type === "list" ? node.items[part] : undefined) : next?.value;
    if (below === undefined) return { node, ...(entry === undefined ? {} : { entry }), complete: false };
    node = below;
    entry = next;
  }
  return { node, ...(entry === undefined ? {} : { entry }), complete: parts !== undefined };
}

function entryOf(node: Node, key: string): Entry | undefined {
  return node.type === "map" ? node.entries.find((entry) => entry.key === key) : undefined;
}
