// A text of Japanese or Chinese → the same with times of day on the clock of 24 hours, as far as the text says which half is meant.
import { readCharacters } from "./read-characters.ts";

const half = "(午前|上午|午後|下午)\\s*";
const written = new RegExp(`${half}([一二三四五六七八九十]{1,2})(?=[時点])`, "g");
/** From two to four in the afternoon: the word stands before the first alone. */
const spans = new RegExp(
  `${half}(\\d{1,2})([時点:](?:\\d{1,2}分?)?)(\\s*(?:から|至|到|[~〜–-])\\s*)(\\d{1,2})(?=[時点:])`,
  "g",
);
const times = new RegExp(`${half}(\\d{1,2})(?=[時点:])`, "g");

const onClock = (word: string, hour: string): number =>
  /午後|下午/.test(word) && Number(hour) < 12 ? Number(hour) + 12 : Number(hour);

export function clockTimes(text: string): string {
  if (!/[時点:]/.test(text)) return text;
  return text
    .replace(/(\d{1,2}|[一二三四五六七八九十]{1,2})([時点])半/g, "$1$230分")
    .replace(written, (_, word: string, hour: string) => `${word}${readCharacters(hour)}`)
    .replace(spans, (said, word: string, from: string, rest: string, sign: string, to: string) =>
      Number(to) > Number(from) ? `${onClock(word, from)}${rest}${sign}${onClock(word, to)}` : said,
    )
    .replace(times, (_, word: string, hour: string) => String(onClock(word, hour)));
}

/** Whether a text tells hours of half a day that are still as they were written. */
export const hasHalfDays = (text: string): boolean => /午後|下午|夜|夕|晚|晩|凌晨|未明/.test(text);
