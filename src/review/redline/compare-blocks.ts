// The blocks of two documents → how they differ: pairs of paragraphs with their words, tables row by row and cell by cell.
import { type Budget, fullBudget } from "../diff-words.ts";
import { align, type Pair } from "./align.ts";
import { atomsOf } from "./atoms.ts";
import type { Block, Paragraph, Row, Table } from "./blocks.ts";
import { formatOf } from "./formats.ts";
import { type Hunk, hunksOf } from "./hunks.ts";

/** A paragraph of both, with its stretches, or of one alone. Where nothing differs there are no stretches. */
export type ComparedParagraph = { type: "paragraph"; old?: Paragraph; now?: Paragraph; hunks?: readonly Hunk[] };

/** A table of both, with its rows, or of one alone. */
export type ComparedTable = { type: "table"; old?: Table; now?: Table; rows?: readonly ComparedRow[] };

export type ComparedRow = { old?: Row; now?: Row; cells?: readonly (readonly Compared[])[] };

export type Compared = ComparedParagraph | ComparedTable;

/** What comparing takes: the locale of the words, and the work that is left. */
type With = { locale: string; budget: Budget };

/** Compares what two bodies hold; `locale` is that of their words. */
export function compareBodies(old: readonly Block[], now: readonly Block[], locale: string): Compared[] {
  return compareBlocks(old, now, { locale, budget: fullBudget() });
}

function compareBlocks(old: readonly Block[], now: readonly Block[], given: With): Compared[] {
  return pairsOf(old, now, given.budget).map((pair): Compared => {
    const one = pair.old ?? pair.now;
    if (one?.type === "table") return compareTables(pair, given);
    return compareParagraphs(pair, given);
  });
}

function pairsOf(old: readonly Block[], now: readonly Block[], budget: Budget): Pair<Block>[] {
  const [one, other] = [old[0], now[0]];
  // The one paragraph of a cell is the same whatever it says.
  if (old.length === 1 && now.length === 1 && one?.type === "paragraph" && other?.type === "paragraph")
    return [{ old: one, now: other }];
  const kind = (block: Block) => ({ block, text: block.text, ids: block.ids, kind: block.type });
  const pairs = align(old.map(kind), now.map(kind), budget).map(({ old, now }) => ({
    ...(old === undefined ? {} : { old: old.block }),
    ...(now === undefined ? {} : { now: now.block }),
  }));
  return withOneEnd(pairs);
}

/** Where the last paragraphs of both have no other, the very last are one that was reworded: there is but one last end. */
function withOneEnd(pairs: Pair<Block>[]): Pair<Block>[] {
  const last = pairs.at(-1)?.now;
  const start = pairs.findLastIndex(({ now }) => now === undefined);
  const gone = pairs[start]?.old;
  const allNew = pairs.slice(start + 1).every(({ old }) => old === undefined);
  if (start < 0 || !allNew || last?.type !== "paragraph" || gone?.type !== "paragraph") return pairs;
  return [...pairs.slice(0, start), ...pairs.slice(start + 1, -1), { old: gone, now: last }];
}

function compareParagraphs({ old, now }: Pair<Block>, { locale, budget }: With): ComparedParagraph {
  const sides = {
    ...(old?.type === "paragraph" ? { old } : {}),
    ...(now?.type === "paragraph" ? { now } : {}),
  };
  if (sides.old === undefined || sides.now === undefined) return { type: "paragraph", ...sides };
  const [a, b] = [sides.old, sides.now];
  if (a.text === b.text && signOf(a) === signOf(b)) return { type: "paragraph", ...sides };
  return { type: "paragraph", ...sides, hunks: hunksOf(atomsOf(a.units, locale), atomsOf(b.units, locale), budget) };
}

/** What is no text, and how the text looks from where to where. */
function signOf({ units }: Paragraph): string {
  const signs: string[] = [];
  let last = "";
  let at = 0;
  for (const { field, pieces, properties, text } of units) {
    const format = formatOf(properties);
    if (format !== last && text !== "") signs.push(`${at}${format}`);
    if (text !== "") last = format;
    at += text.length;
    if (field) signs.push(`${at}field`);
    else for (const { kind, key } of pieces) if (kind === "ruby" || kind === "thing") signs.push(`${at}${key}`);
  }
  return signs.join("\n");
}

function compareTables({ old, now }: Pair<Block>, given: With): ComparedTable {
  const sides = { ...(old?.type === "table" ? { old } : {}), ...(now?.type === "table" ? { now } : {}) };
  if (sides.old === undefined || sides.now === undefined) return { type: "table", ...sides };
  const kind = (row: Row) => ({ row, text: row.text, ids: row.ids, kind: row.shape });
  const rows = align(sides.old.rows.map(kind), sides.now.rows.map(kind), given.budget).map(
    ({ old, now }): ComparedRow => {
      const pair = { ...(old === undefined ? {} : { old: old.row }), ...(now === undefined ? {} : { now: now.row }) };
      if (old === undefined || now === undefined) return pair;
      const cells = now.row.cells.map((cell, at) => compareBlocks(old.row.cells[at]?.blocks ?? [], cell.blocks, given));
      return { ...pair, cells };
    },
  );
  return { type: "table", ...sides, rows };
}
