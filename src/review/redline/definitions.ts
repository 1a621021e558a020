// Styles and lists that only the old document has → the same in the new one, under ids that are free there.
import type { Document, Element } from "slimdom";
import type { DocxPackage } from "../open.ts";
import { attributeOf, childOf, isWord, valOf } from "../read/element.ts";
import type { Pair } from "./align.ts";
import type { Paragraph } from "./blocks.ts";
import { plainCopy } from "./formats.ts";

/** A part of the new document; `changed` where something was added. */
export type GrownPart = { name: string; document: Document; changed: boolean };

export type Definitions = {
  /** Makes sure that a style of the old document is there. */
  style(id: string): void;
  /** The list of the new document that stands for one of the old; undefined where neither has it. */
  list(id: string): string | undefined;
  parts: readonly GrownPart[];
};

type Side = { part: GrownPart | undefined; old: Element | undefined };

/** `pairs` are the paragraphs of both: the list of the one is that of the other. */
export function definitionsFor(old: DocxPackage, now: DocxPackage, pairs: Iterable<Pair<Paragraph>>): Definitions {
  const [styles, numbering] = [sideOf("styles", old, now), sideOf("numbering", old, now)];
  const lists = pairedLists(pairs);
  const list = (id: string): string | undefined => {
    const known = lists.get(id);
    if (known !== undefined) return known;
    const added = id === "0" ? id : addList(id, numbering);
    if (added !== undefined) lists.set(id, added);
    return added;
  };
  const style = (id: string): void => addStyle(id, styles, list);
  return { style, list, parts: [styles, numbering].flatMap(({ part }) => part ?? []) };
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

/** The first pair of a list says which one it is now. */
function pairedLists(pairs: Iterable<Pair<Paragraph>>): Map<string, string> {
  const lists = new Map<string, string>();
  for (const { old, now } of pairs) {
    if (old === undefined || now === undefined) continue;
    const [was, is] = [numbersOf(old), numbersOf(now)];
    if (was.list === undefined || is.list === undefined || was.list === "0" || is.list === "0") continue;
    if (was.level === is.level && !lists.has(was.list)) lists.set(was.list, is.list);
  }
  return lists;
}

const named = (root: Element | undefined, name: string, key: string, id: string): Element | undefined =>
  root?.children.find((child) => isWord(child, name) && attributeOf(child, key) === id);

function addStyle(id: string, { part, old }: Side, list: Definitions["list"]): void {
  const root = part?.document.documentElement;
  if (part === undefined || !root || named(root, "style", "styleId", id) !== undefined) return;
  const style = named(old, "style", "styleId", id);
  if (style === undefined) return;
  const copy = plainCopy(style);
  const defaultOf = copy.attributes.find(({ localName }) => localName === "default");
  if (defaultOf !== undefined) copy.removeAttributeNode(defaultOf);
  root.appendChild(copy);
  part.changed = true;
  mapList(childOf(copy, "pPr"), list);
  for (const name of ["basedOn", "next", "link"]) {
    const other = valOf(copy, name);
    if (other !== undefined) addStyle(other, { part, old }, list);
  }
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

function addList(id: string, { part, old }: Side): string | undefined {
  const root = part?.document.documentElement;
  const list = named(old, "num", "numId", id);
  const pattern = named(old, "abstractNum", "abstractNumId", valOf(list, "abstractNumId") ?? "");
  if (part === undefined || !root || list === undefined || pattern === undefined) return undefined;
  const [copy, patternCopy] = [plainCopy(list), plainCopy(pattern)];
  const [newId, patternId] = [freeId(root, "num", "numId"), freeId(root, "abstractNum", "abstractNumId")];
  setWord(copy, "numId", newId);
  setWord(childOf(copy, "abstractNumId"), "val", patternId);
  setWord(patternCopy, "abstractNumId", patternId);
  // A style has one list, and that is the new document's.
  for (const name of ["nsid", "tmpl", "styleLink", "numStyleLink"]) childOf(patternCopy, name)?.remove();
  for (const level of patternCopy.children) childOf(level, "pStyle")?.remove();
  for (const child of [...patternCopy.children, ...copy.children])
    for (const picture of [childOf(child, "lvlPicBulletId")]) picture?.remove();
  // All patterns stand before all lists, and what else there is behind them.
  root.insertBefore(patternCopy, root.children.find((child) => isWord(child, "num")) ?? behind(root));
  root.insertBefore(copy, behind(root));
  part.changed = true;
  return newId;
}

const behind = (root: Element): Element | null =>
  root.children.find((child) => isWord(child, "numIdMacAtCleanup")) ?? null;

function freeId(root: Element, name: string, key: string): string {
  const ids = root.children.filter((child) => isWord(child, name)).map((child) => Number(attributeOf(child, key) ?? 0));
  return String(Math.max(0, ...ids) + 1);
}

function setWord(element: Element | undefined, key: string, value: string): void {
  const attribute = element?.attributes.find(({ localName }) => localName === key);
  if (attribute !== undefined) attribute.value = value;
}
