// A text of Japanese or Chinese → the numbers in it: figures of any width, and those written in characters.

const figures: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const tens: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Record<string, number> = { 万: 1e4, 亿: 1e8, 億: 1e8 };
/** The year before the first of each era. */
const eras: Record<string, number> = { 昭和: 1925, 平成: 1988, 令和: 2018 };

/** Reads 百二十三, 一万二千 or 二〇二六. */
export function readCharacters(text: string): number {
  if (/^[〇零一二三四五六七八九]+$/.test(text)) return Number([...text].map((one) => figures[one]).join(""));
  let [all, part, last] = [0, 0, 0];
  for (const one of text) {
    if (one in figures) last = figures[one] ?? 0;
    else if (one in tens) [part, last] = [part + (last || 1) * (tens[one] ?? 1), 0];
    else [all, part, last] = [all + (part + last || 1) * (myriads[one] ?? 1), 0, 0];
  }
  return all + part + last;
}

/** Reads figures with signs between them, 1万2千 or 1億2,000万, as one number in figures. */
function mixed(said: string): string {
  let [all, part] = [0, 0];
  for (const [, number = "", unit = ""] of said.matchAll(/([\d,.]+)([億亿万千]*)/g)) {
    const signs = [...unit];
    const value = signs.reduce((so, sign) => (sign === "千" ? so * 1000 : so), Number(number.replaceAll(",", "")));
    const myriad = signs.find((sign) => sign in myriads);
    part += value;
    if (myriad !== undefined) [all, part] = [all + part * (myriads[myriad] ?? 1), 0];
  }
  return String(all + part);
}

/** Words that stand for a number in one language and not in the other. */
const words: readonly [RegExp, number][] = [
  [/双|两|二段|両/, 2],
  [/半年/, 6],
  [/无|没有|未|ません|なし|ない/, 0],
];

/** A text of one width, with years of eras as our own. */
export function plainYears(text: string): string {
  return text
    .normalize("NFKC")
    .replace(
      /(昭和|平成|令和)\s*(\d+|元)年/g,
      (_, era: string, year: string) => `${(eras[era] ?? 0) + (year === "元" ? 1 : Number(year))}年`,
    );
}

/** Numbers that a text surely gives, and those that it may give, such as the one in 一部; years of eras as of our own. */
export function numbersIn(text: string): { sure: number[]; maybe: Set<number> } {
  const plain = plainYears(text)
    // 17:00 is 17時, 3割 is 30%, and 1万2千 is one number.
    .replace(/(?<![\d:])(\d{1,2}):00(?![\d:])/g, "$1")
    .replace(/(\d+)割/g, (_, tenths: string) => `${Number(tenths) * 10}%`)
    .replace(/(?:\d[\d,.]*[億亿万千]){1,3}\d[\d,.]*千?|\d[\d,.]*千[億亿万](?:\d[\d,]*千?)?/g, (said) => mixed(said));
  const sure: number[] = [];
  const maybe = new Set(words.flatMap(([word, number]) => (word.test(plain) ? [number] : [])));
  for (const [, said = "", unit = ""] of plain.matchAll(/(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)([千万億亿]?)/g)) {
    const number = Number(said.replaceAll(",", "")) * (myriads[unit] ?? tens[unit] ?? 1);
    sure.push(number);
    maybe.add(number);
    // Hours of half a day.
    maybe.add(number + 12).add(number - 12);
  }
  for (const [said] of plain.matchAll(/[〇零一二两三四五六七八九十百千万億亿]+/g)) {
    const number = readCharacters(said);
    maybe.add(number).add(number + 12);
    // Long ones are numbers; short ones are often part of words.
    if (said.length > 2 && /[十百千〇]/.test(said)) sure.push(number);
  }
  return { sure, maybe };
}
