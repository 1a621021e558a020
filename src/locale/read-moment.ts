// The words of a moment in a locale, as printed or as people write them by its patterns → what they say, and what they leave unsaid.
import { type Day, firstDay, lastDay } from "../incident/days.ts";
import { type PartOfDay, partsOfDay } from "../incident/values.ts";
import { numberSigns, plainForm, readWhole } from "./read-number.ts";
import type { Locale, Patterns } from "./schema.ts";
import { exactly, oneOf, unfill } from "./unfill.ts";

/** A date as far as it is said: a day alone, a month with its day, or all with the year. */
export type DateRead = {
  year?: number;
  month?: number;
  day?: number;
  /** 0 for Sunday. */
  weekday?: number;
};

/** What the words of a moment say. */
export type MomentRead = {
  date?: DateRead;
  /** The words of the date in plain form: the same words mean the same day. */
  dateWords: string;
  /** The day is that of another moment, or the day after one. */
  relative?: true;
  /** The notice's own day: today. */
  publication?: true;
  /** `08:30`. */
  time?: string;
  part?: PartOfDay;
  about?: true;
};

export type MomentUnread = { unread: "not-a-moment" | "era-differs" | "unclear-time" };

type Words = Pick<Locale, "patterns">;
type Groups = Record<string, string | undefined>;

/** Reads a moment's words; its zone, which stands outside of them, is none of them. */
export function readMoment(text: string, { patterns }: Words): MomentRead | MomentUnread {
  const grammar = grammarOf(patterns);
  let rest = plainForm(text);
  const read: MomentRead = { dateWords: "" };
  const around = grammar.about.exec(rest)?.groups?.["moment"];
  if (around !== undefined) [rest, read.about] = [around, true];
  const timed = grammar.withTime.map((form) => form.exec(rest)?.groups).find((found) => found !== undefined);
  if (timed !== undefined) rest = timed["date"] ?? "";
  const parted = grammar.withPart.exec(rest)?.groups;
  const part = partsOfDay.find((id) => parted !== undefined && plainForm(patterns.times.parts[id]) === parted["part"]);
  if (parted !== undefined) rest = parted["date"] ?? "";
  if (timed !== undefined) {
    const time = timeOf(timed, part);
    if (time === undefined) return { unread: "unclear-time" };
    read.time = time;
  } else if (part !== undefined) read.part = part;
  read.dateWords = rest;
  if (rest === "") return read.time === undefined && read.part === undefined ? { unread: "not-a-moment" } : read;
  if (rest === plainForm(patterns.dates.publication)) return { ...read, publication: true };
  if (rest === plainForm(patterns.dates["same-day"])) return { ...read, relative: true };
  const next = grammar.nextDay?.exec(rest)?.groups?.["date"];
  const date = readDate(next ?? rest, grammar);
  if (date === undefined) return { unread: "not-a-moment" };
  if ("unread" in date) return date;
  return { ...read, date, ...(next === undefined ? {} : { relative: true }) };
}

/** Hour and minute; before noon or after it where a part of the day says so. Twelve with either is midnight to some and noon to others. */
function timeOf({ hour: h = "", minute: m = "0" }: Groups, part: PartOfDay | undefined): string | undefined {
  const [hour, minute] = [readWhole(h), readWhole(m)];
  if (hour === undefined || minute === undefined || hour > 24 || minute > 59 || (hour === 24 && minute > 0))
    return undefined;
  if (part !== undefined && part !== "morning" && part !== "afternoon") return undefined;
  if (part !== undefined && hour > 11) return undefined;
  const full = part === "afternoon" ? hour + 12 : hour;
  return `${String(full).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function readDate(text: string, { dates, eras, weekdays, months }: Grammar): DateRead | MomentUnread | undefined {
  const groups = dates.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return undefined;
  const number = (name: string): number | undefined =>
    groups[name] === undefined ? undefined : readWhole(groups[name]);
  const weekday = weekdays.indexOf(groups["weekday"] ?? "");
  const month = months.indexOf(groups["month_name"] ?? "");
  const date: DateRead = {
    ...given("month", month < 0 ? number("month") : month + 1),
    ...given("day", number("day")),
    ...(weekday < 0 ? {} : { weekday }),
  };
  const era = eras.find(({ name }) => name === groups["era"]);
  const gregorian = number("gregorian");
  const ofEra = era && era.yearOne + (groups["first"] === undefined ? (number("era_year") ?? 0) : 1) - 1;
  const year = gregorian ?? ofEra;
  if (year === undefined) return date;
  if (year < 1000) return undefined; // a year of an era that is not named
  if (ofEra !== undefined && ofEra !== year) return { unread: "era-differs" };
  const said = [year, date.month, date.day].filter((one) => one !== undefined);
  const day: Day = said.map((one) => String(one).padStart(2, "0")).join("-");
  if (era !== undefined && ![firstDay(day), lastDay(day)].some((one) => one >= era.from && one < era.until))
    return { unread: "era-differs" };
  return { year, ...date };
}

function given<K extends string>(key: K, value: number | undefined): Partial<Record<K, number>> {
  // A literal with one computed key is widened to any string; the key is this one.
  return value === undefined ? {} : ({ [key]: value } as Record<K, number>);
}

type Grammar = {
  about: RegExp;
  withTime: readonly RegExp[];
  withPart: RegExp;
  /** Absent where the language doesn't say that it is the next day. */
  nextDay?: RegExp;
  dates: readonly RegExp[];
  weekdays: readonly string[];
  months: readonly string[];
  eras: readonly { name: string; yearOne: number; from: Day; until: Day }[];
};

const grammars = new WeakMap<Patterns, Grammar>();

function grammarOf(patterns: Patterns): Grammar {
  const known = grammars.get(patterns) ?? makeGrammar(patterns);
  grammars.set(patterns, known);
  return known;
}

const number = (name: string): string => `(?<${name}>${numberSigns}+)`;

function makeGrammar({ moments, times, dates, years }: Patterns): Grammar {
  const { eras } = years;
  const list = (eras?.list ?? []).map((era, index, all) => {
    const until = all[index + 1]?.from ?? "9999-12-31";
    return { name: plainForm(era.name), yearOne: era["year-one"], from: era.from, until };
  });
  const gregorian = unfill(years.gregorian, { number: number("gregorian") });
  const era = `(?<era>${oneOf(list.map(({ name }) => name))})`;
  const eraYears = eras
    ? [unfill(eras.year, { era, number: number("era_year") }), `${unfill(eras.first, { era })}(?<first>)`]
    : [];
  const yearForms = [
    gregorian,
    ...eraYears.flatMap((form) => [form, eras ? unfill(eras.both, { era: form, gregorian }) : form]),
  ];
  const weekday = `(?:${unfill(dates.weekday, { name: `(?<weekday>${oneOf(dates.weekdays)})` })})?`;
  const monthName = dates.months === undefined ? "(?!)" : `(?<month_name>${oneOf(dates.months)})`;
  const rest = { month: number("month"), "month-name": monthName, day: number("day"), weekday };
  const clock = { hour: number("hour"), minute: number("minute") };
  const clocks = [
    unfill(times.words, clock),
    unfill(times["words-full-hour"], clock),
    unfill(times.digits, { hour: "(?<hour>[0-9]{1,2})", minute: "(?<minute>[0-9]{2})" }),
  ];
  return {
    about: exactly(unfill(moments.about, { moment: "(?<moment>.+)" })),
    withTime: clocks.map((time) => exactly(unfill(moments["with-time"], { date: "(?<date>.*?)", time }))),
    withPart: exactly(
      unfill(moments["with-part"], { date: "(?<date>.*?)", part: `(?<part>${oneOf(Object.values(times.parts))})` }),
    ),
    ...(dates["next-day"] === "{date}" ? {} : { nextDay: exactly(unfill(dates["next-day"], { date: "(?<date>.+)" })) }),
    dates: [
      ...yearForms.flatMap((year) =>
        [dates.full, dates["year-month"], dates.year].map((form) => exactly(unfill(form, { year, ...rest }))),
      ),
      ...[dates["month-day"], dates.month, dates.day].map((form) => exactly(unfill(form, rest))),
      /^(?<gregorian>[0-9]{4})([-/.])(?<month>[0-9]{1,2})(?:\2(?<day>[0-9]{1,2}))?$/,
    ],
    weekdays: dates.weekdays.map(plainForm),
    months: (dates.months ?? []).map(plainForm),
    eras: list,
  };
}
