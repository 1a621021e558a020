// What a locale file may say: how values are written, and the words of terms and phrases; types are inferred from it.

import * as z from "zod";
import { isDay, partsOfDay } from "../incident/values.ts";
import { vocabulary } from "../incident/vocabulary.ts";
import type { Place } from "../problem.ts";
import { slotsOf } from "./pattern.ts";

/** A text that stands alone. */
const words = z.string().min(1);

/** A text with `{slots}`: `a` must be there, `a|b` one of them, `a?` may be. A slot may ask for figures: `{hour:2}`. */
function pattern(...slots: string[]) {
  const known = slots.flatMap((slot) => slot.replace("?", "").split("|"));
  const needed = slots.filter((slot) => !slot.endsWith("?")).map((slot) => slot.split("|"));
  return words.superRefine((text, context) => {
    const found = slotsOf(text).map((slot) => slot.replace(/:\d$/, ""));
    complain(context, found, known, needed);
  });
}

/** A pattern for two ends, each in one of its forms. */
const rangePattern = words.superRefine((text, context) => {
  const forms = (end: string) => ["full", "month-day", "day", "time"].map((form) => `${end}:${form}`);
  complain(context, slotsOf(text), [...forms("from"), ...forms("to")], [forms("from"), forms("to")]);
});

/** Tells slots that nothing fills, and those of which none is there; the reader makes problems of `params`. */
function complain(context: z.RefinementCtx, found: string[], known: string[], needed: string[][]): void {
  const list = known.map((slot) => `{${slot}}`).join(" ");
  for (const slot of found.filter((slot) => !known.includes(slot)))
    context.addIssue({ code: "custom", params: { code: "unknown-slot", slot: `{${slot}}`, known: list } });
  for (const [slot, ...others] of needed.filter((group) => !group.some((slot) => found.includes(slot))))
    context.addIssue({
      code: "custom",
      params: { code: "missing-slot", slot: [slot, ...others].map((name) => `{${name}}`).join(" | ") },
    });
}

/** The same schema for each of a list of ids; all are needed, and no other. */
function each<K extends string, S extends z.ZodType>(ids: readonly K[], schema: S) {
  // fromEntries widens its keys to string; they are the ids.
  return z.strictObject(Object.fromEntries(ids.map((id) => [id, schema])) as Record<K, S>);
}

const era = z.strictObject({
  name: words,
  from: z.string().refine(isDay, { params: { code: "wrong-value", expected: "date" } }),
  "year-one": z.int(),
});

const years = z.strictObject({
  gregorian: pattern("number"),
  eras: z
    .strictObject({
      list: z
        .array(era)
        .min(1)
        .refine((list) => list.every(({ from }, i) => i === 0 || from > (list[i - 1]?.from ?? "")), {
          params: { code: "eras-out-of-order" },
        }),
      year: pattern("era", "number"),
      first: pattern("era"),
      change: pattern("before", "after"),
      both: pattern("era", "gregorian"),
    })
    .optional(),
});

const monthSlot = "month|month-name";
const dates = z.strictObject({
  year: pattern("year"),
  "year-month": pattern("year", monthSlot),
  full: pattern("year", monthSlot, "day", "weekday"),
  month: pattern(monthSlot),
  "month-day": pattern(monthSlot, "day", "weekday"),
  day: pattern("day", "weekday"),
  weekday: pattern("name"),
  /** From Sunday. */
  weekdays: z.array(words).length(7),
  /** For locales that call months by name. */
  months: z.array(words).length(12).optional(),
  "same-day": words,
  "next-day": pattern("date"),
  publication: words,
});

const ranges = each(["times", "same-day", "same-month", "same-year", "otherwise"], rangePattern);

/** A counter, or one for each of the plural forms that the language has. */
const counter = z.union([
  pattern("number"),
  z.strictObject({
    zero: pattern("number?").optional(),
    one: pattern("number?").optional(),
    two: pattern("number?").optional(),
    few: pattern("number").optional(),
    many: pattern("number").optional(),
    other: pattern("number"),
  }),
]);

// `over` joins items one of which is itself joined by `last` or `two`: A及びB並びにC.
const list = z.strictObject({ between: words, last: words, two: words, over: words.optional() });

const patterns = z.strictObject({
  years,
  dates,
  times: z.strictObject({
    digits: pattern("hour", "minute"),
    words: pattern("hour", "minute"),
    "words-full-hour": pattern("hour"),
    parts: each(partsOfDay, words),
  }),
  moments: z.strictObject({
    "with-time": pattern("date", "time"),
    "with-part": pattern("date", "part"),
    about: pattern("moment"),
    zone: pattern("moment", "zone"),
    zones: each(vocabulary.zone, words),
  }),
  periods: z.strictObject({
    from: pattern("from"),
    to: pattern("to"),
    mark: ranges,
    words: ranges,
    "in-turn": z.strictObject({ from: pattern("from"), within: pattern("period"), alone: words }),
  }),
  numbers: z.strictObject({
    group: z.string(),
    decimal: words,
    counters: each(vocabulary.unit, counter),
    about: pattern("count"),
    "at-most": pattern("count"),
    "at-least": pattern("count"),
    "more-than": pattern("count"),
    unknown: words,
  }),
  lists: each(["and", "or", "comma", "plus"], list),
});

/** How formally a template speaks where it does not speak as companies do to customers; plain: polite, but not humble. */
export const registers = ["plain"] as const;
export type Register = (typeof registers)[number];

/** One file of templates/locales/. */
export const localeSchema = z.strictObject({
  locale: z.strictObject({
    /** Also the file's name. */
    tag: words,
    /** What HTML says in `lang`. */
    "html-lang": words,
    /** What its speakers call it. */
    name: words,
  }),
  patterns,
  /** By category of the vocabulary and id; a map where a term has several forms. What a language doesn't say is empty. */
  terms: z
    .record(z.string(), z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])))
    .default({}),
  phrases: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  /** By register: the words that templates share, and what they become in it. */
  registers: each(registers, z.record(words, z.string()).default({})).prefault({}),
  /** What people call a field of the incident, by its path. */
  labels: z.record(z.string(), words).default({}),
});

/** The words of one language, as read. */
export type Locale = z.infer<typeof localeSchema> & {
  file: string;
  /** Where the keys of terms, phrases and labels stand: `terms.item.name`, and `terms.item` for the category. */
  places: Record<string, Place>;
};

export type Patterns = Locale["patterns"];
