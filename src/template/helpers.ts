// The functions that templates may call; everything computed is here, wording is in the templates.
import Handlebars from "handlebars";
import { choose, type Options } from "./helper-options.ts";
import { listHelpers } from "./list-helpers.ts";
import { valueHelpers } from "./value-helpers.ts";
import { isViewLeaf } from "./view.ts";
import { wordHelpers } from "./word-helpers.ts";

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
export const truthy = (value: unknown): boolean => !Handlebars.Utils.isEmpty(value) && value !== false;

const conditions: HelperTable = {
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
};

/** Every helper of the templates. */
export const helpers: HelperTable = { ...conditions, ...listHelpers, ...valueHelpers, ...wordHelpers };
