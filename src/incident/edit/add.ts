// What is added to a list or map → where and how it is typed, beside what stands there and in its way of writing.
import { freshBlock } from "./block-scalar.ts";
import { afterLine, columnOf, type Layout, lineStart } from "./layout.ts";
import type { Located } from "./locate.ts";
import { lineScalar, type Quotes, quotesOf, type Surroundings } from "./scalar-text.ts";
import type { Source, SourcePart } from "./source.ts";
import type { Splice } from "./splice.ts";
import { entryLines, isScalar, itemLines, keyText, lineText, type YamlValue } from "./value-text.ts";

/** An item of a list, or with its key an entry of a map; `begun` is a list that more is to follow into. */
export type Added = { key?: string; value: YamlValue; begun?: boolean };

/** Adds to the end of a collection; `left` are the parts of it that are not removed by the same edits. */
export function add(
  text: string,
  to: Located,
  added: readonly Added[],
  left: readonly SourcePart[],
  layout: Layout,
): Splice[] {
  const { source, depth } = to;
  if (added.length === 0) return [];
  if (source.kind === "nothing" || (source.flow && source.parts.length === 0)) return [begin(text, to, added, layout)];
  if (source.flow) return [intoBraces(text, source, added, left, depth, layout)];
  const column = columnOf(text, source.start);
  const entries = added.map((one) => addedLines(text, one, column, source, layout));
  const apart = depth === 0 && layout.airy ? [""] : [];
  const lines = entries.flatMap((entry, index) => (index === 0 ? entry : [...apart, ...entry]));
  return [{ ...newLines(text, placeAfter(text, to), lines, layout, depth === 0), depth }];
}

/**
 * At the top of the file the end of all, comments included, is where new keys go; anywhere else after the last part's line, and after
 * comments that stand deeper than the parts: they are the last part's, and would become text of a block put before them.
 */
function placeAfter(text: string, { source, depth }: Located): number {
  let after = afterLine(text, source.parts.at(-1)?.value.end ?? source.end);
  if (depth === 0 && !/^(?:\.\.\.|---)/m.test(text.slice(after))) return text.length;
  const column = columnOf(text, source.start);
  for (;;) {
    const [comment, indent = ""] = /^(?:[ \t]*\r?\n)*([ \t]*)#[^\n]*(?:\n|$)/.exec(text.slice(after)) ?? [];
    if (comment === undefined || indent.length <= column) return after;
    after += comment.length;
  }
}

function newLines(
  text: string,
  at: number,
  lines: readonly string[],
  { lineEnd, airy }: Layout,
  top: boolean,
): Omit<Splice, "depth"> {
  const before = text.slice(lineStart(text, Math.max(0, at - 1)), at);
  // A block scalar that keeps all its line ends would keep one more.
  const parted = !top || !airy || before.trim() === "" || /[|>][1-9]?\+/.test(text);
  const block = (parted ? "" : lineEnd) + lines.join(lineEnd);
  const typed = before.endsWith("\n") || at === 0 ? block + lineEnd : lineEnd + block;
  return { start: at, end: at, text: typed };
}

/** The first item of an empty or missing list, or entry of such a map. */
function begin(
  text: string,
  { source, part, parent, depth }: Located,
  added: readonly Added[],
  layout: Layout,
): Splice {
  const rest = text.slice(source.end, lineEndAt(text, source.end));
  const [start, end] = [part?.after ?? source.start, source.end];
  if (part === undefined || parent?.flow !== false || parent.kind !== "map" || rest.trim() !== "") {
    const typed = lineText(collection(added), parent?.flow ? "flow" : "block", layout);
    if (source.kind !== "nothing") return { start: source.start, end, text: typed, depth };
    return { start: end, end, text: ` ${typed}${/^\S/.test(rest) && !/^[,}\]]/.test(rest) ? " " : ""}`, depth };
  }
  const column = columnOf(text, part.start) + (added[0]?.key === undefined ? layout.listStep : layout.mapStep);
  const lines = added.flatMap((one) => addedLines(text, one, column, undefined, layout));
  return { start, end, text: layout.lineEnd + lines.join(layout.lineEnd), depth };
}

function collection(added: readonly Added[]): YamlValue {
  if (added[0]?.key === undefined) return added.map(({ value }) => value);
  return Object.fromEntries(added.map(({ key, value }) => [key ?? "", value]));
}

function intoBraces(
  text: string,
  source: Source,
  added: readonly Added[],
  left: readonly SourcePart[],
  depth: number,
  layout: Layout,
): Splice {
  const last = source.parts.at(-1);
  const at = (left.length === 0 ? source.parts[0]?.start : last?.value.end) ?? source.end - 1;
  const between = separator(text, source);
  const typed = added.map(({ key, value }) => {
    const shown = likeSiblings(text, value, source, "flow", layout) ?? lineText(value, "flow", layout);
    return key === undefined ? shown : `${keyText(key)}: ${shown}`;
  });
  return { start: at, end: at, text: (left.length === 0 ? "" : between) + typed.join(between), depth };
}

/** What stands between the parts of a collection in braces: a comma, and a blank or a new line. */
function separator(text: string, { start, parts }: Source): string {
  const [first, last, before] = [parts[0], parts.at(-1), parts.at(-2)];
  const gap =
    before?.comma !== undefined && last !== undefined
      ? text.slice(before.comma + 1, last.start)
      : text.slice(start + 1, first?.start);
  return /^\s*\n\s*$/.test(gap) ? `,${gap.slice(gap.lastIndexOf("\n") - (gap.includes("\r\n") ? 1 : 0))}` : ", ";
}

function addedLines(
  text: string,
  { key, value, begun = false }: Added,
  column: number,
  source: Source | undefined,
  layout: Layout,
): string[] {
  const typed = source && likeSiblings(text, value, source, "block", layout);
  if (key !== undefined) return entryLines(key, value, column, layout, { typed, spread: begun });
  return itemLines(value, column, layout, { typed, spread: source !== undefined && spreads(source) });
}

/** Whether the maps of a list are all written line by line. */
function spreads({ parts }: Source): boolean {
  const maps = parts.filter(({ value }) => value.kind === "map");
  return maps.length > 0 && maps.every(({ value }) => !value.flow);
}

/** A string in the style of the strings that are there. */
function likeSiblings(
  text: string,
  value: YamlValue,
  { parts }: Source,
  where: Surroundings,
  { lineEnd }: Layout,
): string | undefined {
  if (!isScalar(value)) return undefined;
  const sibling = parts.findLast(({ value: { kind, shared } }) => /scalar/.test(kind) && !shared)?.value;
  if (sibling === undefined || typeof value !== "string") return undefined;
  const source = text.slice(sibling.start, sibling.end);
  if (sibling.kind === "block-scalar") {
    return freshBlock(value, source, lineEnd) ?? lineScalar(value, "double", where);
  }
  const quotes: Quotes = quotesOf(source);
  // A plain sibling says nothing of a text over several lines: the usual block shows it better.
  return quotes === "plain" && value.includes("\n") ? undefined : lineScalar(value, quotes, where);
}

function lineEndAt(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  return at < 0 ? text.length : at;
}
