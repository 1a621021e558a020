// The new document's body and how its blocks differ from the old ones → the body with all changes tracked in it.
import type { Element } from "slimdom";
import { isWord } from "../read/element.ts";
import type { Compared, ComparedRow } from "./compare-blocks.ts";
import { deletedBlock, deletedRow, type Tools } from "./deleted.ts";
import { insertBlock, insertRow } from "./inserted.ts";
import { moveLastEnds } from "./last-ends.ts";
import { trackProperties, trackWords } from "./track-paragraph.ts";

/** Writes into what holds the blocks, a body or a cell. */
export function trackBlocks(holder: Element, compared: readonly Compared[], tools: Tools): void {
  placeAll(
    holder,
    compared.map((one) => ({
      now: one.now?.element,
      gone: one.now === undefined && one.old !== undefined ? deletedBlock(one.old, tools) : undefined,
    })),
    tools,
  );
  for (const one of compared) {
    if (one.now === undefined) continue;
    if (one.old === undefined) insertBlock(one.now, tools.maker);
    else if (one.type === "table") trackRows(one.now.element, one.rows ?? [], tools);
    else {
      if (one.hunks !== undefined) trackWords(one.now, one.hunks, tools);
      trackProperties(one.old, one.now, tools);
    }
  }
  moveLastEnds(compared, tools);
}

function trackRows(table: Element, rows: readonly ComparedRow[], tools: Tools): void {
  placeAll(
    table,
    rows.map(({ old, now }) => ({
      now: now?.element,
      gone: now === undefined && old !== undefined ? deletedRow(old, tools) : undefined,
    })),
    tools,
  );
  for (const { old, now, cells } of rows) {
    if (now !== undefined && old === undefined) insertRow(now, tools.maker);
    now?.cells.forEach(({ element }, at) => {
      trackBlocks(element, cells?.[at] ?? [], tools);
    });
  }
}

type Placed = { now: Element | undefined; gone: Element | undefined };

/** Puts what is gone before what comes next, outside of the wrappers that begin with it; the last behind all. */
function placeAll(holder: Element, placed: readonly Placed[], tools: Tools): void {
  let waiting: Element[] = [];
  let last: Element | undefined;
  for (const { now, gone } of placed) {
    if (gone !== undefined) waiting.push(gone);
    if (now === undefined) continue;
    const place = outermost(now, holder);
    for (const element of apart(waiting, place, tools)) place.parentElement?.insertBefore(element, place);
    waiting = [];
    last = now;
  }
  const top = last === undefined ? undefined : topOf(last, holder);
  const behind =
    top === undefined
      ? (holder.children.find((child) => !/Pr$|^tblGrid$/.test(child.localName)) ?? null)
      : top.nextSibling;
  const place = behind ?? holder.children.find((child) => isWord(child, "sectPr")) ?? null;
  for (const element of waiting) holder.insertBefore(element, place);
}

/** Two tables that touch are one to Word: a paragraph that is in neither version parts them. */
function apart(elements: readonly Element[], place: Element, { maker }: Tools): Element[] {
  const last = elements.at(-1);
  if (last === undefined || !isWord(last, "tbl") || !isWord(place, "tbl")) return [...elements];
  const paragraph = maker.word("p");
  const [properties, mark] = [maker.word("pPr"), maker.word("rPr")];
  for (const change of ["ins", "del"] as const) mark.appendChild(maker.change(change));
  properties.appendChild(mark);
  paragraph.appendChild(properties);
  return [...elements, paragraph];
}

function outermost(element: Element, holder: Element): Element {
  let place = element;
  for (let parent = place.parentElement; parent !== null && parent !== holder; parent = place.parentElement) {
    for (let before = place.previousElementSibling; before; before = before.previousElementSibling)
      if (["p", "tbl", "tr", "sdt", "customXml"].includes(before.localName)) return place;
    place = parent;
  }
  return place;
}

function topOf(element: Element, holder: Element): Element {
  let top = element;
  for (let parent = top.parentElement; parent !== null && parent !== holder; parent = top.parentElement) top = parent;
  return top;
}
