// The kinds of value that an incident file holds: each says by its meta what fact it becomes when a notice prints it.
import * as z from "zod";
import {
  dayPattern,
  isDay,
  isMoment,
  isStamp,
  isTime,
  momentPattern,
  partsOfDay,
  stampPattern,
  timePattern,
} from "../values.ts";
import { type Category, type Term, vocabulary } from "../vocabulary.ts";
import { type LeafMeta, leaf, optional } from "./annotate.ts";

/** A language, such as `ja` or `zh-Hans`. */
export const localeTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/);

/** A template: a folder in templates/. */
export const templateName = z.string().regex(/^[a-z0-9-]+$/);

/** What an entry is called by others of the file. */
export const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** One value per language, of one at least. */
const byLocale = <S extends z.ZodType>(value: S, expects: "text" | "name") =>
  z
    .record(localeTag, value)
    .refine((map) => Object.keys(map).length > 0)
    .meta({ minProperties: 1, expects });

/** A path of this file whose value is printed here, or the id of a section whose number is. */
export const textPart = z.union([
  z.string().min(1),
  z.strictObject({ fact: z.string().min(1).describe("path of a value in this file, such as affected[0].people") }),
  z.strictObject({ see: z.enum(vocabulary.section).describe("a part of the notice, printed as its number") }),
]);
const oneText = z.union([z.string().min(1), z.array(textPart).min(1)]);

/** Free text: one string in the source language, or a map by locale; a list mixes strings with references to facts. */
export const text = leaf(z.union([oneText, byLocale(oneText, "text")]), {
  fact: "text",
  expects: "text",
  description: "free text: a string, or one per locale",
});

/** A name: a bare string stands for all languages. */
export const name = leaf(z.union([z.string().min(1), byLocale(z.string().min(1), "name")]), {
  fact: "name",
  expects: "name",
  description: "a name: one string for all languages, or one per locale",
});

const made = new Map<string, z.ZodType>();

/** One schema for all uses of a category: some have hundreds of ids, and zod looks at each. */
function once<S extends z.ZodType>(what: string, category: Category, make: () => S): S {
  const key = `${what} ${category}`;
  const known = made.get(key);
  // The same maker made it for the same category.
  if (known !== undefined) return known as S;
  const schema = make();
  made.set(key, schema);
  return schema;
}

function idOf<C extends Category>(category: C) {
  // The ids are literal strings; `as` only tells zod's enum that there is at least one.
  return z.enum(
    vocabulary[category] as unknown as [(typeof vocabulary)[C][number], ...(typeof vocabulary)[C][number][]],
  );
}

const ownWords = z.strictObject({ text });

/** A vocabulary id, or `{ text: … }` where the vocabulary has no word for it. */
export const term = <C extends Category>(category: C) =>
  once("term", category, () =>
    leaf(z.union([idOf(category), ownWords]), {
      fact: category === "item" ? "item" : "term",
      vocabulary: category,
      expects: "term",
    }),
  );

/** A vocabulary id without a way out, for values that steer the text and are not printed. */
export const choice = <C extends Category>(category: C) =>
  once("choice", category, () => leaf(idOf(category), { vocabulary: category, expects: "term" }));

/** One of some ids of a category. */
export const choiceOf = <C extends Category, const Ids extends readonly Term<C>[]>(category: C, ids: Ids) =>
  leaf(z.enum(ids), { vocabulary: category, expects: "term" });

/** A calendar day: `2026-04-10`. */
export const day = leaf(z.string().refine(isDay), {
  fact: "moment",
  expects: "date",
  description: "a day: 2026-04-10",
  pattern: dayPattern,
});

/** A day, or a day with its time: when somebody wrote something. Never printed. */
export const stamp = z.string().refine(isStamp).meta({ expects: "date-or-time", pattern: stampPattern });

/** A clock time: `"08:30"`. */
export const time = leaf(z.string().refine(isTime), {
  fact: "time",
  expects: "time",
  description: 'a time: "08:30"',
  pattern: timePattern,
});

/** A point in time as exact as it is known: `2011-12`, `2026-04-10`, `2026-04-10 08:30`, or with more said. */
export const moment = leaf(
  z.union([
    z.string().refine(isMoment).meta({ pattern: momentPattern }),
    z.strictObject({
      date: z.string().refine(isMoment).meta({ expects: "date", pattern: momentPattern }),
      part: z.enum(partsOfDay).optional(),
      about: optional(z.boolean(), "頃 / 左右"),
      zone: choice("zone").optional(),
    }),
    z.literal("publication").describe("the day this notice is published: 本日 / 今日"),
  ]),
  {
    fact: "moment",
    expects: "date",
    description: "a month, a day, or a day with time: 2011-12, 2026-04-10, 2026-04-10 08:30",
  },
);

const whole = z.int().min(0);
const ways = [
  whole,
  z.strictObject({ about: whole }),
  z.strictObject({ "at-most": whole }),
  z.strictObject({ "at-least": whole }),
  z.strictObject({ "more-than": whole }),
  z.strictObject({ sum: z.array(z.string()).min(1).describe("paths of the counts that are added up") }),
  z.strictObject({ "at-most-sum": z.array(z.string()).min(1) }),
  z.literal("unknown"),
] as const;

/** A number of something: known, about, at most, or not known; a sum names its parts and is never typed. */
export const count = (unit: (typeof vocabulary)["unit"][number]) =>
  leaf(z.union(ways), {
    fact: "count",
    unit,
    expects: "count",
    description: "a number, { about: n }, { at-most: n }, { sum: [paths] } or unknown",
  });

/** References by id. */
export const ref = (to: NonNullable<LeafMeta["ref"]>) => leaf(z.string().min(1), { ref: to, expects: "reference" });
/** Somebody: an id of `parties`, or a role of the vocabulary. */
export const actor = leaf(z.union([z.string().min(1), ownWords]), {
  ref: "actor",
  expects: "reference",
});

/** A part of the notice, printed as its number. */
export const section = leaf(z.enum(vocabulary.section), { ref: "section", vocabulary: "section", expects: "term" });

export const phone = leaf(z.string().regex(/^[+(]?[0-9][0-9() -]{4,24}[0-9]$/), {
  fact: "phone",
  expects: "phone",
  description: 'quoted: "0120-000-000"',
});
export const email = leaf(z.email(), { fact: "email", expects: "email" });
/** Of the web, with a host, and without a password or white space, which browsers would take out. */
export const url = leaf(z.url({ protocol: /^https?$/ }).regex(/^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i), {
  fact: "url",
  expects: "url",
});
export const number = leaf(z.int().min(1), { fact: "number", expects: "number" });
