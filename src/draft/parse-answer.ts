// What a person typed as an answer → its value, or why it is none.
import { type Category, vocabulary } from "../incident/vocabulary.ts";
import { nearest, offer } from "../incident/yaml/nearest.ts";
import type { Answers, Told } from "./answers.ts";
import { parseCount } from "./parse-count.ts";
import { parseMoment } from "./parse-moment.ts";
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

/** What people call an id of the vocabulary, in their language; empty where that is not known. */
export type WordOf = (category: string, id: string) => string;

/** Reads one answer; figures and signs may be full-width, and ids may be said by what people call them. */
export function parseAnswer(
  { answer }: Question,
  typed: string,
  locales: readonly string[],
  wordOf: WordOf = () => "",
): Parsed {
  const text = typed.normalize("NFKC").trim();
  if (notKnown.has(text.toLowerCase())) return { unknown: true };
  switch (answer.kind) {
    case "choice":
      return one(text, idsOf(answer.category, wordOf));
    case "choices":
      return many(text, idsOf(answer.category, wordOf));
    case "locales":
      return many(text, new Map(locales.map((locale) => [locale, ""])));
    case "told":
      return told(text, idsOf("role", wordOf));
    case "name":
      return { value: typed.trim() };
    case "day": {
      const moment = parseMoment(text);
      return moment === undefined ? { wrong: "day", params: { value: typed } } : { value: moment };
    }
    case "count": {
      const count = parseCount(text);
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

/** So many ids are told all, with what people call them. */
const mostListed = 40;

/** Words that share less are of other things. */
const leastShared = 0.4;

/** So many of those that share something are told. */
const mostAlike = 8;

/** Ids with what people call them. */
type Known = ReadonlyMap<string, string>;

const idsOf = (category: Category, wordOf: WordOf): Known =>
  new Map(vocabulary[category].map((id) => [id, wordOf(category, id).normalize("NFKC")]));

function one(text: string, known: Known): Parsed {
  const called = [...known].filter(([id, word]) => id === text || word === text);
  // A known id is one of the category's by the table it was found in.
  if (called[0] !== undefined) return { value: called[0][0] as Answers[QuestionId] };
  const ids = [...known.keys()];
  const like = alike(text, known);
  const close = like.length === 1 ? like[0]?.[0] : nearest(text, ids);
  const few = like.length > 1 ? like : known.size <= mostListed ? [...known] : [];
  const offered = few.length > 0 ? few.map((called) => called.join(" ").trim()).join(", ") : offer(text, ids);
  return { wrong: "id", params: { value: text, known: offered, ...(close === undefined ? {} : { nearest: close }) } };
}

/** Ids that hold the text, or whose words do; else those whose words share characters with it: 老师 and 教师, the likest first. */
function alike(text: string, known: Known): [id: string, word: string][] {
  const every = [...known];
  const within = every.filter(
    ([id, word]) => id.includes(text) || (word !== "" && (word.includes(text) || text.includes(word))),
  );
  const sharing = every
    .map((called) => ({ called, share: shared(text, called[1]) }))
    .filter(({ share }) => share >= leastShared)
    .sort((a, b) => b.share - a.share)
    .map(({ called }) => called);
  return [...new Set([...within, ...sharing.slice(0, mostAlike)])];
}

/** How much of two words is the same characters, of 1; latin letters, of which all words are made, are none. */
function shared(one: string, other: string): number {
  const [some, others] = [one, other].map((word) => new Set(word.replace(/[\x20-\x7e]/g, "")));
  if (some === undefined || others === undefined || some.size + others.size === 0) return 0;
  return (2 * [...some].filter((character) => others.has(character)).length) / (some.size + others.size);
}

function many(text: string, known: Known): Parsed {
  const found = text
    .split(/[,、]\s*/)
    .filter((id) => id !== "")
    .map((id) => one(id, known));
  const wrong = found.find((parsed) => "wrong" in parsed);
  // As in `one`, each.
  return (
    wrong ?? {
      value: [...new Set(found.flatMap((parsed) => ("value" in parsed ? [parsed.value] : [])))] as Answers[QuestionId],
    }
  );
}

/** `ppc:2026-04-10,police`: who was told, each with the day where it is known. */
function told(text: string, roles: Known): Parsed {
  const list: Told[] = [];
  for (const part of text.split(/[,、]\s*/).filter((item) => item !== "")) {
    const [id = "", when] = part.split(/:(.*)/);
    const found = one(id.trim(), roles);
    if (!("value" in found)) return found;
    const date = when === undefined ? undefined : parseMoment(when.trim());
    if (when !== undefined && date === undefined) return { wrong: "day", params: { value: when } };
    // `one` has found it among the roles.
    list.push({ to: found.value as Told["to"], ...(date === undefined ? {} : { date }) });
  }
  return { value: list };
}
