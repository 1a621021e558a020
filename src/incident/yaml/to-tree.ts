// A composed YAML document → our tree; aliases are followed within limits; tags, merge keys and keys that are no text are refused.
import { type Document, isAlias, isMap, isScalar, type Node as YamlNode } from "yaml";
import { type Found, type Place, type Problem, problem } from "../../problem.ts";
import { excerpt } from "./excerpt.ts";
import { limits } from "./limits.ts";
import type { Entry, Node, ScalarNode } from "./tree.ts";

const styles: Record<string, ScalarNode["style"]> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

/** A tree; where aliases stand that lead nowhere; the nodes to which others lead, which so stand in several places. */
export type Tree = { root: Node; unread: number[]; repeated: ReadonlySet<Node> };

/** What one node stands for once its aliases are written out. */
type Extent = { nodes: number; depth: number };

const scalarExtent: Extent = { nodes: 1, depth: 0 };

/** Builds the tree; the anchored node stands wherever its alias does, with the anchored node's offsets. */
export function toTree(document: Document.Parsed, text: string, placeAt: (offset: number) => Place): Found<Tree> {
  const problems: Problem[] = [];
  const anchors = new Map<string, Node | "open">();
  const extents = new Map<Node, Extent>();
  const unread: number[] = [];
  const repeated = new Set<Node>();
  let aliases = 0;
  let overgrown = false;

  /** `after` is where a value stands that isn't there. */
  function build(node: YamlNode | null, after = 0): Node {
    const [start, end] = node?.range ?? [after, after];
    if (isAlias(node)) return follow(node.source, start, end);
    if (node?.tag !== undefined) refuseTag(node.tag, start);
    if (node?.anchor !== undefined) anchors.set(node.anchor, "open");
    const built = bare(node, { start, end });
    if (node?.anchor !== undefined) anchors.set(node.anchor, built);
    measure(built);
    return built;
  }

  function bare(node: Exclude<YamlNode, { source: string; anchor: never }> | null, range: Node["range"]): Node {
    if (isMap<YamlNode, YamlNode | null>(node)) {
      const entries: Entry[] = [];
      for (const pair of node.items) entries.push(entry(pair.key, pair.value));
      tellDuplicates(entries);
      return { type: "map", range, flow: node.flow === true, entries };
    }
    if (isScalar(node)) {
      const source = text.slice(range.start, range.end);
      return {
        type: "scalar",
        range,
        style: styles[node.type ?? "PLAIN"] ?? "plain",
        source,
        value: scalarValue(node.value),
      };
    }
    if (node !== null && "items" in node) {
      // A sequence's items are nodes; pairs stand there only in `!!omap`, whose tag is refused.
      const items = (node.items as YamlNode[]).map((item) => build(item));
      return { type: "list", range, flow: node.flow === true, items };
    }
    return { type: "scalar", range, style: "plain", source: "", value: null };
  }

  function entry(key: YamlNode, value: YamlNode | null): Entry {
    const [start, end] = key.range ?? [0, 0];
    const at = { start, end };
    if (key.tag !== undefined) refuseTag(key.tag, start);
    if (!isScalar(key)) problems.push(problem("key-not-text", placeAt(start)));
    const plainKey = isScalar(key) && (key.type === "PLAIN" || key.type === undefined);
    const name = plainKey ? text.slice(start, end) : isScalar(key) ? String(key.value) : "";
    if (isScalar(key) && name === "") problems.push(problem("empty-key", placeAt(start)));
    if (plainKey && name === "<<") problems.push(problem("merge-key", placeAt(start)));
    if (name === "__proto__") problems.push(problem("forbidden-key", placeAt(start), { key: name }));
    if (isScalar(key) && key.anchor !== undefined) problems.push(problem("anchor-on-key", placeAt(start)));
    return { key: name, at, value: build(value, end) };
  }

  function tellDuplicates(entries: Entry[]): void {
    const first = new Map<string, Entry>();
    for (const entry of entries) {
      const earlier = first.get(entry.key);
      if (earlier === undefined) first.set(entry.key, entry);
      else {
        const line = placeAt(earlier.at.start).line ?? 0;
        problems.push(problem("duplicate-key", placeAt(entry.at.start), { key: excerpt(entry.key), line }));
      }
    }
  }

  function follow(name: string, start: number, end: number): Node {
    aliases += 1;
    if (aliases === limits.aliases + 1) {
      problems.push(problem("too-many-aliases", placeAt(start), { limit: limits.aliases }));
    }
    const target = anchors.get(name);
    if (target !== undefined && target !== "open" && aliases <= limits.aliases) {
      repeated.add(target);
      return target;
    }
    if (target === undefined) problems.push(problem("unknown-anchor", placeAt(start), { anchor: excerpt(name) }));
    if (target === "open") problems.push(problem("circular-alias", placeAt(start), { anchor: excerpt(name) }));
    unread.push(start);
    return { type: "scalar", range: { start, end }, style: "plain", source: text.slice(start, end), value: null };
  }

  function refuseTag(tag: string, nodeStart: number): void {
    const before = text.slice(Math.max(0, nodeStart - 300), nodeStart);
    const source = /!\S*(?=(?:\s+&\S+)?\s*$)/.exec(before);
    const start = source === null ? nodeStart : nodeStart - before.length + source.index;
    problems.push(problem("tag", placeAt(start), { tag: excerpt(source?.[0] ?? tag) }));
  }

  function measure(node: Node): void {
    if (node.type === "scalar" || extents.has(node)) return;
    const extent = { nodes: 1, depth: 0 };
    for (const part of node.type === "map" ? node.entries : node.items) {
      const below = extents.get("key" in part ? part.value : part) ?? scalarExtent;
      extent.nodes += below.nodes;
      extent.depth = Math.max(extent.depth, below.depth + 1);
    }
    extents.set(node, extent);
    if (overgrown) return;
    if (extent.nodes > limits.nodes) {
      problems.push(problem("too-many-values", placeAt(node.range.start), { limit: limits.nodes }));
      overgrown = true;
    } else if (extent.depth > limits.depth) {
      problems.push(problem("too-deep", placeAt(node.range.start), { limit: limits.depth }));
      overgrown = true;
    }
  }

  const root = build(document.contents);
  return overgrown ? { problems } : { value: { root, unread, repeated }, problems };
}

function scalarValue(value: unknown): ScalarNode["value"] {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
