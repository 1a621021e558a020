// The functions that templates may call; everything computed is here, wording is in the templates.
import { runtime } from "./handlebars.ts";
import { choose, type Options } from "./helper-options.ts";
import { listHelpers, listSignatures } from "./list-helpers.ts";
import type { Signature } from "./signature.ts";
import { valueHelpers, valueSignatures } from "./value-helpers.ts";
import { htmlOf } from "./view.ts";
import { isViewLeaf } from "./view-leaf.ts";
import { wordHelpers, wordSignatures } from "./word-helpers.ts";

/** A helper as Handlebars calls it: the arguments, then the options. */
export type Helper = (this: unknown, ...args: never[]) => unknown;
export type HelperTable = Record<string, Helper>;

/** What an argument of a template says when compared: a leaf's id, or the text itself. */
export function idOf(value: unknown): string {
  return isViewLeaf(value)
    ? value.id
    : typeof value === "string" || typeof value === "number"
      ? String(value)
      : String((value as { id?: unknown })?.id ?? "");
}

/** Whether Handlebars would take a value for true; a list without items is false. */
export const truthy = (value: unknown): boolean => !runtime.Utils.isEmpty(value) && value !== false;

/** Those of Handlebars' own helpers that templates may use. */
export const builtIn: Readonly<Record<string, Signature>> = {
  if: { takes: [{ what: "value" }], gives: "html", block: "must" },
  unless: { takes: [{ what: "value" }], gives: "html", block: "must" },
  each: { takes: [{ what: "value" }], gives: "html", block: "must" },
  with: { takes: [{ what: "value" }], gives: "html", block: "must" },
};

const wordsOf = (value: unknown): string => htmlOf(value).replace(/<[^>]*>/g, "");

const conditions = {
  /** `{{#is breach.certainty "possible" "suspected"}}`: one of these ids. */
  is(this: unknown, value: unknown, ...rest: unknown[]) {
    const options = rest.pop() as Options; // Handlebars passes it last
    const holds = rest.includes(idOf(value));
    // Wording that is there for one id alone says that id.
    if (holds && isViewLeaf(value)) options.data.render.phrased.add(value.path);
    return choose(this, holds, options);
  },
  not(this: unknown, value: unknown, options: Options) {
    return choose(this, !truthy(value), options);
  },
  /** `{{#if (same short role)}}`: whether two values print the same words; a name that shortens nothing need not be defined. */
  same(this: unknown, one: unknown, other: unknown, options: Options) {
    return choose(this, wordsOf(one) !== "" && wordsOf(one) === wordsOf(other), options);
  },
  /** Any of them. */
  or(this: unknown, ...values: unknown[]) {
    const options = values.pop() as Options;
    return choose(this, values.some(truthy), options);
  },
  /** All of them. */
  and(this: unknown, ...values: unknown[]) {
    const options = values.pop() as Options;
    return choose(this, values.every(truthy), options);
  },
} satisfies HelperTable;

/** How each of them is called. */
const conditionSignatures: Record<keyof typeof conditions, Signature> = {
  is: { takes: [{ what: "value" }, { what: "id" }], repeats: true, gives: "flag", block: "may" },
  not: { takes: [{ what: "value" }], gives: "flag", block: "may" },
  same: { takes: [{ what: "value" }, { what: "value" }], gives: "flag", block: "may" },
  or: { takes: [{ what: "value" }], repeats: true, gives: "flag", block: "may" },
  and: { takes: [{ what: "value" }], repeats: true, gives: "flag", block: "may" },
};

/** Every helper of the templates. */
export const helpers: HelperTable = { ...conditions, ...listHelpers, ...valueHelpers, ...wordHelpers };

/** How every helper is called, Handlebars' own included. */
export const signatures: Readonly<Record<string, Signature>> = {
  ...builtIn,
  ...conditionSignatures,
  ...listSignatures,
  ...valueSignatures,
  ...wordSignatures,
};
