// Counsel's words: what a notice says in place of a line of its template, in one language; facts in them stay facts.
import * as z from "zod";
import { leaf, optional } from "./annotate.ts";
import { localeTag, templateName } from "./values.ts";

/** A piece of counsel's words: text (a line feed is a break), a fact by its path, the number of a block, or marked-up pieces. */
export type WordingPart =
  | string
  | { fact: string; nth?: number | undefined }
  | { fact: string; nth?: number | undefined; says: string; of: string | number }
  | { see: string; form?: "own" | undefined }
  | { strong: WordingPart[] }
  | { strike: WordingPart[] };

const inner: z.ZodType<WordingPart[]> = z.lazy(() => z.array(part).min(1));
const fact = z.string().min(1).describe("path of a value in this file, such as affected[0].people");
const nth = optional(z.int().min(1), "which of them, where the template's line says the value several times");

const part = z.union([
  z.string().min(1),
  z.strictObject({ fact, nth }),
  z.strictObject({
    fact,
    nth,
    says: z.string().min(1).describe("counsel's own words for the value"),
    of: z
      .union([z.string(), z.number()])
      .describe("the value that they are for; with another one the template's words are used"),
  }),
  z.strictObject({
    see: z.string().min(1).describe("id of a section or list item, printed as its number"),
    form: optional(z.literal("own"), "its number alone, without those of what it stands in"),
  }),
  z.strictObject({ strong: inner }),
  z.strictObject({ strike: inner }),
]);

const parts = leaf(z.union([z.string().min(1), z.array(part).min(1)]), {
  words: true,
  expects: "words",
  description: "a string, or a list of strings and { fact: path }, { see: block }, { strong: […] }, { strike: […] }",
});

const locale = localeTag.describe("the language of the notice");
const template = templateName.describe("the template whose line it is");
const block = z.string().min(1).describe("the id of the block; of a section it is the heading that is meant");
const was = z
  .string()
  .describe(
    "the template's line when this was written, each fact as {path}, each number as {see:id}; of a new block, its neighbour's",
  );
const id = z.string().regex(/^\S+$/).describe("the id that the new block gets; no other block has it");
const text = parts.describe("what is said; facts stay facts");

/** One line of one template in one language, changed, taken out or added. */
export const wording = z.union([
  z.strictObject({ locale, template, block, was, text }),
  z.strictObject({
    locale,
    template,
    block,
    was,
    remove: z.literal(true).describe("the line is left out"),
  }),
  z.strictObject({
    locale,
    template,
    after: block.describe("the id of the block after which a new one stands"),
    was: was.optional(),
    id,
    text,
  }),
  z.strictObject({
    locale,
    template,
    before: block.describe("the id of the block before which a new one stands"),
    was: was.optional(),
    id,
    text,
  }),
]);

export type Wording = z.infer<typeof wording>;
