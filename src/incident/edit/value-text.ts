// A value → its YAML text: in braces on one line where it is short, else key by key on lines of its own, as our incidents are written.
import { freshBlock } from "./block-scalar.ts";
import type { Layout } from "./layout.ts";
import { freshScalar, isPlain, lineScalar, type Quotes, type Scalar, type Surroundings } from "./scalar-text.ts";

/** What an incident file may hold. */
export type YamlValue = Scalar | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Columns that a map in braces may take, its indentation included; a Chinese or Japanese sign takes two. */
const widest = 120;

/** A value on one line; strings in the quotes given, if any. */
export function lineText(value: YamlValue, where: Surroundings, layout: Layout, quotes?: Quotes): string {
  if (isScalar(value)) return quotes === undefined ? freshScalar(value, where) : lineScalar(value, quotes, where);
  if (isList(value)) {
    // The strings of a text in parts are all quoted where one is.
    const quoted = value.some((item) => typeof item === "string" && freshScalar(item, "flow") !== item);
    const typed = value.map((item) => lineText(item, "flow", layout, quoted ? "double" : undefined));
    return `[${typed.join(", ")}]`;
  }
  const entries = Object.entries(value).map(([key, inner]) => `${keyText(key)}: ${lineText(inner, "flow", layout)}`);
  return entries.length === 0 ? "{}" : `{${layout.padding}${entries.join(", ")}${layout.padding}}`;
}

/** `typed` is the value's text where that is settled; `spread` puts a map, or the maps of a list, on lines of their own even if short. */
type How = { typed?: string | undefined; spread?: boolean };

/** A key with its value, from a column on; lines are without line ends. */
export function entryLines(
  key: string,
  value: YamlValue,
  column: number,
  layout: Layout,
  { typed, spread = false }: How = {},
): string[] {
  const start = `${" ".repeat(column)}${keyText(key)}:`;
  if (typed !== undefined) return `${start} ${typed}`.split(/\r?\n/);
  if (typeof value === "string" && value.includes("\n")) {
    const block = freshBlock(value, `|\n${" ".repeat(column + layout.mapStep)}x\n`, "\n");
    if (block !== undefined) return `${start} ${block}`.split("\n");
  }
  const line = `${start} ${lineText(value, "block", layout)}`;
  if (isScalar(value) || (!spread && fits(line, value))) return [line];
  if (!isList(value)) return [start, ...mapLines(value, column + layout.mapStep, layout)];
  // A list with strings in it is a text in parts: one line, as it is printed.
  if (value.length === 0 || value.some(isScalar)) return [line];
  return [start, ...value.flatMap((item) => itemLines(item, column + layout.listStep, layout))];
}

/** An item of a list with its dash. */
export function itemLines(
  item: YamlValue,
  column: number,
  layout: Layout,
  { typed, spread = false }: How = {},
): string[] {
  const start = `${" ".repeat(column)}- `;
  if (typed !== undefined) return `${start}${typed}`.split(/\r?\n/);
  const line = `${start}${lineText(item, "block", layout)}`;
  const map = isScalar(item) || isList(item) || Object.keys(item).length === 0 ? undefined : item;
  if (map === undefined || (!spread && fits(line, item))) return [line];
  const [first = "", ...rest] = mapLines(map, column + 2, layout);
  return [start + first.slice(column + 2), ...rest];
}

/** The entries of a map, each from a column on. */
export function mapLines(map: { readonly [key: string]: YamlValue }, column: number, layout: Layout): string[] {
  return Object.entries(map).flatMap(([key, value]) => entryLines(key, value, column, layout));
}

export function isScalar(value: YamlValue): value is Scalar {
  return typeof value !== "object" || value === null;
}

export function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

/** A key, in quotes where it is no plain word. */
export function keyText(key: string): string {
  return /^[A-Za-z][\w-]*$/.test(key) && isPlain(key, "flow") ? key : JSON.stringify(key);
}

function fits(line: string, value: YamlValue): boolean {
  return !hasLines(value) && line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0) <= widest;
}

/** Whether a string over several lines is in it, which only a block shows as such. */
function hasLines(value: YamlValue): boolean {
  if (isScalar(value)) return typeof value === "string" && value.includes("\n");
  return Object.values(value).some(hasLines);
}
