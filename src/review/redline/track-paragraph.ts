// A paragraph of the new document and how it differs from the old one → its runs with the changes tracked in them.
import type { Element } from "slimdom";
import { childOf, isWord } from "../read/element.ts";
import type { Atom, Slice } from "./atoms.ts";
import type { Paragraph } from "./blocks.ts";
import { deletion, paragraphProperties, runProperties, type Tools } from "./deleted.ts";
import { formatOf } from "./formats.ts";
import type { Hunk } from "./hunks.ts";
import { insertRun } from "./inserted.ts";
import { markInsertedControls } from "./inserted-controls.ts";
import { firstChildOf, keepSpaces } from "./maker.ts";
import type { Unit } from "./units.ts";

/** What becomes of a slice of a run: what was deleted before it, and how it looked before where it is kept and looked different. */
type Slot = { slice: Slice; inserted: boolean; was?: Element | "none"; gone?: Gone };

/** `inside`: the value of a control that was replaced stays within it. */
type Gone = { slices: readonly Slice[]; inside: boolean };

/** Writes the stretches into the paragraph. */
export function trackWords({ element, units }: Paragraph, hunks: readonly Hunk[], tools: Tools): void {
  const { slots, last } = slotsOf(hunks);
  const made = new Set<Element>();
  for (const unit of units) writeUnit(unit, slots.get(unit) ?? [], element, made, tools);
  const change = last === undefined ? undefined : deletion(last.slices, tools);
  if (change !== undefined) element.appendChild(change);
  if (hunks.some(({ kept, now }) => !kept && now.length > 0)) markInsertedControls(element, tools.maker);
}

function slotsOf(hunks: readonly Hunk[]): { slots: Map<Unit, Slot[]>; last: Gone | undefined } {
  const slots = new Map<Unit, Slot[]>();
  let gone: Gone | undefined;
  for (const { kept, old, now } of hunks) {
    if (!kept && old.length > 0) gone = { slices: old.flatMap(({ slices }) => slices), inside: isValue(old, now) };
    now.forEach((atom, nth) => {
      for (const slice of atom.slices) {
        const slot: Slot = { slice, inserted: !kept, ...(gone === undefined ? {} : { gone }) };
        gone = undefined;
        if (kept) looks(slot, old[nth]);
        const known = slots.get(slice.unit);
        if (known === undefined) slots.set(slice.unit, [slot]);
        else known.push(slot);
      }
    });
  }
  return { slots, last: gone };
}

function looks(slot: Slot, old: Atom | undefined): void {
  const before = old?.slices[0]?.unit.properties;
  if (old !== undefined && formatOf(before) !== formatOf(slot.slice.unit.properties)) slot.was = before ?? "none";
}

/** Whether what is gone and what has come are each the content of one control. */
function isValue(old: readonly Atom[], now: readonly Atom[]): boolean {
  const controls = (atoms: readonly Atom[]): Set<Element | undefined> =>
    new Set(atoms.flatMap(({ slices }) => slices.map(({ unit }) => unit.control)));
  const [a, b] = [controls(old), controls(now)];
  return a.size === 1 && b.size === 1 && !a.has(undefined) && !b.has(undefined);
}

function writeUnit(unit: Unit, slots: readonly Slot[], paragraph: Element, made: Set<Element>, tools: Tools): void {
  const [first] = slots;
  const [run] = unit.runs;
  if (first === undefined || run === undefined) return;
  const groups = grouped(slots);
  const change = first.gone && deletion(first.gone.slices, tools);
  if (change !== undefined) {
    const place = first.gone?.inside ? run : outermost(run, paragraph);
    place.parentElement?.insertBefore(change, place);
  }
  if (groups.length === 1) {
    for (const one of unit.runs) finish(one, first, made, tools);
    return;
  }
  for (const group of groups) {
    const [opening] = group;
    if (opening === undefined) continue;
    const between = group === groups[0] ? undefined : opening.gone && deletion(opening.gone.slices, tools);
    if (between !== undefined) run.parentElement?.insertBefore(between, run);
    const part = cut(run, group);
    run.parentElement?.insertBefore(part, run);
    finish(part, opening, made, tools);
  }
  run.remove();
}

/** Slices of one run that have one fate. */
function grouped(slots: readonly Slot[]): Slot[][] {
  const groups: Slot[][] = [];
  for (const slot of slots) {
    const group = groups.at(-1);
    const before = group?.[0];
    const same =
      before !== undefined &&
      slot.gone === undefined &&
      before.inserted === slot.inserted &&
      (before.was === undefined) === (slot.was === undefined) &&
      lookOf(before) === lookOf(slot);
    if (same) group?.push(slot);
    else groups.push([slot]);
  }
  return groups;
}

const lookOf = ({ was }: Slot): string => (was === undefined || was === "none" ? "" : formatOf(was));

/** A copy of a run that holds these slices alone. */
function cut(run: Element, slots: readonly Slot[]): Element {
  const part = run.cloneNode(false) as Element; // a copy of an element is one
  const properties = childOf(run, "rPr");
  if (properties !== undefined) part.appendChild(properties.cloneNode(true));
  let [last, text]: [Element | undefined, Element | undefined] = [undefined, undefined];
  for (const { slice } of slots) {
    const { piece, from, to } = slice;
    if (piece === undefined) continue;
    const content = piece.text.slice(from, to);
    if (piece.element === last && text !== undefined) {
      text.textContent = (text.textContent ?? "") + content;
      continue;
    }
    const copy = piece.element.cloneNode(piece.kind !== "text") as Element; // as above
    if (piece.kind === "text") {
      copy.textContent = content;
      keepSpaces(copy);
      [last, text] = [piece.element, copy];
    }
    part.appendChild(copy);
  }
  return part;
}

function finish(run: Element, { inserted, was }: Slot, made: Set<Element>, tools: Tools): void {
  if (inserted) insertRun(run, made, tools.maker);
  if (inserted || was === undefined || !isWord(run, "r")) return;
  const change = tools.maker.change("rPrChange");
  const before = (was === "none" ? undefined : runProperties(was, tools)) ?? tools.maker.word("rPr");
  change.appendChild(before);
  firstChildOf(run, "rPr", tools.maker).appendChild(change);
}

/** Elements that show something. */
const shown = new Set(["r", "ins", "del", "sdt", "hyperlink", "fldSimple", "smartTag", "customXml", "dir", "bdo"]);

/** The outermost element that a run stands first in. */
function outermost(run: Element, paragraph: Element): Element {
  let place = run;
  for (let parent = place.parentElement; parent !== null && parent !== paragraph; parent = place.parentElement) {
    for (let before = place.previousElementSibling; before; before = before.previousElementSibling)
      if (shown.has(before.localName)) return place;
    place = parent;
  }
  return place;
}

/** Tracks what the paragraph's own properties were; gives whether they were different. */
export function trackProperties(old: Paragraph, now: Paragraph, tools: Tools): boolean {
  const before = paragraphProperties(old.element, tools);
  if (formatOf(before) === formatOf(childOf(now.element, "pPr"))) return false;
  const change = tools.maker.change("pPrChange");
  change.appendChild(before);
  firstChildOf(now.element, "pPr", tools.maker).appendChild(change);
  return true;
}
