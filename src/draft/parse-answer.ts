// What a person typed as an answer → its value, or why it is none.
import { type Day, figuresOf } from "../incident/days.ts";
import { isDay } from "../incident/values.ts";
import { vocabulary } from "../incident/vocabulary.ts";
import { nearest, offer } from "../incident/yaml/nearest.ts";
import type { Answers, KnownCount, Told } from "./answers.ts";
import type { Question, QuestionId } from "./questions.ts";

/** A value; nothing for what is not known yet; or the key of the message that says what is wrong, and its slots. */
export type Parsed =
  | { value: Answers[QuestionId] }
  | { unknown: true }
  | { wrong: "id" | "day" | "count" | "phone" | "email"; params: Record<string, string> };

/** Ways to say that something is not known yet, in any language. */
const notKnown = new Set([
  "",
  "unknown",
  "?",
  "-",
  "不明",
  "未定",
  "未確認",
  "調査中",
  "未知",
  "不详",
  "待查",
  "调查中",
]);

/** Reads one answer; figures and signs may be full-width, and days written as `2026/4/10`, `2026年4月10日` or `令和8年4月10日`. */
export function parseAnswer({ answer }: Question, typed: string, locales: readonly string[]): Parsed {
  const text = typed.normalize("NFKC").trim();
  if (notKnown.has(text.toLowerCase())) return { unknown: true };
  switch (answer.kind) {
    case "choice":
      return one(text, vocabulary[answer.category]);
    case "choices":
      return many(text, vocabulary[answer.category]);
    case "locales":
      return many(text, locales);
    case "told":
      return told(text);
    case "name":
      return { value: typed.trim() };
    case "day": {
      const day = dayOf(text);
      return day === undefined ? { wrong: "day", params: { value: typed } } : { value: day };
    }
    case "count": {
      const count = countOf(text);
      return count === undefined ? { wrong: "count", params: { value: typed } } : { value: count };
    }
    case "phone":
      return /^\+?[0-9][0-9() -]{4,24}[0-9]$/.test(text)
        ? { value: text }
        : { wrong: "phone", params: { value: typed } };
    case "email":
      return /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i.test(text)
        ? { value: text }
        : { wrong: "email", params: { value: typed } };
  }
}

function one(text: string, known: readonly string[]): Parsed {
  // A known id is one of the category's by the table it was found in.
  if (known.includes(text)) return { value: text as Answers[QuestionId] };
  const close = nearest(text, known);
  return {
    wrong: "id",
    params: { value: text, known: offer(text, known), ...(close === undefined ? {} : { nearest: close }) },
  };
}

function many(text: string, known: readonly string[]): Parsed {
  const ids = [...new Set(text.split(/[,、]\s*/).filter((id) => id !== ""))];
  const wrong = ids.map((id) => one(id, known)).find((found) => "wrong" in found);
  // As in `one`, each.
  return wrong ?? { value: ids as Answers[QuestionId] };
}

/** `ppc:2026-04-10,police`: who was told, each with the day where it is known. */
function told(text: string): Parsed {
  const list: Told[] = [];
  for (const part of text.split(/[,、]\s*/).filter((item) => item !== "")) {
    const [id = "", when] = part.split(/:(.*)/);
    const found = one(id, vocabulary.role);
    if ("wrong" in found) return found;
    const date = when === undefined ? undefined : dayOf(when.trim());
    if (when !== undefined && date === undefined) return { wrong: "day", params: { value: when } };
    // `one` has found it among the roles.
    list.push({ to: id as Told["to"], ...(date === undefined ? {} : { date }) });
  }
  return { value: list };
}

/** The first years of the eras that people still write dates by. */
const eras: Record<string, number> = { 平成: 1989, 令和: 2019 };

function dayOf(text: string): Day | undefined {
  const match = /^(?:(平成|令和)(元|\d{1,2})|(\d{4}))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text);
  if (!match) return undefined;
  const [, era, yearOfEra, year, month = "", date = ""] = match;
  const first = era === undefined ? undefined : eras[era];
  const full = first === undefined ? Number(year) : first + (yearOfEra === "元" ? 1 : Number(yearOfEra)) - 1;
  const day = `${full}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) && figuresOf(day).year >= 1989 ? day : undefined;
}

function countOf(text: string): KnownCount | undefined {
  const match =
    /^(約|およそ|大約|大约|about|~)?\s*(最大|最多|at most|<=)?\s*([\d,]+)\s*(?:名|人|件|条)?\s*(以下|以内|程度|左右)?$/i.exec(
      text,
    );
  const figures = match?.[3]?.replaceAll(",", "") ?? "";
  if (!match || !/^\d{1,12}$/.test(figures)) return undefined;
  const number = Number(figures);
  const [, about, most, , after] = match;
  if (most !== undefined || after === "以下" || after === "以内") return { "at-most": number };
  return about !== undefined || after !== undefined ? { about: number } : number;
}
