// A number as people type it in Chinese or Japanese → the number: figures of any width, grouped or not, Han numerals, or both together.

/** A text in which neither width nor white space matters: what patterns and what people type are compared in. */
export function plainForm(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

/** From zero to nine, each in its usual signs. */
const digits = [
  "\u3007\u96f6",
  "\u4e00",
  "\u4e8c\u4e24",
  "\u4e09",
  "\u56db",
  "\u4e94",
  "\u516d",
  "\u4e03",
  "\u516b",
  "\u4e5d",
];
const [zero = "", ...others] = digits;
const hanDigit = `[${digits.join("")}]`;
const one = `(?:[1-9]|[${others.join("")}])`;
const [ten, hundred, thousand] = ["\u5341", "\u767e", "\u5343"];
const myriad = "[\u4e07\u842c]";
const myriads = "[\u5104\u4ebf]"; // a myriad of them

/** All signs that a whole number may be written with: for finding one within a text. */
export const numberSigns = `[0-9,${digits.join("")}${ten}${hundred}${thousand}\u4e07\u842c\u5104\u4ebf]`;

const figures = "[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+";
const han = `(?:(${one}?)${thousand})?[${zero}]?(?:(${one}?)${hundred})?[${zero}]?(?:(${one}?)${ten})?[${zero}]?(${one}?)`;
const part = `(?:${figures}|(?:${one}?${thousand})?[${zero}]?(?:${one}?${hundred})?[${zero}]?(?:${one}?${ten})?[${zero}]?${one}?)`;
const whole = new RegExp(`^(?:(${part})${myriads})?(?:(${part})${myriad})?(${part})$`);
const plain = new RegExp(`^(?:${figures})$`);
const byDigits = new RegExp(`^${hanDigit}+$`);
const bySizes = new RegExp(`^${han}$`);

/** Reads 1007, `1,007`, 1007 in full width, or in Han numerals by digits, by sizes or with figures; undefined where it is none. */
export function readWhole(text: string): number | undefined {
  const said = plainForm(text);
  if (said === "") return undefined;
  if (byDigits.test(said)) return safe(Number([...said].map(digitOf).join("")));
  const [all, high = "", middle = "", low = ""] = whole.exec(said) ?? [];
  if (all === undefined) return undefined;
  // What stands before a size must be there, and what follows one must be smaller.
  if ((high === "" && new RegExp(myriads).test(said)) || (middle === "" && new RegExp(myriad).test(said)))
    return undefined;
  const parts = [high, middle, low].map(partOf);
  if (parts.slice(1).some((value, index) => value >= 10_000 && (index > 0 ? middle !== "" : high !== "")))
    return undefined;
  const [a = 0, b = 0, c = 0] = parts;
  return safe(a * 100_000_000 + b * 10_000 + c);
}

function partOf(text: string): number {
  if (text === "") return 0;
  if (plain.test(text)) return Number(text.replaceAll(",", ""));
  const found = bySizes.exec(text) ?? [];
  const size = (index: number, sign: string): number => (text.includes(sign) ? digitOf(found[index] || "1") : 0);
  return 1000 * size(1, thousand) + 100 * size(2, hundred) + 10 * size(3, ten) + digitOf(found[4] || "0");
}

function digitOf(sign: string): number {
  const found = digits.findIndex((signs) => signs.includes(sign));
  return found < 0 ? Number(sign) : found;
}

function safe(number: number): number | undefined {
  return Number.isSafeInteger(number) ? number : undefined;
}
