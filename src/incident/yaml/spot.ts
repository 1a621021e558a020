// A node of the tree → where the walk stands: its path, its name, its place.
import type { Place } from "../../problem.ts";
import type { Doubt } from "./doubt.ts";
import type { KnownKeys } from "./elsewhere.ts";
import { excerpt } from "./excerpt.ts";
import { type Part, pathText } from "./path.ts";
import type { Schema } from "./shape.ts";
import type { Entry, Node } from "./tree.ts";

/** What the walk needs to know beside schema and node. */
export type Context = {
  placeAt: (offset: number) => Place;
  /** Every key of the whole schema, made when first asked for. */
  known: () => KnownKeys;
  /** What can't be relied on, for syntax errors stand in it. */
  doubt: Doubt;
};

/** One node on the walk. */
export type Spot = {
  node: Node;
  parts: Part[];
  path: string;
  /** What people call it: the last key of its path. */
  name: string;
  place: Place;
  /** Where its key stands; of what has none, the node's own place. */
  keyPlace: Place;
};

/** Whether a fault of syntax may have taken something out of a map or list. */
export function mayLack({ node, parts }: Spot, { doubt }: Context): boolean {
  return doubt.of(node) || (parts.length === 0 && doubt.whole);
}

/** How one alternative of a union is looked at: keys that others have are no mistake while it is unsure which was meant. */
export type Leniency = { skip: Set<string>; tolerated?: Map<string, Schema[]>; required?: Set<string> };

/** Stands the walk on a node. */
export function spotOf(node: Node, parts: Part[], key: Entry | undefined, { placeAt }: Context): Spot {
  const place = placeAt(node.range.start);
  const name = parts.findLast((part) => typeof part === "string") ?? "";
  return {
    node,
    parts,
    path: pathText(parts),
    name: excerpt(String(name)),
    place,
    keyPlace: key === undefined ? place : placeAt(key.at.start),
  };
}
