// Computes the labels of numbered paragraphs from numbering.xml as Word does (ECMA-376 17.9), apart from the writer's own counting.
import type { Element } from "slimdom";
import { attributeOf, childOf, childrenOf, type DocxPackage, valOf } from "./open-docx.ts";

type Level = { start: number; format: string; text: string };
type List = { scheme: string; levels: Map<number, Level>; starts: Map<number, number> };

/** A paragraph's number: what is printed, and what references to it print on their own and with its ancestors. */
export type Label = { printed: string; own: string; full: string };

/** A function to be called with each paragraph in document order; undefined for one without a number. */
export function numberReader({ numbering, styles }: DocxPackage): (paragraph: Element) => Label | undefined {
  const lists = readLists(numbering);
  const byStyle = new Map(childrenOf(styles, "style").map((style) => [attributeOf(style, "styleId"), style]));
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  return (paragraph) => {
    const properties = childOf(paragraph, "pPr");
    const style = byStyle.get(valOf(properties, "pStyle") ?? "Normal");
    const numPr = childOf(properties, "numPr") ?? childOf(childOf(style, "pPr"), "numPr");
    const number = valOf(numPr, "numId");
    if (number === undefined || number === "0") return undefined;
    const list = lists.get(number);
    if (list === undefined) throw new Error(`there is no w:num ${number}`);
    const depth = Number(valOf(numPr, "ilvl") ?? "0");
    const level = list.levels.get(depth);
    if (level === undefined) throw new Error(`w:num ${number} has no level ${depth}`);

    const counted = counters.get(list.scheme) ?? [];
    counters.set(list.scheme, counted);
    const first = !started.has(`${number}/${depth}`);
    started.add(`${number}/${depth}`);
    const restart = first ? list.starts.get(depth) : undefined;
    const before = counted[depth];
    counted[depth] = restart ?? (before === undefined ? level.start : before + 1);
    counted.length = depth + 1;

    const labels = counted.map((_, index) => labelAt(list, index, counted));
    const printed = labels[depth] ?? "";
    const own = printed.replace(/\.$/, "");
    return { printed, own, full: [...labels.slice(0, -1), own].join("") };
  };
}

function labelAt(list: List, depth: number, counted: readonly (number | undefined)[]): string {
  const text = list.levels.get(depth)?.text ?? "";
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const level = list.levels.get(Number(digit) - 1);
    if (level === undefined) throw new Error(`${text} counts a level that is not there`);
    return figures(level.format, counted[Number(digit) - 1] ?? level.start);
  });
}

function readLists(numbering: Element): Map<string, List> {
  const schemes = new Map(
    childrenOf(numbering, "abstractNum").map((scheme) => [attributeOf(scheme, "abstractNumId"), readLevels(scheme)]),
  );
  return new Map(
    childrenOf(numbering, "num").map((num) => {
      const scheme = valOf(num, "abstractNumId") ?? "";
      const levels = new Map(schemes.get(scheme) ?? []);
      const starts = new Map<number, number>();
      for (const override of childrenOf(num, "lvlOverride")) {
        const depth = Number(attributeOf(override, "ilvl"));
        const start = valOf(override, "startOverride");
        if (start !== undefined) starts.set(depth, Number(start));
        for (const [at, level] of readLevels(override)) levels.set(at, level);
      }
      return [attributeOf(num, "numId") ?? "", { scheme, levels, starts }];
    }),
  );
}

function readLevels(parent: Element): Map<number, Level> {
  return new Map(
    childrenOf(parent, "lvl").map((level) => [
      Number(attributeOf(level, "ilvl")),
      {
        start: Number(valOf(level, "start") ?? "1"),
        format: valOf(level, "numFmt") ?? "decimal",
        text: valOf(level, "lvlText") ?? "",
      },
    ]),
  );
}

/** ST_NumberFormat, as far as the writer uses it; circled figures end at 20 (17.18.59). */
function figures(format: string, count: number): string {
  switch (format) {
    case "decimal":
      return `${count}`;
    case "upperRoman":
      return ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"][count] ?? "?";
    case "decimalEnclosedCircle":
      return "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"[count - 1] ?? `${count}`;
    case "japaneseCounting": {
      const digits = "〇一二三四五六七八九";
      const [tens, ones] = [Math.floor(count / 10), count % 10];
      return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 ? digits[ones] : ""}`;
    }
    case "decimalFullWidth":
      return `${count}`.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case "aiueoFullWidth":
      return (
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"[count - 1] ?? "?"
      );
    default:
      throw new Error(`figures ${format} are not known`);
  }
}
