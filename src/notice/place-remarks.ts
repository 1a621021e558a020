// Remarks and a notice → where each stands in it: a stretch of a line; none is without a place.

import { type FactSpan, nearestFact, spansOf } from "./fact-spans.ts";
import { type Line, linesOf } from "./lines.ts";
import { lineText } from "./plain.ts";
import type { Remark, Whereabouts } from "./remark.ts";
import type { Block, Notice } from "./tree.ts";
import { walkBlocks } from "./walk.ts";

/**
 * A stretch of the line with this id, in UTF-16 units of its `lineText`; `isMoved` where the block it was made at is gone, so that it
 * stands at what is left.
 */
export type Placed<R = Remark> = { remark: R; line: string; from: number; to: number; isMoved: boolean };

type Stretch = { line: string; from: number; to: number };

/**
 * Places each remark: at the words or the fact it names in its block, else at its block; without a block at the fact nearest to its path,
 * else at its section; else at the title. In the order of the text; empty for a notice without lines.
 */
export function placeRemarks<R extends { where: Whereabouts }>(
  notice: Pick<Notice, "children">,
  remarks: readonly R[],
): Placed<R>[] {
  const lines = linesOf(notice);
  const order = new Map(lines.map(({ id }, index) => [id, index]));
  const find = finder(notice.children, lines);
  return remarks
    .flatMap((remark): Placed<R>[] => {
      const found = find(remark.where);
      return found === undefined ? [] : [{ remark, ...found }];
    })
    .sort((a, b) => (order.get(a.line) ?? 0) - (order.get(b.line) ?? 0) || a.from - b.from || a.to - b.to);
}

function finder(blocks: readonly Block[], lines: readonly Line[]) {
  const spans = lines.flatMap(spansOf);
  const title = blocks.find((block) => block.type === "paragraph" && block.role === "title")?.id;
  const inside = linesByBlock(blocks, lines);
  const whole = (line: Line | undefined): Stretch | undefined =>
    line && { line: line.id, from: 0, to: lineText(line.inlines).length };
  const top = whole(lines.find(({ id }) => id === title) ?? lines[0]);

  const atPath = ({ path, section }: Whereabouts): Stretch | undefined => {
    const near = path === undefined ? undefined : nearestFact(path, spans, "entry");
    const heading = section === undefined ? undefined : whole(inside.get(section)?.[0]);
    return near ?? heading ?? (path === undefined ? undefined : nearestFact(path, spans, "part"));
  };

  return (where: Whereabouts): (Stretch & { isMoved: boolean }) | undefined => {
    const { block, path, anchor } = where;
    const own = block === undefined ? undefined : inside.get(block);
    if (own !== undefined) {
      const facts = spans.filter(({ fact, line }) => fact.path === path && own.some(({ id }) => id === line));
      const found = wordsIn(own, anchor, facts) ?? facts[0] ?? whole(own[0]);
      if (found) return { line: found.line, from: found.from, to: found.to, isMoved: false };
    }
    const elsewhere = block === undefined ? undefined : wordsIn(lines, anchor, [], true);
    const found = elsewhere ?? atPath(where) ?? top;
    return found && { line: found.line, from: found.from, to: found.to, isMoved: block !== undefined };
  };
}

/** The lines in each block by its id, those of a line by its own, those of an item by the item's. */
function linesByBlock(blocks: readonly Block[], lines: readonly Line[]): Map<string, readonly Line[]> {
  const found = new Map<string, readonly Line[]>(lines.map((line) => [line.id, [line]]));
  for (const block of walkBlocks(blocks)) {
    if (block.type === "paragraph") continue;
    found.set(block.id, linesOf({ children: [block] }));
    if (block.type === "list") for (const item of block.items) found.set(item.id, linesOf(item));
  }
  return found;
}

/** The words in one of the lines: those that overlap one of the facts before others; with `once`, only where they stand but once. */
function wordsIn(
  lines: readonly Line[],
  words: string | undefined,
  facts: readonly FactSpan[],
  once = false,
): Stretch | undefined {
  if (words === undefined || words.trim() === "") return undefined;
  const found = lines.flatMap((line): Stretch[] => {
    const text = lineText(line.inlines);
    const stretches: Stretch[] = [];
    for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1))
      stretches.push({ line: line.id, from, to: from + words.length });
    return stretches;
  });
  if (once && found.length > 1) return undefined;
  const isAt = ({ line, from, to }: Stretch): boolean =>
    facts.some((fact) => fact.line === line && fact.from < to && from < fact.to);
  return found.find(isAt) ?? found[0];
}
