// Who changes and when → Word's elements of tracked changes, each with an id of its own.
import type { Document, Element } from "slimdom";
import { W } from "../open.ts";
import { childOf, isWord } from "../read/element.ts";

/** Whose name the changes are under, and the moment: `2026-04-09T10:30:00Z`. */
export type Hand = { author: string; date: string };

export type Maker = {
  /** An element of Word's with attributes of Word's. */
  word(name: string, attributes?: Readonly<Record<string, string>>): Element;
  /** One that holds a change, with a fresh id. */
  change(name: "ins" | "del" | "pPrChange" | "rPrChange"): Element;
  /** The two ends of a stretch in which the end of a control is new. */
  range(): { start: Element; end: Element };
};

/** Makes elements of a document; `lastId` is the highest id that it has. */
export function makerFor(document: Document, { author, date }: Hand, lastId: number): Maker {
  let id = lastId;
  const word: Maker["word"] = (name, attributes = {}) => {
    const element = document.createElementNS(W, `w:${name}`);
    for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(W, `w:${key}`, value);
    return element;
  };
  return {
    word,
    change: (name) => word(name, { id: String(++id), author, date }),
    range() {
      const own = String(++id);
      const start = word("customXmlInsRangeStart", { id: own, author, date });
      return { start, end: word("customXmlInsRangeEnd", { id: own }) };
    },
  };
}

/** A child of that name, made as the first one where there is none. */
export function firstChildOf(element: Element, name: string, { word }: Maker): Element {
  const found = childOf(element, name);
  if (found !== undefined) return found;
  const made = word(name);
  element.insertBefore(made, element.firstChild);
  return made;
}

/** Marks the end of a paragraph as changed: the first thing that its mark's properties say. */
export function markEnd(paragraph: Element, change: "ins" | "del", maker: Maker): void {
  const properties = firstChildOf(paragraph, "pPr", maker);
  let mark = childOf(properties, "rPr");
  if (mark === undefined) {
    mark = maker.word("rPr");
    const behind = properties.children.find((child) => isWord(child, "sectPr") || isWord(child, "pPrChange"));
    properties.insertBefore(mark, behind ?? null);
  }
  mark.insertBefore(maker.change(change), mark.firstChild);
}

/** Marks a row as changed. */
export function markRow(row: Element, change: "ins" | "del", maker: Maker): void {
  let properties = childOf(row, "trPr");
  if (properties === undefined) {
    properties = maker.word("trPr");
    const before = childOf(row, "tblPrEx");
    row.insertBefore(properties, before === undefined ? row.firstChild : before.nextSibling);
  }
  properties.appendChild(maker.change(change));
}

const XML = "http://www.w3.org/XML/1998/namespace";

/** Text keeps its spaces at both ends. */
export function keepSpaces(text: Element): void {
  text.setAttributeNS(XML, "xml:space", "preserve");
}
