// Runs, paragraphs and tables that only the new document has → the same in place, marked as inserted.
import type { Element } from "slimdom";
import { isWord } from "../read/element.ts";
import type { Block, Row } from "./blocks.ts";
import { markInsertedControls } from "./inserted-controls.ts";
import { type Maker, markEnd, markRow } from "./maker.ts";

/** Puts a run into an insertion; into the one before it, where that is one that was made here. */
export function insertRun(run: Element, made: Set<Element>, maker: Maker): void {
  // A formula, for one, is left as it is.
  if (!isWord(run, "r")) return;
  const before = run.previousElementSibling;
  if (before !== null && made.has(before)) {
    before.appendChild(run);
    return;
  }
  const change = maker.change("ins");
  run.parentElement?.insertBefore(change, run);
  change.appendChild(run);
  made.add(change);
}

/** Marks a block of the new document as inserted, its end included. */
export function insertBlock(block: Block, maker: Maker): void {
  if (block.type === "table") {
    for (const row of block.rows) insertRow(row, maker);
    return;
  }
  const made = new Set<Element>();
  for (const { runs } of block.units) for (const run of runs) insertRun(run, made, maker);
  markInsertedControls(block.element, maker);
  markEnd(block.element, "ins", maker);
}

/** Marks a row of the new document as inserted, with all that it holds. */
export function insertRow({ element, cells }: Row, maker: Maker): void {
  markRow(element, "ins", maker);
  for (const { blocks } of cells) for (const block of blocks) insertBlock(block, maker);
}
