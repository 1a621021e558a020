// What a helper takes and gives, as data, so that its calls can be checked without making them.
import type { LeafMeta } from "../incident/schema/annotate.ts";
import type { Category } from "../incident/vocabulary.ts";

/** What one argument of a helper must be. */
export type Parameter =
  /** Whatever a template can name. */
  | { what: "value" }
  /** A list; a single value counts as a list of it. With `having`, its items are ids or have one of these fields. */
  | { what: "list"; having?: readonly string[] }
  /** An object with one of these fields. */
  | { what: "object"; having: readonly string[] }
  /** A value that is printed as one of these facts. */
  | { what: "leaf"; facts: readonly NonNullable<LeafMeta["fact"]>[] }
  /** One of these words, or a value of the vocabulary. */
  | { what: "word"; of: readonly string[] }
  | { what: "flag" }
  | { what: "number" }
  /** The name of a field that the first argument, or its items, can have. */
  | { what: "field" }
  /** An id that the first argument, or its items, can be; of an object, its field that the option `key` names, or `by`. */
  | { what: "id"; by?: string }
  /** A sort that ids of the first argument's category are of. */
  | { what: "sort" }
  /** Sorts in one text, parted by blanks: an option named as the field whose ids are of them. */
  | { what: "sorts" }
  /** Ids in one text, parted by blanks, or a value to compare with: an option named as the field it is about. */
  | { what: "ids" }
  /** A category of terms. */
  | { what: "category" }
  /** An id of the category that the argument before names, or a value that is one. */
  | { what: "id-of-category" }
  /** A form of the terms of a category, or of the first argument's. */
  | { what: "form"; of?: Category }
  /** A category of phrases, its name without the prefix. */
  | { what: "phrases"; prefix: string };

/** What a helper prints by the locale's phrases. */
export type Phrases =
  /** Those of the category that the first argument names; id and context are the second argument's, else the place's own. */
  | "subject"
  /** Those of the category that the first argument names, for each id of `ids`; the context is the forms of a term of `forms`. */
  | { ids: Category; forms: Category };

/** One helper's way to be called. */
export type Signature = {
  /** The arguments in order. */
  takes: readonly Parameter[];
  /** How many of them can't be left out; all, unless told. */
  needs?: number;
  /** Whether the last one may be given several times. */
  repeats?: true;
  /** The named arguments; a parameter alone is for any name. */
  options?: Readonly<Record<string, Parameter>> | Parameter;
  /**
   * HTML, true or false, a list like the first argument, a list of such lists, a list of what its items have in a field, or
   * of the counts it has.
   */
  gives: "html" | "flag" | "same" | "lists" | "field" | "counts";
  /** Whether it stands round a block: never, where not told. */
  block?: "may" | "must";
  phrases?: Phrases;
};
