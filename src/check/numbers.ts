// A text of Japanese or Chinese → the numbers in it: figures of any width, and those written in characters.
import { clockTimes, hasHalfDays } from "./clock-times.ts";
import { myriads, readCharacters, tens } from "./read-characters.ts";

/** The year before the first of each era. */
const eras: Record<string, number> = { 昭和: 1925, 平成: 1988, 令和: 2018 };

/** Reads figures with signs between them, 1万2千 or 1億2,000万, as one number in figures. */
function mixed(said: string): string {
  let [all, part] = [0, 0];
  for (const [, number = "", unit = ""] of said.matchAll(/([\d,.]+)([億亿万千百]*)/g)) {
    const signs = [...unit];
    const value = signs.reduce((so, sign) => so * (tens[sign] ?? 1), Number(number.replaceAll(",", "")));
    const myriad = signs.find((sign) => sign in myriads);
    part += value;
    if (myriad !== undefined) [all, part] = [all + part * (myriads[myriad] ?? 1), 0];
  }
  return String(all + part);
}

/** Words that stand for a number in one language and not in the other. */
const words: readonly [RegExp, number][] = [
  [/正午|中午/, 12],
  [/半数|一半|半分/, 50],
  [/翻了?一?番|翻倍|倍増/, 2],
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

/** Where hours of half a day are left, an hour may be meant that is twelve more or less. */
export type Numbers = { sure: number[]; maybe: Set<number>; hasHalfDays: boolean };

/** What counts the same in another unit: weeks in days, days in hours, years in months, and tenths in percent. */
const turned: readonly [RegExp, (number: number) => number][] = [
  [/(\d+|[一二三四五六七八九])(?:週間?|周|个?星期)/g, (weeks) => weeks * 7],
  [/(\d+)(?:日間?|天)/g, (days) => days / 7],
  [/(\d{1,2}|[一二两三四五六七八九])(?:日間|天)/g, (days) => days * 24],
  [/(\d+)(?:時間|个?小时)/g, (hours) => hours / 24],
  [/(\d{1,2}|[一二两三四五六七八九])年/g, (years) => years * 12],
  [/(\d+)(?:[かヶカヵケ箇]月|个月)/g, (months) => months / 12],
  [/([一二三四五六七八九])[割成]/g, (tenths) => tenths * 10],
];

/** Three tenths in characters; 成 and 割 of other words have other signs about them: 第一成员, 一割引. */
const tenthsInCharacters =
  /(?<![第十百千万])([一二三四五六七八九])(?:割(?![引合り])|成(?![员員分果立熟本功長长人就年不]))/g;

/** The month of a day or of a part of it, 九月末, not the months of a span. */
const monthInCharacters =
  /(?<![一二三四五六七八九十])(十[一二]?|[一二三四五六七八九])月(?=[一二三四五六七八九十廿\d]|[末初底中上下份]|以降|まで|から)/g;

const read = (said: string): number => (/\d/.test(said) ? Number(said) : readCharacters(said));

/** The end of a month, which the other language may say by its last day; of February by either. */
const monthEnds = /(\d{1,2}|十[一二]?|[一二三四五六七八九])月の?(?:末|底|最終日|最后一天)/g;
const lastDays = (month: number): number[] => (month === 2 ? [28, 29] : [[4, 6, 9, 11].includes(month) ? 30 : 31]);

/** Signs of which every number has one: most texts have none, and looking for their forms takes long. */
const anyNumber = /[\d〇零一二两三四五六七八九十百千万億亿]/;
const wordsIn = (plain: string): Set<number> =>
  new Set(words.flatMap(([word, number]) => (word.test(plain) ? [number] : [])));

/** Numbers that a text surely gives, and those that it may give, such as the one in 一部; years of eras as of our own, times by the clock. */
export function numbersIn(text: string): Numbers {
  const years = plainYears(text);
  if (!anyNumber.test(years)) return { sure: [], maybe: wordsIn(years), hasHalfDays: hasHalfDays(years) };
  const plain = clockTimes(years)
    // 17:00 is 17時, 3割 is 30%, and 1万2千 is one number.
    .replace(/(?<![\d:])(\d{1,2}):00(?![\d:])/g, "$1")
    .replace(tenthsInCharacters, (_, tenths: string) => `${readCharacters(tenths)}割`)
    .replace(/(\d+)[割成]/g, (_, tenths: string) => `${Number(tenths) * 10}%`)
    .replace(/\d[\d,.]*(?:[億亿万千百]+\d[\d,.]*)+[億亿万千百]*|\d[\d,.]*千[億亿万]/g, (said) => mixed(said));
  const sure: number[] = [];
  const maybe = wordsIn(plain);
  for (const [, said = "", unit = ""] of plain.matchAll(/(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)([千万億亿]?)/g)) {
    const number = Number(said.replaceAll(",", "")) * (myriads[unit] ?? tens[unit] ?? 1);
    sure.push(number);
    maybe.add(number);
  }
  for (const [said] of plain.matchAll(/[〇零一二两三四五六七八九十百千万億亿]+/g)) {
    const number = readCharacters(said);
    maybe.add(number);
    // Long ones are numbers; short ones are often part of words.
    if (said.length > 2 && /[十百千〇]/.test(said)) sure.push(number);
  }
  if (/[末底最]/.test(plain))
    for (const [, month = ""] of plain.matchAll(monthEnds)) for (const day of lastDays(read(month))) maybe.add(day);
  for (const [, said = ""] of plain.matchAll(monthInCharacters)) sure.push(readCharacters(said));
  for (const [pattern, turn] of turned)
    for (const [, said = ""] of plain.matchAll(pattern)) maybe.add(turn(read(said)));
  return { sure, maybe, hasHalfDays: hasHalfDays(plain) };
}
