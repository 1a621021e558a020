// The words of a count in a locale → the number, and how exact the words say that it is.
import type { Term } from "../incident/vocabulary.ts";
import { numberSigns, plainForm, readWhole } from "./read-number.ts";
import type { Locale } from "./schema.ts";
import { exactly, unfill } from "./unfill.ts";

/** As the incident file names them. */
export type Bound = "about" | "at-most" | "at-least" | "more-than";

/** A number with the words of exactness that stand with it, or that it is not known. */
export type CountRead = { number: number; bound?: Bound } | { unknown: true };

export type CountUnread = { unread: "not-a-count" | "other-unit" };

const bounds = ["about", "at-most", "at-least", "more-than"] as const;

/** Reads a count of a unit; the bare number will do. */
export function readCount(text: string, unit: string, { patterns }: Pick<Locale, "patterns">): CountRead | CountUnread {
  const { numbers } = patterns;
  const said = plainForm(text);
  if (said === plainForm(numbers.unknown)) return { unknown: true };
  for (const bound of bounds) {
    const inner = reader(numbers, numbers[bound], "count", ".+").exec(said)?.groups?.["count"];
    const number = inner === undefined ? undefined : numberOf(inner, unit, numbers);
    if (number !== undefined) return { number, bound };
  }
  const number = numberOf(said, unit, numbers);
  if (number !== undefined) return { number };
  const others = Object.keys(numbers.counters).filter((other) => other !== unit);
  const other = others.some((id) => counted(said, id, numbers) !== undefined);
  return { unread: other ? "other-unit" : "not-a-count" };
}

type Numbers = Locale["patterns"]["numbers"];

function numberOf(text: string, unit: string, numbers: Numbers): number | undefined {
  return readWhole(text) ?? counted(text, unit, numbers);
}

function counted(text: string, unit: string, numbers: Numbers): number | undefined {
  const counter = numbers.counters[unit as Term<"unit">]; // of what is no unit there is none
  const forms = typeof counter === "string" ? [counter] : Object.values(counter ?? {});
  for (const form of forms) {
    if (form === undefined) continue;
    const figures = reader(numbers, form, "number", `${numberSigns}+`).exec(text)?.groups?.["number"];
    if (figures !== undefined) return readWhole(figures);
  }
  return undefined;
}

const readers = new WeakMap<Numbers, Map<string, RegExp>>();

/** What finds the filling of the one slot of a pattern; each is made once. */
function reader(numbers: Numbers, pattern: string, slot: string, filling: string): RegExp {
  const made = readers.get(numbers) ?? new Map<string, RegExp>();
  readers.set(numbers, made);
  const found = made.get(pattern) ?? exactly(unfill(pattern, { [slot]: `(?<${slot}>${filling})` }));
  made.set(pattern, found);
  return found;
}
