// A leaf of an incident and chance → another value that it might have, near the old one or far from it, in its form or another.
import { addDays } from "../../src/incident/days.ts";
import type { MarkedLeaf } from "../../src/incident/fact.ts";
import { partsOfDay } from "../../src/incident/values.ts";
import { vocabulary } from "../../src/incident/vocabulary.ts";

/** A whole number below `below`, the same ones in turn for one seed. */
export type Dice = (below: number) => number;

/** Dice that fall the same way each time (a linear congruence, as in ANSI C). */
export function dice(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

/** The language that the value is changed in, and that of bare strings: shown in another, they get an entry for it. */
type Languages = { locale: string; source: string };

/** Another value; undefined for a leaf that is no value of its own, such as a sum. */
export function anotherValue({ path, meta, value }: MarkedLeaf, languages: Languages, roll: Dice): unknown {
  const one = <T>(of: readonly T[]): T | undefined => of[roll(of.length)];
  if (path.endsWith(".part")) return one(partsOfDay);
  switch (meta.fact ?? (meta.vocabulary || meta.ref ? "term" : undefined)) {
    case "moment":
      return anotherMoment(value, meta.pattern !== undefined, roll);
    case "time":
      return clock(roll);
    case "count":
      return anotherCount(value, roll);
    case "phone":
      return `0${roll(9) + 1}-${1000 + roll(9000)}-${1000 + roll(9000)}`;
    case "email":
      return `desk${roll(100)}@example.org`;
    case "url":
      return `https://other.example.org/${roll(100)}?a=${roll(9)}`;
    case "number":
      return 1 + roll(30);
    case "name":
      return anotherText(value, languages, roll);
    case "text":
      return anotherText(value, languages, roll);
    case "term":
    case "item":
      if (typeof value !== "string") return undefined;
      return one(vocabulary[meta.ref === "actor" ? "role" : (meta.vocabulary ?? "role")]);
    default:
      return undefined;
  }
}

const clock = (roll: Dice): string => `${String(roll(24)).padStart(2, "0")}:${roll(2) === 0 ? "00" : 10 + roll(50)}`;

function anotherMoment(value: unknown, dayOnly: boolean, roll: Dice): unknown {
  if (typeof value === "object" && value !== null) {
    const { date } = value as { date: string }; // the schema's form
    const about = roll(2) === 0 ? { about: true } : {};
    const { about: _, ...rest } = value as { about?: boolean };
    return { ...rest, date: anotherMoment(date, false, roll), ...about };
  }
  const [date = "", time] = String(value).split(" ");
  const near = date.length === 10 && roll(2) === 0;
  const far = `${1990 + roll(45)}-${String(1 + roll(12)).padStart(2, "0")}-${String(1 + roll(28)).padStart(2, "0")}`;
  const day = near ? addDays(date, roll(7) - 3) : date === "publication" ? far : far.slice(0, date.length);
  if (dayOnly) return day;
  if (time === undefined) return roll(6) === 0 && day.length === 10 ? `${day} ${clock(roll)}` : day;
  return `${day} ${clock(roll)}`;
}

function anotherCount(value: unknown, roll: Dice): unknown {
  const number = [roll(10), roll(1000), roll(10_000_000)][roll(3)] ?? 0;
  if (typeof value !== "object" || value === null) return roll(10) === 0 ? "unknown" : number;
  const [key = ""] = Object.keys(value);
  return key.includes("sum") ? undefined : { [key]: number };
}

const words = ["甲乙", "株式会社若葉", "Example", "测试", "（仮称）", " A&B ", "・", "12号", "“引用”"];

function anotherText(value: unknown, { locale, source }: Languages, roll: Dice): unknown {
  const text = Array.from({ length: 1 + roll(4) }, () => words[roll(words.length)])
    .join("")
    .trim();
  if (typeof value === "string") return locale === source ? text : { [source]: value, [locale]: text };
  if (Array.isArray(value)) return undefined;
  const byLocale = value as Record<string, unknown>; // the schema's map by locale
  return typeof byLocale[locale] === "string" ? { ...byLocale, [locale]: text } : undefined;
}
