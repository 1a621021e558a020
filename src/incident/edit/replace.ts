// A value in the text and what it is to be → the replacement, in the way of writing of what stood there.
import { blockScalar, lineForBlock } from "./block-scalar.ts";
import { afterLine, columnOf, type Layout } from "./layout.ts";
import type { Located } from "./locate.ts";
import { quotesOf } from "./scalar-text.ts";
import type { SourcePart } from "./source.ts";
import type { Splice } from "./splice.ts";
import { isList, isScalar, itemLines, lineText, mapLines, type YamlValue } from "./value-text.ts";

/** Replaces a value. A scalar keeps its quotes, a block its form where the text allows; a list or map of lines stays one. */
export function replace(
  text: string,
  { source, part, parent, depth }: Located,
  value: YamlValue,
  layout: Layout,
): Splice {
  const where = parent?.flow ? "flow" : "block";
  const old = text.slice(source.start, source.end);
  const put = (typed: string, start = source.start, end = source.end): Splice => ({ start, end, text: typed, depth });
  switch (source.kind) {
    case "block-scalar": {
      const block = typeof value === "string" ? blockScalar(value, old, layout.lineEnd) : undefined;
      return put(block ?? lineForBlock(lineText(value, where, layout, "double"), old, layout.lineEnd));
    }
    case "nothing":
      return fill(text, part, lineText(value, where, layout), depth);
    case "list":
    case "map": {
      if (source.flow) return put(lineText(value, where, layout));
      const lines = linesLike(source.kind, value, columnOf(text, source.start), layout);
      // The first line's indentation and the last one's end are there already.
      const end = trimmedEnd(text, source.end);
      if (lines !== undefined) return put(lines.join(layout.lineEnd).trimStart(), source.start, end);
      return inPlaceOfLines(text, part, lineText(value, where, layout), { start: source.start, end, depth });
    }
    default:
      return put(lineText(value, where, layout, isScalar(value) ? quotesOf(old) : undefined));
  }
}

/** A value on lines of its own that becomes one on its key's or dash's line; a comment between the two keeps its place. */
export function inPlaceOfLines(
  text: string,
  part: SourcePart | undefined,
  typed: string,
  { start, end, depth }: Omit<Splice, "text">,
): Splice {
  const between = text.slice(part?.after ?? start, start);
  return between.trim() === "" && part !== undefined
    ? { start: part.after, end, text: ` ${typed}`, depth }
    : { start, end, text: typed, depth };
}

/** Where a last line's text ends: block scalars end after its line end, which is not to go. */
export function trimmedEnd(text: string, end: number): number {
  return end - (/\s+$/.exec(text.slice(0, end))?.[0].length ?? 0);
}

function fill(text: string, part: SourcePart | undefined, typed: string, depth: number): Splice {
  const at = part?.after ?? 0;
  const blank = text[at] === " " ? 1 : 0;
  const rest = text[at + blank];
  const before = blank === 0 ? " " : "";
  // In braces and before a comment something may follow at once.
  const after = rest === undefined || /[\s,}\]]/.test(rest) ? "" : " ";
  return { start: at + blank, end: at + blank, text: before + typed + after, depth };
}

function linesLike(kind: "list" | "map", value: YamlValue, column: number, layout: Layout): string[] | undefined {
  if (isScalar(value)) return undefined;
  if (kind === "list" && isList(value) && value.length > 0)
    return value.flatMap((item) => itemLines(item, column, layout));
  if (kind === "map" && !isList(value) && Object.keys(value).length > 0) return mapLines(value, column, layout);
  return undefined;
}

/** The end of the line on which a value ends, its comment included, without the line end. */
export function lineEndOf(text: string, end: number): number {
  return trimmedLineEnd(text, afterLine(text, end));
}

function trimmedLineEnd(text: string, at: number): number {
  return text[at - 1] !== "\n" ? at : text[at - 2] === "\r" ? at - 2 : at - 1;
}
