// A text and the file's values → those that are typed in it: names, addresses, telephone numbers, days and counts.
import type { MarkedLeaf } from "../incident/fact.ts";
import type { LocaleTag } from "../notice/tree.ts";
import { momentOf, type Written } from "./moments.ts";
import { plainYears } from "./numbers.ts";

/** What is typed, and the path of the value that it is. */
export type TypedFact = { said: string; path: string };

/** Signs after a number that is a count. */
const counters = "名人件社台枚通回個个条封位户世帯";
const dates = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]|(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const numbers = new RegExp(`(?<![\\d.,:/-])(\\d{1,3}(?:,\\d{3})+|\\d+)([${counters}]?)(?![\\d:/-]|[.,]\\d)`, "g");

/** Each once, in no order; a number below a hundred only where something is counted by it. */
export function typedFacts(text: string, leaves: Iterable<MarkedLeaf>, locale: LocaleTag): TypedFact[] {
  const all = [...leaves];
  const found: TypedFact[] = [];
  let rest = plainYears(text);
  const take = (said: string, path: string): void => {
    found.push({ said, path });
    rest = rest.replaceAll(said, " ");
  };
  const words = all.flatMap((leaf) => wordsOf(leaf, locale)).sort((a, b) => b.said.length - a.said.length);
  for (const { said, path } of words) if (rest.includes(said)) take(said, path);
  const days = new Map(all.toReversed().flatMap((leaf) => dayOf(leaf)));
  for (const match of rest.matchAll(dates)) {
    const [said, year = match[4], month = match[5] ?? "", day = match[6] ?? ""] = match;
    const end = `-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    const [known] = [...days].filter(([date]) => (year === undefined ? date.endsWith(end) : date === year + end));
    if (known !== undefined) take(said, known[1]);
  }
  const counts = new Map(all.toReversed().flatMap((leaf) => countOf(leaf)));
  for (const [said, number = "", counter] of rest.matchAll(numbers)) {
    const value = Number(number.replaceAll(",", ""));
    const path = value >= 100 || counter !== "" ? counts.get(value) : undefined;
    if (path !== undefined) take(said, path);
  }
  return found.filter(({ said, path }, i) => found.findIndex((one) => one.said === said && one.path === path) === i);
}

const spelled: readonly unknown[] = ["name", "phone", "email", "url"];

function wordsOf({ meta, value, path }: MarkedLeaf, locale: LocaleTag): TypedFact[] {
  if (!spelled.includes(meta.fact)) return [];
  // A name by language is the only object here.
  const own = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[locale] : value;
  const said = typeof own === "string" ? own.normalize("NFKC") : "";
  return said.length > 1 ? [{ said, path }] : [];
}

function dayOf({ meta, value, path }: MarkedLeaf): [date: string, path: string][] {
  // The schema's two forms of a moment.
  const date = meta.fact === "moment" ? momentOf(value as Written)?.date : undefined;
  return date?.length === 10 ? [[date, path]] : [];
}

function countOf({ meta, value, path }: MarkedLeaf): [count: number, path: string][] {
  if (meta.fact !== "count") return [];
  const number: unknown = typeof value === "object" && value !== null ? Object.values(value)[0] : value;
  return typeof number === "number" ? [[number, path]] : [];
}
