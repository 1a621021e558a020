// A paragraph's runs → the words it is compared by: the value of a control, a field, a tab each one word.
import type { Element } from "slimdom";
import { wordsOf } from "../words.ts";
import type { Piece, Unit } from "./units.ts";

/** A part of a piece, by its place in the piece's text; of a field there is no piece. */
export type Slice = { unit: Unit; piece?: Piece; from: number; to: number };

/** One word: what is kept, deleted or inserted as a whole. Equal keys are the same word. */
export type Atom = { text: string; key: string; slices: readonly Slice[] };

/** A control's value is one word up to that many characters, if it is no sentence. */
const longestValue = 40;
const sentence = /[\u3002\uff01\uff1f!?\uff1b;]/;

/** Joined, the words are the paragraph's text. */
export function atomsOf(units: readonly Unit[], locale: string): Atom[] {
  const atoms: Atom[] = [];
  const values = valueControls(units);
  let stretch: Slice[] = [];
  let within: Element | undefined;
  const cut = (): void => {
    if (stretch.length === 0) return;
    if (within !== undefined && values.has(within)) atoms.push(joined(stretch));
    else addWords(atoms, stretch, locale);
    stretch = [];
  };
  for (const unit of units) {
    if (unit.control !== within) cut();
    within = unit.control;
    if (unit.field) {
      cut();
      atoms.push({
        ...{ text: unit.text, key: `\0field ${unit.text}` },
        slices: [{ unit, from: 0, to: unit.text.length }],
      });
      continue;
    }
    for (const piece of unit.pieces) {
      const slice: Slice = { unit, piece, from: 0, to: piece.text.length };
      if (piece.kind === "text") stretch.push(slice);
      else {
        cut();
        atoms.push({ text: piece.text, key: piece.key, slices: [slice] });
      }
    }
  }
  cut();
  return atoms.filter(({ slices }) => slices.length > 0);
}

/** Controls that hold a short value, and no other control. */
function valueControls(units: readonly Unit[]): Set<Element> {
  const texts = new Map<Element, string>();
  const holders = new Set<Element>();
  for (const { control, text } of units) {
    if (control === undefined) continue;
    texts.set(control, (texts.get(control) ?? "") + text);
    for (let parent = control.parentElement; parent; parent = parent.parentElement)
      if (parent.localName === "sdt") holders.add(parent);
  }
  const isValue = ([control, text]: [Element, string]): boolean =>
    !holders.has(control) && text.length <= longestValue && !sentence.test(text);
  return new Set([...texts].filter(isValue).map(([control]) => control));
}

function joined(slices: readonly Slice[]): Atom {
  const text = slices.map(textOf).join("");
  return { text, key: text, slices };
}

const textOf = ({ piece, from, to }: Slice): string => piece?.text.slice(from, to) ?? "";

/** Words are found in the text of all the slices together: where a run ends is no end of a word. */
function addWords(atoms: Atom[], slices: readonly Slice[], locale: string): void {
  let [nth, at] = [0, 0];
  for (const word of wordsOf(slices.map(textOf).join(""), locale)) {
    const parts: Slice[] = [];
    for (let left = word.length; left > 0; ) {
      const slice = slices[nth];
      if (slice === undefined) break;
      const taken = Math.min(left, slice.to - at);
      if (taken > 0) parts.push({ ...slice, from: at, to: at + taken });
      left -= taken;
      at += taken;
      if (at < slice.to) continue;
      nth++;
      at = 0;
    }
    atoms.push({ text: word, key: word, slices: parts });
  }
}
