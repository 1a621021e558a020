// The paragraphs of a document in order → the numbers and bullets that Word prints before them (ECMA-376 17.9).
import type { Element } from "slimdom";
import { numberLabel } from "../../notice/figures.ts";
import type { NumberStyle } from "../../notice/tree.ts";
import type { DocxPackage } from "../open.ts";
import { attributeOf, childOf, isWord, valOf } from "../read/element.ts";
import { readStyles } from "../read/styles.ts";
import type { Block, Paragraph } from "./blocks.ts";

type Level = { start: number; format: string; text: string };
type List = { pattern: string; levels: ReadonlyMap<number, Level>; starts: ReadonlyMap<number, number> };

/** Labels by paragraph; one without a number has none. */
export type Labels = ReadonlyMap<Paragraph, string>;

/** Figures that are not known are told as plain ones, as other programs do. */
const figures: ReadonlyMap<string, NumberStyle["figures"]> = new Map([
  ["upperRoman", "upper-roman"],
  ["decimalEnclosedCircle", "circled"],
  ["japaneseCounting", "cjk"],
  ["chineseCounting", "cjk"],
  ["decimalFullWidth", "full-width"],
  ["aiueoFullWidth", "katakana"],
] as const);

/** Counts through the blocks of a document; `opened` has its lists and styles. */
export function readLabels(opened: DocxPackage, blocks: readonly Block[]): Labels {
  const rootOf = (kind: string): Element | undefined => {
    const [name] = opened.related(kind);
    return (name === undefined ? undefined : opened.xml(name).value?.documentElement) ?? undefined;
  };
  const lists = readLists(rootOf("numbering"));
  const styles = readStyles(rootOf("styles"));
  const labels = new Map<Paragraph, string>();
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  for (const paragraph of paragraphsIn(blocks)) {
    const numbers = childOf(childOf(paragraph.element, "pPr"), "numPr");
    const style = styles.get(paragraph.style);
    const id = valOf(numbers, "numId") ?? style?.list;
    const list = id === undefined ? undefined : lists.get(id);
    const depth = small(valOf(numbers, "ilvl")) ?? style?.level ?? 0;
    const level = list?.levels.get(depth);
    if (list === undefined || level === undefined) continue;
    const counted = counters.get(list.pattern) ?? [];
    counters.set(list.pattern, counted);
    const first = !started.has(`${id}/${depth}`);
    started.add(`${id}/${depth}`);
    const before = counted[depth];
    counted[depth] = (first ? list.starts.get(depth) : undefined) ?? (before === undefined ? level.start : before + 1);
    counted.length = depth + 1;
    const label = labelOf(level, list, counted);
    if (label !== "") labels.set(paragraph, label);
  }
  return labels;
}

function* paragraphsIn(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.type === "paragraph") yield block;
    else for (const { cells } of block.rows) for (const cell of cells) yield* paragraphsIn(cell.blocks);
  }
}

function labelOf({ format, text }: Level, { levels }: List, counted: readonly (number | undefined)[]): string {
  if (format === "none") return "";
  // Bullets of symbol fonts have their place in the private area.
  if (format === "bullet") return text.replace(/[\ue000-\uf8ff]/g, "\u2022");
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = levels.get(Number(digit) - 1);
    const count = counted[Number(digit) - 1] ?? level?.start ?? 1;
    const kind = count >= 1 && count < 100 ? (figures.get(level?.format ?? "") ?? "decimal") : "decimal";
    return numberLabel({ figures: kind, before: "", after: "" }, count);
  });
}

function readLists(root: Element | undefined): Map<string, List> {
  const patterns = new Map<string, ReadonlyMap<number, Level>>();
  const lists = new Map<string, List>();
  for (let child = root?.firstElementChild; child; child = child.nextElementSibling)
    if (isWord(child, "abstractNum")) patterns.set(attributeOf(child, "abstractNumId") ?? "", readLevels(child));
    else if (isWord(child, "num")) {
      const pattern = valOf(child, "abstractNumId") ?? "";
      const levels = new Map(patterns.get(pattern) ?? []);
      const starts = new Map<number, number>();
      for (const override of child.children) {
        const depth = small(attributeOf(override, "ilvl"));
        const start = small(valOf(override, "startOverride"));
        if (depth !== undefined && start !== undefined) starts.set(depth, start);
        for (const [at, level] of readLevels(override)) levels.set(at, level);
      }
      lists.set(attributeOf(child, "numId") ?? "", { pattern, levels, starts });
    }
  return lists;
}

function readLevels(parent: Element): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const depth = isWord(child, "lvl") ? small(attributeOf(child, "ilvl")) : undefined;
    if (depth === undefined || depth > 8) continue;
    const format = valOf(child, "numFmt") ?? "decimal";
    levels.set(depth, {
      ...{ format, start: small(valOf(child, "start")) ?? 1 },
      text: (valOf(child, "lvlText") ?? "").slice(0, 100),
    });
  }
  return levels;
}

/** A small whole number; undefined for anything else. */
function small(text: string | undefined): number | undefined {
  return /^\d{1,4}$/.test(text ?? "") ? Number(text) : undefined;
}
