// Styles and lists that only the old document has → the same in the new one, under ids that are free there.
import type { Document, Element } from "slimdom";
import type { DocxPackage } from "../open.ts";
import { attributeOf, childOf, isWord, valOf } from "../read/element.ts";
import type { Pair } from "./align.ts";
import type { Paragraph } from "./blocks.ts";
import { plainCopy } from "./formats.ts";
import { type ListsAlike, listsAlike, type StyleNumber } from "./style-numbers.ts";

/** A part of the new document; `changed` where something was added. */
export type GrownPart = { name: string; document: Document; changed: boolean };

export type Definitions = {
  /** Makes sure that a style of the old document is there. */
  style(id: string): void;
  /** The list of the new document that stands for one of the old; undefined where neither has it. */
  list(id: string): string | undefined;
  /** The number that a paragraph of the old document has from its style, where the style gives another one here; of list "0" is none. */
  styleNumber(style: string | undefined): StyleNumber | undefined;
  parts: readonly GrownPart[];
};

type Side = { part: GrownPart | undefined; old: Element | undefined };

/** `pairs` are the paragraphs of both: the list of the one is that of the other. */
export function definitionsFor(old: DocxPackage, now: DocxPackage, pairs: Iterable<Pair<Paragraph>>): Definitions {
  const [styles, numbering] = [sideOf("styles", old, now), sideOf("numbering", old, now)];
  const roots = (opened: DocxPackage) => ({ numbering: rootOf("numbering", opened), styles: rootOf("styles", opened) });
  const both = listsAlike(roots(old), roots(now));
  const lists = new Map<string, string | undefined>([...stylesLists(both), ...pairedLists(pairs, both)]);
  const adder = listAdder(numbering);
  const list = (id: string): string | undefined => {
    if (!lists.has(id)) lists.set(id, id === "0" ? id : adder(id));
    return lists.get(id);
  };
  const style = styleAdder(styles, list);
  const styleNumber: Definitions["styleNumber"] = (id) => {
    const { old: was, now: is } = both.ofStyle(id);
    const mapped = was === undefined ? "0" : list(was.list);
    if (mapped === undefined || (was === undefined && is === undefined)) return undefined;
    const level = was?.level ?? 0;
    return is !== undefined && is.list === mapped && is.level === level ? undefined : { list: mapped, level };
  };
  return { style, list, styleNumber, parts: [styles, numbering].flatMap(({ part }) => part ?? []) };
}

function sideOf(kind: string, old: DocxPackage, now: DocxPackage): Side {
  const [oldName, name] = [old.related(kind)[0], now.related(kind)[0]];
  const shared = name === undefined ? undefined : now.xml(name).value;
  return {
    old: oldName === undefined ? undefined : (old.xml(oldName).value?.documentElement ?? undefined),
    part:
      name === undefined || shared === undefined
        ? undefined
        : { name, document: shared.cloneNode(true) as Document, changed: false }, // a copy of a document is one
  };
}

const numbersOf = ({ element }: Paragraph): { list?: string | undefined; level: string } => {
  const properties = childOf(childOf(element, "pPr"), "numPr");
  return { list: valOf(properties, "numId"), level: valOf(properties, "ilvl") ?? "0" };
};

function rootOf(kind: string, opened: DocxPackage): Element | undefined {
  const [name] = opened.related(kind);
  return (name === undefined ? undefined : opened.xml(name).value?.documentElement) ?? undefined;
}

/** Lists that a style has in both documents, and that count alike. */
function stylesLists({ shared, ofStyle, alike }: ListsAlike): [string, string][] {
  return shared.flatMap((style): [string, string][] => {
    const { old, now } = ofStyle(style);
    if (old === undefined || now === undefined || old.level !== now.level) return [];
    return alike(old.list, now.list) ? [[old.list, now.list]] : [];
  });
}

/** The first pair of a list says which one it is now, if both count alike. */
function pairedLists(pairs: Iterable<Pair<Paragraph>>, { alike }: ListsAlike): Map<string, string> {
  const lists = new Map<string, string>();
  for (const { old, now } of pairs) {
    if (old === undefined || now === undefined) continue;
    const [was, is] = [numbersOf(old), numbersOf(now)];
    if (was.list === undefined || is.list === undefined || was.list === "0" || is.list === "0") continue;
    if (was.level === is.level && !lists.has(was.list) && alike(was.list, is.list)) lists.set(was.list, is.list);
  }
  return lists;
}

/** The children of a kind by their ids; of two with one id the first. */
function byId(root: Element | undefined, name: string, key: string): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const child of root?.children ?? []) {
    const id = isWord(child, name) ? attributeOf(child, key) : undefined;
    if (id !== undefined && !found.has(id)) found.set(id, child);
  }
  return found;
}

function styleAdder({ part, old }: Side, list: Definitions["list"]): Definitions["style"] {
  const root = part?.document.documentElement;
  if (part === undefined || !root || old === undefined) return () => undefined;
  const known = new Set(byId(root, "style", "styleId").keys());
  const styles = byId(old, "style", "styleId");
  return (id) => {
    const wanted = [id];
    for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
      const style = known.has(next) ? undefined : styles.get(next);
      if (style === undefined) continue;
      known.add(next);
      const copy = plainCopy(style);
      const defaultOf = copy.attributes.find(({ localName }) => localName === "default");
      if (defaultOf !== undefined) copy.removeAttributeNode(defaultOf);
      root.appendChild(copy);
      part.changed = true;
      mapList(childOf(copy, "pPr"), list);
      for (const name of ["basedOn", "next", "link"]) wanted.push(valOf(copy, name) ?? "");
    }
  };
}

/** Sets the number of a copied paragraph or style to the list that it has here; without one it has none. */
export function mapList(properties: Element | undefined, list: Definitions["list"]): void {
  const numbers = childOf(properties, "numPr");
  const number = childOf(numbers, "numId");
  const attribute = number?.attributes.find(({ localName }) => localName === "val");
  if (attribute === undefined) return;
  const mapped = list(attribute.value);
  if (mapped === undefined) numbers?.remove();
  else attribute.value = mapped;
}

function listAdder({ part, old }: Side): Definitions["list"] {
  const root = part?.document.documentElement;
  if (part === undefined || !root || old === undefined) return () => undefined;
  const [lists, patterns] = [byId(old, "num", "numId"), byId(old, "abstractNum", "abstractNumId")];
  let [lastList, lastPattern] = [lastId(root, "num", "numId"), lastId(root, "abstractNum", "abstractNumId")];
  // All patterns stand before all lists, and what else there is behind them.
  const end = root.children.find((child) => isWord(child, "numIdMacAtCleanup")) ?? null;
  const firstList = root.children.find((child) => isWord(child, "num"));
  return (id) => {
    const list = lists.get(id);
    const pattern = patterns.get(valOf(list, "abstractNumId") ?? "");
    if (list === undefined || pattern === undefined) return undefined;
    const [copy, patternCopy] = [plainCopy(list), plainCopy(pattern)];
    setWord(copy, "numId", String(++lastList));
    setWord(childOf(copy, "abstractNumId"), "val", String(++lastPattern));
    setWord(patternCopy, "abstractNumId", String(lastPattern));
    // A style has one list, and that is the new document's; pictures are the old one's.
    for (const name of ["nsid", "tmpl", "styleLink", "numStyleLink"]) childOf(patternCopy, name)?.remove();
    for (const level of [...patternCopy.children, ...copy.children.flatMap(({ children }) => children)])
      for (const name of ["pStyle", "lvlPicBulletId"]) childOf(level, name)?.remove();
    root.insertBefore(patternCopy, firstList ?? [...byId(root, "num", "numId").values()][0] ?? end);
    root.insertBefore(copy, end);
    part.changed = true;
    return String(lastList);
  };
}

function lastId(root: Element, name: string, key: string): number {
  return [...byId(root, name, key).keys()].reduce(
    (last, id) => Math.max(last, /^\d{1,9}$/.test(id) ? Number(id) : 0),
    0,
  );
}

function setWord(element: Element | undefined, key: string, value: string): void {
  const attribute = element?.attributes.find(({ localName }) => localName === key);
  if (attribute !== undefined) attribute.value = value;
}
