// What templates ask of values: functions of blocks and values, which compiled templates call as they are, without what Handlebars hands a helper.
import { isOfSort } from "../incident/sorts.ts";
import { runtime } from "./handlebars.ts";
import { idOf } from "./id-of.ts";
import type { Render } from "./render.ts";
import type { Signature } from "./signature.ts";
import { htmlOf } from "./view.ts";
import { isViewLeaf } from "./view-leaf.ts";

/** Whether Handlebars would take a value for true; a list without items is false. */
export const truthy = (value: unknown): boolean => !runtime.Utils.isEmpty(value) && value !== false;

const wordsOf = (value: unknown): string => htmlOf(value).replace(/<[^>]*>/g, "");

/** A condition, as block (`{{#is …}}…{{else}}…{{/is}}`) or as value (`(is …)`). */
type Condition = (data: { render: Render }, ...values: readonly unknown[]) => boolean;

/** All arguments are looked at before, whether they decide or not: to be looked at counts (`Render.touched`). */
export const conditions = {
  /** As Handlebars has it: 0 is false, which it is not for the others. */
  if: (_, value) => value !== 0 && truthy(value),
  unless: (_, value) => value === 0 || !truthy(value),
  /** `{{#is breach.certainty "possible" "suspected"}}`: one of these ids. */
  is: ({ render }, value, ...ids) => {
    const holds = ids.includes(idOf(value));
    // Wording that is there for one id alone says that id.
    if (holds && isViewLeaf(value)) render.phrased.add(value.path);
    return holds;
  },
  /** `{{#sort type "neglect" "fault"}}`: whether an id is of one of these sorts, by what the vocabulary says of it. */
  sort: ({ render }, value, ...sorts) => {
    if (!isViewLeaf(value)) return false;
    const { id } = value;
    const { vocabulary } = value.leaf.meta;
    const holds = vocabulary !== undefined && sorts.some((sort) => isOfSort(vocabulary, id, String(sort)));
    // As with `is`.
    if (holds) render.phrased.add(value.path);
    return holds;
  },
  not: (_, value) => !truthy(value),
  /** `{{#if (same short role)}}`: whether two values print the same words; a name that shortens nothing need not be defined. */
  same: (_, one, other) => wordsOf(one) !== "" && wordsOf(one) === wordsOf(other),
  /** Any of them. */
  or: (_, ...values) => values.some(truthy),
  /** All of them. */
  and: (_, ...values) => values.every(truthy),
} satisfies Record<string, Condition>;

/** How each of them is called. */
export const conditionSignatures: Record<keyof typeof conditions, Signature> = {
  if: { takes: [{ what: "value" }], gives: "html", block: "must" },
  unless: { takes: [{ what: "value" }], gives: "html", block: "must" },
  is: { takes: [{ what: "value" }, { what: "id" }], repeats: true, gives: "flag", block: "may" },
  sort: { takes: [{ what: "value" }, { what: "sort" }], repeats: true, gives: "flag", block: "may" },
  not: { takes: [{ what: "value" }], gives: "flag", block: "may" },
  same: { takes: [{ what: "value" }, { what: "value" }], gives: "flag", block: "may" },
  or: { takes: [{ what: "value" }], repeats: true, gives: "flag", block: "may" },
  and: { takes: [{ what: "value" }], repeats: true, gives: "flag", block: "may" },
};
