// A pattern with its `{slots}` → a regular expression that finds in a filled one what they were filled with.
import { plainForm } from "./read-number.ts";

/** What a slot may be filled with, as the source of a regular expression; `{minute:2}` is asked for as `minute`. */
export type Fillings = Record<string, string>;

/** The source of an expression for a filled pattern; literal parts are in the form that `plainForm` gives a text. */
export function unfill(pattern: string, fillings: Fillings): string {
  let source = "";
  let end = 0;
  for (const { 0: slot, 1: name = "", index } of pattern.matchAll(/\{([^{}:]*)[^{}]*\}/g)) {
    const filling = fillings[name];
    if (filling === undefined)
      throw new Error(`pattern names {${name}}, known are ${Object.keys(fillings).join(", ")}`);
    source += `${literal(pattern.slice(end, index))}${filling}`;
    end = index + slot.length;
  }
  return source + literal(pattern.slice(end));
}

/** An expression for one of several words, the longest first. */
export function oneOf(words: readonly string[]): string {
  const longestFirst = words.map(literal).sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.join("|")})`;
}

/** A whole text of this source. */
export function exactly(source: string): RegExp {
  return new RegExp(`^(?:${source})$`);
}

function literal(text: string): string {
  return plainForm(text).replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
