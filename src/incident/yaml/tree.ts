// What the yaml library composed → a plain tree with offsets, aliases followed, and nothing in it but maps, lists and scalars.

/** Offsets in the text, end exclusive. */
export type Range = { start: number; end: number };

export type Entry = { key: string; at: Range; value: Node };
export type MapNode = { type: "map"; range: Range; flow: boolean; entries: Entry[] };
export type ListNode = { type: "list"; range: Range; flow: boolean; items: Node[] };
/** `source` is the scalar as typed: quotes, or the header of a block, included. */
export type ScalarNode = {
  type: "scalar";
  range: Range;
  style: "plain" | "single" | "double" | "literal" | "folded";
  source: string;
  value: string | number | boolean | null;
};
export type Node = MapNode | ListNode | ScalarNode;

const own = { configurable: true, enumerable: true, writable: true };

/** The plain value of a tree; of a key given twice the last one counts. */
export function plain(node: Node): unknown {
  switch (node.type) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(plain);
    case "map": {
      const map: Record<string, unknown> = {};
      for (const { key, value } of node.entries) {
        // Assigned, it would become the map's prototype.
        if (key === "__proto__") Object.defineProperty(map, key, { ...own, value: plain(value) });
        else map[key] = plain(value);
      }
      return map;
    }
  }
}

/** Whether all scalars of a tree are as asked. */
export function everyScalar(node: Node, test: (scalar: ScalarNode) => boolean): boolean {
  switch (node.type) {
    case "scalar":
      return test(node);
    case "list":
      for (const item of node.items) if (!everyScalar(item, test)) return false;
      return true;
    case "map":
      for (const { value } of node.entries) if (!everyScalar(value, test)) return false;
      return true;
  }
}
