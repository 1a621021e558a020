// Two texts that say the same in Japanese and in Chinese → what beside their numbers differs: units, days of the week, yes and no, perhaps, and how much is said.
import { clockTimes } from "./clock-times.ts";
import { plainYears } from "./numbers.ts";
import { oneDenies, oneDoubts } from "./polarity.ts";
import { readCharacters } from "./read-characters.ts";
import { otherThing } from "./word-pairs.ts";

/** What a number counts, by the words for it in each language; only words that can mean nothing else. */
const units: Record<string, { ja: string; zh: string }> = {
  months: { ja: "[かヶカヵケ箇]月", zh: "个月" },
  weeks: { ja: "週間?", zh: "周|个?星期" },
  days: { ja: "日間", zh: "天" },
  hours: { ja: "時間", zh: "个?小时" },
  people: { ja: "名|人", zh: "人|名|位" },
  records: { ja: "件", zh: "条|件|起|项|笔|单" },
  companies: { ja: "社", zh: "家|社" },
  households: { ja: "世帯", zh: "户" },
  money: { ja: "円", zh: "日?元|円" },
  devices: { ja: "台", zh: "台|部" },
};
const digits = "(\\d[\\d,]*|[一二两三四五六七八九十]{1,3})\\s*([万億亿千]*)\\s*";
const patterns = Object.entries(units).map(([unit, { ja, zh }]) => ({
  unit,
  ja: new RegExp(`${digits}(?:${ja})`, "g"),
  zh: new RegExp(`${digits}(?:${zh})`, "g"),
}));

/** Each number with the units in which the text counts it. */
function counted(text: string, language: "ja" | "zh"): Map<string, Set<string>> {
  const plain = clockTimes(plainYears(text));
  const found = new Map<string, Set<string>>();
  for (const { unit, [language]: pattern } of patterns)
    for (const [, said = "", more = ""] of plain.matchAll(pattern)) {
      const number = `${/\d/.test(said) ? said.replaceAll(",", "") : readCharacters(said)}${more.replaceAll("億", "亿")}`;
      found.set(number, (found.get(number) ?? new Set()).add(unit));
    }
  return found;
}

/** A number that the one text counts in one unit and the other in none but others. */
function otherUnit(ja: string, zh: string): string | undefined {
  const [these, those] = [counted(ja, "ja"), counted(zh, "zh")];
  return [...these].find(([number, own]) => {
    const there = those.get(number);
    return there !== undefined && ![...own].some((unit) => there.has(unit));
  })?.[0];
}

const days = "日月火水木金土";
const ofJapanese = /([月火水木金土日])曜|[(（]([月火水木金土日])(?:[・、,][祝休])?[)）]/g;
const ofChinese = /(?<![一二两三四五六七八九十\d])(?:星期|礼拜|周)([一二三四五六日天])(?![次年期个遍])/g;

/** Days of the week that one text names and the other does not; none where one of them names no day. */
function otherWeekdays(ja: string, zh: string): string | undefined {
  const these = new Set([...ja.matchAll(ofJapanese)].map(([, one, other]) => days.indexOf(one ?? other ?? "")));
  const those = new Set(
    [...zh.matchAll(ofChinese)].map(([, one = ""]) => "日一二三四五六".indexOf(one.replace("天", "日"))),
  );
  if (these.size === 0 || those.size === 0) return undefined;
  const lacking = [...these].filter((day) => !those.has(day));
  return lacking.length === 0 || [...those].every((day) => these.has(day))
    ? undefined
    : lacking.map((day) => days[day]).join("");
}

/** Words with their opposite in the other language, and those by which a text may say both. */
const opposites: readonly { ja: RegExp; zh: RegExp; unless: { ja: RegExp; zh: RegExp } }[] = [
  {
    ja: /\d[^。、]{0,4}(?:以降|以後)/,
    zh: /\d[^。，]{0,4}(?:以前|之前)/,
    unless: { ja: /以前|前|まで/, zh: /后|起|以来/ },
  },
  { ja: /\d[^。、]{0,4}以前/, zh: /\d[^。，]{0,4}(?:以后|之后|起)/, unless: { ja: /降|後|から/, zh: /前|至|截/ } },
  {
    ja: /最大|多くとも|\d[^。、]{0,3}(?:以下|以内|未満)/,
    zh: /至少|不少于|\d[^。，]{0,3}以上/,
    unless: { ja: /以上|少なくとも|超/, zh: /最多|至多|最大|以下|以内|不超过|不足|不满|上限/ },
  },
  {
    ja: /少なくとも|\d[^。、]{0,3}以上/,
    zh: /至多|最多|不超过|\d[^。，]{0,3}以下/,
    unless: { ja: /最大|多くとも|以下|以内|未満/, zh: /至少|以上|不少于/ },
  },
];

/** A word of the one text whose opposite the other has. */
function opposed(ja: string, zh: string): string | undefined {
  const found = opposites.find(
    (one) => one.ja.test(ja) && one.zh.test(zh) && !one.unless.ja.test(ja) && !one.unless.zh.test(zh),
  );
  return found?.zh.exec(zh)?.[0];
}

/** What one language asks for or is sorry for at the end, and the other leaves to the notice. */
const courtesy = /申し?訳|お詫び|お願い(?:申し上げ|いたし)|よろしく|ご了承|ご容赦|御礼|お礼|敬请|谨此|歉意|感谢/;
const sentencesOf = (text: string): string[] =>
  text.split(/[。；;！!？?\n]/).filter((one) => one.trim() !== "" && !courtesy.test(one));

/** Chinese needs half the signs of Japanese: which of the two has fewer sentences and so few signs that one must be lacking. */
function oneLacks(ja: string, zh: string): "ja" | "zh-Hans" | undefined {
  const [these, those] = [sentencesOf(ja), sentencesOf(zh)];
  const [long, short] = [these.join("").length, those.join("").length];
  if (those.length > 0 && these.length > those.length && long > short * 3) return "zh-Hans";
  return these.length > 0 && those.length > these.length && short > long * 1.1 ? "ja" : undefined;
}

/** What differs, as the slots of a message; nothing where nothing does. */
export function differing(ja: string, zh: string): Record<string, string> | undefined {
  const unit = otherUnit(ja, zh);
  if (unit !== undefined) return { unit };
  const weekdays = otherWeekdays(ja, zh);
  if (weekdays !== undefined) return { weekdays };
  const said = opposed(ja.normalize("NFKC"), zh.normalize("NFKC"));
  if (said !== undefined) return { opposed: said };
  const denies = oneDenies(ja, zh);
  if (denies !== undefined) return { denies };
  const doubts = oneDoubts(ja, zh);
  if (doubts !== undefined) return { doubts };
  const thing = otherThing(ja, zh);
  if (thing !== undefined) return { thing };
  const lacks = oneLacks(ja, zh);
  return lacks === undefined ? undefined : { lacks };
}
