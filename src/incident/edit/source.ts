// A sound YAML text → where everything in it stands: values, keys, dashes, colons and commas, and what several places share.
import { CST, Parser } from "yaml";
import type { Part } from "../yaml/path.ts";

/** A key of a map or an item of a list, in UTF-16 units of the text; ends are exclusive. */
export type SourcePart = {
  /** Its key, or its index. */
  name: Part;
  /** Where its key or its dash starts; in a list in brackets its value, the anchor before it included. */
  start: number;
  /** Where its value may start: after the colon or the dash, and the anchor. */
  after: number;
  /** The comma that follows it in brackets or braces. */
  comma?: number;
  /** Written in a way that is left alone: `? key`, or a pair in a list's brackets. */
  odd: boolean;
  value: Source;
};

/** A value as it stands in the text, anchors not included. */
export type Source = {
  kind: "scalar" | "block-scalar" | "map" | "list" | "alias" | "nothing";
  start: number;
  /** Of a block scalar, and of what ends in one, after its last line end. */
  end: number;
  /** In braces or brackets. */
  flow: boolean;
  /** Anchored and repeated elsewhere, or itself a repetition. */
  shared: boolean;
  parts: SourcePart[];
};

/** Reads the tokens of a text that the reader of incidents takes without an error. */
export function sourceOf(text: string): Source {
  const tokens = [...new Parser().parse(text)];
  const document = tokens.find((token) => token.type === "document");
  const repeated = new Set([...text.matchAll(/\*([^\s,[\]{}]+)/g)].map(([, name = ""]) => name));
  return build(document?.value, document?.start ?? [], text.length);

  function build(token: CST.Token | undefined, before: readonly CST.SourceToken[], at: number): Source {
    const anchor = before.find(({ type }) => type === "anchor")?.source.slice(1);
    const shared = token?.type === "alias" || (anchor !== undefined && repeated.has(anchor));
    if (token === undefined) return { kind: "nothing", start: at, end: at, flow: false, shared, parts: [] };
    const bare = { start: token.offset, flow: false, shared, parts: [] };
    switch (token.type) {
      case "block-map":
        return { ...bare, kind: "map", ...within(token.offset, mapParts(token.items)) };
      case "block-seq":
        return { ...bare, kind: "list", ...within(token.offset, listParts(token.items)) };
      case "flow-collection": {
        const list = token.start.source === "[";
        const parts = list ? flowListParts(token.items) : mapParts(token.items);
        const end = (token.end.find(({ type }) => /^flow-(seq|map)-end$/.test(type))?.offset ?? token.offset) + 1;
        return { kind: list ? "list" : "map", start: token.offset, end, flow: true, shared, parts };
      }
      case "block-scalar": {
        const header = token.props.reduce((sum, prop) => sum + lengthOf(prop), 0);
        return { ...bare, kind: "block-scalar", end: token.offset + header + token.source.length };
      }
      default: {
        const end = token.offset + lengthOf(token);
        return { ...bare, kind: token.type === "alias" ? "alias" : "scalar", end };
      }
    }
  }

  /** A collection in block style ends where its last part does. */
  function within(start: number, parts: SourcePart[]): Pick<Source, "end" | "parts"> {
    return { end: parts.at(-1)?.value.end ?? start, parts };
  }

  function mapParts(items: readonly CST.CollectionItem[]): SourcePart[] {
    const parts: SourcePart[] = [];
    for (const { start, key, sep, value } of items) {
      tellComma(parts, start);
      if (!key) continue; // comments after the last one, or a comma
      const colon = sep?.find(({ type }) => type === "map-value-ind");
      const after = afterAnchor(colon === undefined ? key.offset + lengthOf(key) : colon.offset + 1, sep ?? []);
      const odd = colon === undefined || start.some(({ type }) => type === "explicit-key-ind");
      parts.push({ name: nameOf(key), start: key.offset, after, odd, value: build(value, sep ?? [], after) });
    }
    return parts;
  }

  function listParts(items: readonly CST.CollectionItem[]): SourcePart[] {
    const parts: SourcePart[] = [];
    for (const { start, value } of items) {
      const dash = start.find(({ type }) => type === "seq-item-ind");
      if (dash === undefined) continue; // comments after the last one
      const after = afterAnchor(dash.offset + 1, start);
      parts.push({ name: parts.length, start: dash.offset, after, odd: false, value: build(value, start, after) });
    }
    return parts;
  }

  function flowListParts(items: readonly CST.CollectionItem[]): SourcePart[] {
    const parts: SourcePart[] = [];
    for (const { start, key, sep, value } of items) {
      tellComma(parts, start);
      const first = key ?? value;
      if (!first) continue;
      const anchor = start.find(({ type }) => type === "anchor");
      const own = build(value ?? undefined, start, first.offset);
      // A pair without braces is a map of its own; it is removed or kept whole.
      const pair = sep !== undefined || key ? { ...own, start: first.offset } : own;
      const at = anchor?.offset ?? first.offset;
      parts.push({ name: parts.length, start: at, after: at, odd: pair !== own, value: pair });
    }
    return parts;
  }

  function tellComma(parts: SourcePart[], start: readonly CST.SourceToken[]): void {
    const comma = start.find(({ type }) => type === "comma");
    const last = parts.at(-1);
    if (comma !== undefined && last !== undefined) last.comma = comma.offset;
  }
}

/** As the reader of incidents names keys: plain ones as typed. */
function nameOf(key: CST.Token): string {
  if (key.type === "scalar") return key.source;
  return CST.resolveAsScalar(key)?.value ?? "";
}

function afterAnchor(at: number, before: readonly CST.SourceToken[]): number {
  const anchor = before.find(({ type }) => type === "anchor");
  return anchor === undefined ? at : anchor.offset + anchor.source.length;
}

function lengthOf(token: CST.Token): number {
  return "source" in token ? token.source.length : 0;
}
