// The text of a notice → the typed values that its patterns show, without the tree: dates, times, counts, phones, mails, addresses.
import { factKey } from "./reading.ts";

/** What a text holds: keys of the typed values that patterns show, and each known word that stands in it with all that it may mean. */
export type ScannedText = { values: Set<string>; words: Map<string, readonly string[]> };

/** The words that a scan looks for: names, and the words of each item by its vocabulary id. */
export type KnownWords = { names: readonly string[]; items: ReadonlyMap<string, readonly string[]> };

const units: Record<string, string> = {
  件: "records",
  条: "records",
  名: "people",
  人: "people",
  日間: "days",
  天: "days",
};
const parts: Record<string, string> = { 午後: "afternoon", 下午: "afternoon", 午前: "morning", 上午: "morning" };

// One alternative each: a date with or without year; the day alone after a range or 翌; the day of the sentence; the day of publication.
const day =
  /(?:(?:(?<era>平成|令和)(?<eraYear>\d+|元)年|(?<year>\d{4})年)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})日(?!間))?|(?<=[～~至—翌]|から)(?<alone>\d{1,2})日(?!間)|(?<same>同日|当天)|(?<today>本日|今日|今天))(?:[（(](?:星期|周)?[月火水木金土日一二三四五六][）)])?(?:(?<hour>\d{1,2})[:：時时](?<minute>\d{2})分?|(?<part>午前|午後|上午|下午))?(?:頃|左右)?(?<pause>[、，])?/gu;

/** A name that the text defines: 以下「…」といいます, 以下简称“…”. */
const defined = /以下(?:「([^」]+)」といいます|简称“([^”]+)”)/gu;

/**
 * Scans a text without white space. Known words are looked for longest first, each taken out where it stands, so that a short name is
 * not found in a longer one. A year left out is the last one said; 同日 is the last day that opened a sentence.
 */
export function scanNotice(text: string, known: KnownWords): ScannedText {
  const values = new Set<string>();
  const take = (kind: Parameters<typeof factKey>[0]["kind"], value: string, unit?: string): string => {
    values.add(factKey({ kind, value, ...(unit === undefined ? {} : { unit }) }));
    return taken;
  };
  for (const [, one, other] of text.matchAll(defined)) take("names", one ?? other ?? "");
  let left = text.replace(/https?:\/\/[!-~]+/gu, (url) => take("urls", url));
  left = left.replace(/[\w.+-]+@[\w.-]+/gu, (mail) => take("emails", mail));
  left = left.replace(/(?<!\d)\+?\d{1,4}-\d{2,4}-\d{3,4}(?:-\d{4})?/gu, (phone) => take("phones", phone));
  const words = wordsIn(left, known);
  left = takeDates(left, take);
  left = left.replace(/(?<!\d)(\d{1,2})[:：](\d{2})/gu, (_, hour: string, minute: string) =>
    take("hours", `${two(hour)}:${minute}`),
  );
  left.replace(/([\d,]+)(件|条|名|人|日間|天|年)/gu, (_, number: string, unit: string) =>
    take("counts", number.replaceAll(",", ""), units[unit] ?? "years"),
  );
  return { values, words };
}

/** Stands where something was taken out. */
const taken = "\u0001";

function wordsIn(text: string, { names, items }: KnownWords): Map<string, readonly string[]> {
  const meanings = new Map<string, string[]>();
  const mean = (word: string, key: string) => meanings.set(word, [...(meanings.get(word) ?? []), key]);
  for (const name of names) mean(name.replace(/\s/gu, ""), factKey({ kind: "names", value: name }));
  for (const [id, words] of items) for (const word of words) mean(word, factKey({ kind: "items", value: id }));
  const found = new Map<string, readonly string[]>();
  let left = text;
  for (const word of [...meanings.keys()].sort((one, other) => other.length - one.length)) {
    if (word === "" || !left.includes(word)) continue;
    found.set(word, meanings.get(word) ?? []);
    left = left.replaceAll(word, taken);
  }
  return found;
}

function takeDates(text: string, take: (kind: "dates" | "times", value: string) => string): string {
  let [year, month, opened] = ["", "", ""];
  return text.replace(day, (...matched: unknown[]) => {
    // The named groups come last; each is the matched text or undefined.
    const found = matched.at(-1) as Record<string, string | undefined>;
    let date = found["today"] === undefined ? opened : "publication";
    if (found["month"] !== undefined || found["alone"] !== undefined) {
      year = found["year"] ?? eraYear(found["era"], found["eraYear"]) ?? year;
      month = found["month"] ?? month;
      const number = found["day"] ?? found["alone"];
      date = [year, two(month), ...(number === undefined ? [] : [two(number)])].join("-");
      if (found["pause"] !== undefined) opened = date;
    }
    const part = parts[found["part"] ?? ""];
    const clock = found["hour"] === undefined ? part : `${two(found["hour"])}:${found["minute"]}`;
    take(clock === undefined ? "dates" : "times", clock === undefined ? date : `${date}T${clock}`);
    return taken;
  });
}

function eraYear(era: string | undefined, year: string | undefined): string | undefined {
  if (era === undefined || year === undefined) return undefined;
  return String((era === "平成" ? 1988 : 2018) + (year === "元" ? 1 : Number(year)));
}

const two = (number: string): string => number.padStart(2, "0");
