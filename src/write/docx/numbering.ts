// Numbered sections and lists → the list and level that make Word count to the tree's label.
import { numberLabel } from "../../notice/figures.ts";
import type { Notice, NumberRef, NumberStyle } from "../../notice/tree.ts";
import type { Element } from "./element.ts";
import { numberingPart } from "./numbering-part.ts";

/** What a paragraph's `w:numPr` says. */
export type Numbered = { list: number; level: number };

/** A `w:abstractNum`: the notice's own scheme, a list style of its own, or a bullet. */
export type Scheme = { levels: readonly NumberStyle[] } | { bullet: string };
/** A `w:num`; with an override it starts anew at its first paragraph, and in plain figures where the style's have run out. */
export type NumberedList = {
  scheme: number;
  override?: { level: number; start: number; style: NumberStyle; changed: boolean };
};

/** Counts as Word will, and starts a new `w:num` wherever Word would count on. */
export type Numbering = {
  /** The place of the `count`th entry; `list` is that of the entry before in the same list. Throws when Word's label would not be `label`. */
  numbered: (ref: NumberRef, count: number, label: string, list?: number) => Numbered;
  /** The place of an entry that has this bullet. */
  bullet: (mark: string) => Numbered;
  /** The numbering part; `headings` has the style of the headings that the scheme's levels number. */
  part: (headings: readonly (string | undefined)[]) => Element;
};

/** The last number that the figures have; after it Word falls back to plain ones, LibreOffice only when told. */
const lastOf: Partial<Record<NumberStyle["figures"], number>> = { circled: 20, cjk: 99, katakana: 46 };

/** The `w:num` of the notice's scheme, which headings belong to through their styles. */
export const MAIN_LIST = 1;
/** Word has nine levels. */
const LEVELS = 9;

/** The numbering of one notice; scheme 0 is the notice's, list 1 its base. */
export function createNumbering(notice: Pick<Notice, "numbering">): Numbering {
  const main = [...notice.numbering.slice(0, LEVELS)];
  const schemes: Scheme[] = [{ levels: main }];
  const lists: NumberedList[] = [{ scheme: 0 }];
  const counters = new Map<number, (number | undefined)[]>();
  const known = new Map<string, number>();

  const schemeOf = (key: string, make: () => Scheme): number => {
    const index = known.get(key) ?? schemes.push(make()) - 1;
    known.set(key, index);
    return index;
  };
  const addList = (list: NumberedList): number => lists.push(list);

  /** Where the style belongs: a level of the notice's scheme, or a scheme of its own. */
  const home = ({ depth, style, own }: NumberRef): { scheme: number; level: number } => {
    if (!own && depth < LEVELS) {
      if (depth === main.length) main.push(style);
      const there = main[depth];
      if (there !== undefined && sameStyle(there, style)) return { scheme: 0, level: depth };
    }
    const key = JSON.stringify([style.figures, style.before, style.after]);
    return { scheme: schemeOf(key, () => ({ levels: [style] })), level: 0 };
  };

  return {
    numbered(ref, count, label, current) {
      if (numberLabel(ref.style, count) !== label) {
        throw new Error(`the label ${label} is not the one that Word counts: ${numberLabel(ref.style, count)}`);
      }
      const { scheme, level } = home(ref);
      const style: NumberStyle = isPast(ref.style, count) ? { ...ref.style, figures: "decimal" } : ref.style;
      const at = counters.get(scheme) ?? [];
      const candidate = current ?? (scheme === 0 ? MAIN_LIST : undefined);
      const fits = candidate !== undefined && sameStyle(styleIn(lists[candidate - 1], ref.style, level), style);
      const list =
        fits && (at[level] ?? 0) + 1 === count
          ? candidate
          : addList({ scheme, override: { level, start: count, style, changed: style !== ref.style } });
      at.length = level + 1;
      at[level] = count;
      counters.set(scheme, at);
      return { list, level };
    },
    bullet(mark) {
      const scheme = schemeOf(`bullet ${mark}`, () => ({ bullet: mark }));
      const there = lists.findIndex((list) => list.scheme === scheme);
      return { list: there === -1 ? addList({ scheme }) : there + 1, level: 0 };
    },
    part: (headings) => numberingPart(schemes, lists, headings),
  };
}

function isPast({ figures }: NumberStyle, count: number): boolean {
  return count > (lastOf[figures] ?? Number.POSITIVE_INFINITY);
}

function styleIn(list: NumberedList | undefined, style: NumberStyle, level: number): NumberStyle {
  return list?.override?.level === level ? list.override.style : style;
}

function sameStyle(one: NumberStyle, other: NumberStyle): boolean {
  return one.figures === other.figures && one.before === other.before && one.after === other.after;
}
