// A locale → the same in another register: its polite words as public bodies would say them, by the locale's own list.
import type { Locale, Register } from "./schema.ts";

/** Changes wording, and nothing that is no wording of the locale's list. */
export type Rewording = (text: string) => string;

const rewordings = new WeakMap<Locale, Map<Register, Rewording>>();
const reworded = new WeakMap<Locale, Map<Register, Locale>>();

/** What to do with each text that templates share; the longest words that fit are taken, and what they become is not looked at again. */
export function rewordingOf(locale: Locale, register: Register): Rewording {
  return remembered(rewordings, locale, register, () => {
    const words = locale.registers[register];
    const longestFirst = Object.keys(words).sort((a, b) => b.length - a.length);
    if (longestFirst.length === 0) return (text) => text;
    const known = new RegExp(longestFirst.map((from) => from.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"), "g");
    return (text) => text.replace(known, (from) => words[from] ?? from);
  });
}

/** The locale with its terms in that register; phrases are reworded where they are compiled. */
export function inRegister(locale: Locale, register: Register | undefined): Locale {
  if (register === undefined) return locale;
  return remembered(reworded, locale, register, () => {
    const reword = rewordingOf(locale, register);
    const each = <T, U>(of: Record<string, T>, change: (value: T) => U): Record<string, U> =>
      Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value)]));
    const terms = each(locale.terms, (ids) =>
      each(ids, (words) => (typeof words === "string" ? reword(words) : each(words, reword))),
    );
    return { ...locale, terms };
  });
}

function remembered<T>(known: WeakMap<Locale, Map<Register, T>>, locale: Locale, register: Register, make: () => T): T {
  const ofLocale = known.get(locale) ?? new Map<Register, T>();
  known.set(locale, ofLocale);
  const found = ofLocale.get(register) ?? make();
  ofLocale.set(register, found);
  return found;
}
