// Turns a count into the figures of a numbering style: 3 into `(3)`, `③`, `III.`
import type { NumberStyle } from "./tree.ts";

/** The label of the `count`th entry (from 1): the style's figures between what stands before and after them. */
export function numberLabel(style: NumberStyle, count: number): string {
  return style.before + figures(style.figures, count) + style.after;
}

function figures(kind: NumberStyle["figures"], count: number): string {
  switch (kind) {
    case "decimal":
      return String(count);
    case "upper-roman":
      return upperRoman(count);
    case "circled":
      // Word's decimalEnclosedCircle ends at 20, U+2473, and goes on in plain figures.
      return count <= 20 ? String.fromCodePoint(0x2460 + count - 1) : String(count);
    case "cjk":
      return cjk(count);
    case "full-width":
      return [...String(count)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join("");
    case "katakana":
      return katakana[count - 1] ?? String(count);
    default:
      return kind satisfies never;
  }
}

/** A to N in the order of the fifty sounds, U+30A2 to U+30F3, as Word's aiueoFullWidth counts; after them in plain figures. */
const katakana =
  "\u30A2\u30A4\u30A6\u30A8\u30AA\u30AB\u30AD\u30AF\u30B1\u30B3" +
  "\u30B5\u30B7\u30B9\u30BB\u30BD\u30BF\u30C1\u30C4\u30C6\u30C8" +
  "\u30CA\u30CB\u30CC\u30CD\u30CE\u30CF\u30D2\u30D5\u30D8\u30DB" +
  "\u30DE\u30DF\u30E0\u30E1\u30E2\u30E4\u30E6\u30E8\u30E9\u30EA" +
  "\u30EB\u30EC\u30ED\u30EF\u30F2\u30F3";

const romanUnits: readonly [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function upperRoman(count: number): string {
  let rest = count;
  let text = "";
  for (const [size, letters] of romanUnits) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}

/** One to nine, then ten: the Han numerals, the same in Japanese and Chinese. */
const hanDigits = ["", "\u4e00", "\u4e8c", "\u4e09", "\u56db", "\u4e94", "\u516d", "\u4e03", "\u516b", "\u4e5d"];
const hanTen = "\u5341";

function cjk(count: number): string {
  // From 100 on Word's Japanese and Chinese counting part ways; no notice gets there.
  if (count > 99) return String(count);
  const tens = Math.floor(count / 10);
  const head = tens === 0 ? "" : tens === 1 ? hanTen : `${hanDigits[tens] ?? ""}${hanTen}`;
  return head + (hanDigits[count % 10] ?? "");
}
