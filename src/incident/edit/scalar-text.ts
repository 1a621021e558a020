// A string, number or the like → how it is typed on one line of YAML: plain or quoted, so that it reads back as the very same value.
import { isScalar, isSeq, parseDocument } from "yaml";

export type Scalar = string | number | boolean | null;

/** How a scalar is written on one line. */
export type Quotes = "plain" | "single" | "double";

/** Within braces or brackets more signs have a meaning. */
export type Surroundings = "flow" | "block";

/**
 * A scalar in the quotes wanted, or in double ones where those can't hold it: plain what would read as something else, in single
 * ones line ends. What is no string is always plain.
 */
export function lineScalar(value: Scalar, quotes: Quotes, where: Surroundings): string {
  if (typeof value !== "string") return String(value);
  if (quotes === "single" && !/[^\x20-\x7e\xa0-\uffff]|\p{Surrogate}/u.test(value))
    return `'${value.replaceAll("'", "''")}'`;
  if (quotes === "plain" && isPlain(value, where)) return value;
  return JSON.stringify(value); // whose escapes are all YAML's too
}

/** A scalar where nothing shows how its like is written: plain if it is short and has no sign that might be one of YAML's. */
export function freshScalar(value: Scalar, where: Surroundings): string {
  const prose = typeof value === "string" && (value.length > 40 || signs.test(value));
  return lineScalar(value, prose ? "double" : "plain", where);
}

/** Brackets, quotes and full-width forms of YAML's own signs; commas and full stops that would meet one of YAML's. */
const signs =
  /[\uff01-\uff07\uff0a-\uff0c\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5d\u2018-\u201f"'`[\]{}]|^[\u3001\u3002]|[\u3001\u3002]$/;

/** What other readers of YAML, or people, take for something else: yes and no, clock times, phone numbers. */
const deceptive = /^(?:y|n|yes|no|on|off|[-+]?\d+(?::\d+)+|[+(]?\d[\d() -]{3,}\d)$/i;
const dated = /^\d{4}-\d\d(?:-\d\d)?$/;

/** Whether a string typed without quotes is read as that string, and as nothing else by anybody. */
export function isPlain(value: string, where: Surroundings): boolean {
  if (value === "" || /[\n\r\t]|^[\s\u3000*&!]|[\s\u3000]$/.test(value)) return false;
  if (deceptive.test(value) && !dated.test(value)) return false;
  if (/^["\u201c-\u201f\uff02\uff07]/u.test(value)) return false;
  const { contents, errors } = parseDocument(where === "flow" ? `[ ${value} ]` : `- ${value}`, { version: "1.2" });
  if (errors.length > 0 || !isSeq(contents) || contents.items.length !== 1) return false;
  const [item] = contents.items;
  return isScalar(item) && item.value === value;
}

/** The quotes of a scalar as typed. */
export function quotesOf(source: string): Quotes {
  return source.startsWith("'") ? "single" : source.startsWith('"') ? "double" : "plain";
}
