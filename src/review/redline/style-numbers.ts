// Lists and styles of two documents → which lists count alike, and what number a style gives in each.
import type { Element } from "slimdom";
import { attributeOf, childOf, isWord, valOf } from "../read/element.ts";
import { readStyles } from "../read/styles.ts";

/** The roots of one document's numbering and styles. */
export type Roots = { numbering: Element | undefined; styles: Element | undefined };

/** The list and level that a style gives to its paragraphs. */
export type StyleNumber = { list: string; level: number };

export type ListsAlike = {
  /** Whether two lists print the same: figures, what stands round them and where they begin, level by level. */
  alike(old: string, now: string): boolean;
  /** What a style gives in the old and in the new document; undefined where it gives none. */
  ofStyle(style: string | undefined): { old: StyleNumber | undefined; now: StyleNumber | undefined };
  /** Styles that both documents have. */
  shared: readonly string[];
};

/** Reads both documents once. */
export function listsAlike(old: Roots, now: Roots): ListsAlike {
  const [before, after] = [patternsOf(old.numbering), patternsOf(now.numbering)];
  const [was, is] = [readStyles(old.styles), readStyles(now.styles)];
  const number = (styles: typeof was, style: string | undefined): StyleNumber | undefined => {
    const { list, level = 0 } = styles.get(style ?? "") ?? {};
    return list === undefined || list === "0" ? undefined : { list, level };
  };
  return {
    alike: (one, other) => before.get(one) !== undefined && before.get(one) === after.get(other),
    ofStyle: (style) => ({ old: number(was, style), now: number(is, style) }),
    shared: [...was.keys()].filter((style) => is.has(style)),
  };
}

/** What each list prints, as one text. */
function patternsOf(root: Element | undefined): Map<string, string> {
  const patterns = new Map<string, string>();
  const lists = new Map<string, string>();
  for (const child of root?.children ?? []) {
    if (isWord(child, "abstractNum")) patterns.set(attributeOf(child, "abstractNumId") ?? "", levelsOf(child));
    if (!isWord(child, "num")) continue;
    const own = patterns.get(valOf(child, "abstractNumId") ?? "");
    const overrides = child.children.map(
      (override) => `${valOf(override, "startOverride") ?? ""}${levelsOf(override)}`,
    );
    if (own !== undefined) lists.set(attributeOf(child, "numId") ?? "", `${own}|${overrides.join("|")}`);
  }
  return lists;
}

function levelsOf(parent: Element): string {
  const levels = parent.children.filter((child) => isWord(child, "lvl"));
  const said = (level: Element): string =>
    [attributeOf(level, "ilvl"), ...["start", "numFmt", "lvlText", "isLgl"].map((name) => valOf(level, name))].join(
      " ",
    );
  return levels.map(said).join("\n");
}

/** Children of paragraph properties that stand before the number (ECMA-376 17.3.1.26). */
const beforeNumber = ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"];

/** Puts a number into paragraph properties that have none, where it has to stand. */
export function addNumber(
  properties: Element,
  { list, level }: StyleNumber,
  word: (name: string, attributes?: Readonly<Record<string, string>>) => Element,
): void {
  if (childOf(properties, "numPr") !== undefined) return;
  const numbers = word("numPr");
  numbers.appendChild(word("ilvl", { val: String(level) }));
  numbers.appendChild(word("numId", { val: list }));
  const last = properties.children.filter((child) => beforeNumber.includes(child.localName)).at(-1);
  properties.insertBefore(numbers, last === undefined ? properties.firstChild : last.nextSibling);
}
