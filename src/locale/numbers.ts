// Numbers and counts → their wording in a locale: figures in groups, counters by unit, how exact they are.

import { type Count, countValue } from "../incident/values.ts";
import type { Term } from "../incident/vocabulary.ts";
import { fill, fillText, type Part } from "./pattern.ts";
import type { Locale } from "./schema.ts";

type Words = Pick<Locale, "patterns" | "locale">;

/** Writes a finite number in figures: `131,936`; nothing is rounded. */
export function formatNumber(number: number, { patterns }: Pick<Locale, "patterns">): string {
  if (!Number.isFinite(number)) throw new RangeError(`a number to be written must be finite, got ${number}`);
  const figures = Number.isInteger(number) ? BigInt(number).toString() : plainFigures(number);
  const [whole = "", fraction] = figures.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, () => patterns.numbers.group);
  return fraction === undefined ? grouped : `${grouped}${patterns.numbers.decimal}${fraction}`;
}

/** Words a count with its counter: the count is one part, what says how exact it is stands round it. */
export function formatCount(count: Count, unit: Term<"unit">, locale: Words): Part[] {
  const { numbers } = locale.patterns;
  const value = countValue(count);
  if ("unknown" in count) return [{ count: value, unit, text: numbers.unknown }];
  const number = Number(value);
  const counted: Part[] = [{ count: value, unit, text: counterText(number, unit, locale) }];
  if ("about" in count) return fill(numbers.about, { count: counted });
  if ("atMost" in count) return fill(numbers["at-most"], { count: counted });
  if ("atLeast" in count) return fill(numbers["at-least"], { count: counted });
  if ("moreThan" in count) return fill(numbers["more-than"], { count: counted });
  return counted;
}

function counterText(number: number, unit: Term<"unit">, locale: Words): string {
  const counter = locale.patterns.numbers.counters[unit];
  const pattern = typeof counter === "string" ? counter : (counter[plural(number, locale)] ?? counter.other);
  return fillText(pattern, { number: formatNumber(number, locale) });
}

function plural(number: number, { locale }: Words): Intl.LDMLPluralRule {
  return new Intl.PluralRules(locale.tag).select(number);
}

/** A fraction without an exponent. */
function plainFigures(number: number): string {
  const figures = String(number);
  const [, exponent] = figures.split("e-");
  if (exponent === undefined) return figures;
  return number.toFixed(Math.min(100, Number(exponent) + figures.length)).replace(/0+$/, "");
}
