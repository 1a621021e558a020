// A scalar under a list of allowed words → the word that was meant.
import { safeParse } from "zod/v4/core";
import { type Problem, problem } from "../../problem.ts";
import { excerpt } from "./excerpt.ts";
import { folded } from "./forms.ts";
import { nearest, offer } from "./nearest.ts";
import { type Literal, meantBy, type Shape } from "./shape.ts";
import type { Spot } from "./spot.ts";
import type { ScalarNode } from "./tree.ts";
import { readWord } from "./words.ts";

/** Why none of the words is meant as it stands, or an empty list. */
export function choiceProblems(shape: Shape, values: Literal[], node: ScalarNode, spot: Spot): Problem[] {
  const { place, path } = spot;
  if (values.includes(node.value)) return [];
  const value = excerpt(node.source);
  const words = values.map(String);
  if (words.includes(node.source)) {
    const params = { value, found: readWord(node), quoted: JSON.stringify(node.source) };
    return [problem("unquoted-text", place, params, { path })];
  }
  if (values.every((one) => typeof one === "boolean")) return booleanProblems(shape, node, spot);
  const typed = String(node.value);
  const bare = folded(typed).replace(/^["'\u201C\u201D]+|["'\u201C\u201D]+$/gu, "");
  if (words.includes(bare.trim()))
    return [problem("full-width-value", place, { value, suggestion: bare.trim() }, { path })];
  // U+FF0C and U+3001: a full-width or ideographic comma between good words.
  const parts = typed.split(/[\uFF0C\u3001,]/u).map((part) => part.trim());
  if (parts.length > 1 && parts.every((part) => words.includes(part))) {
    return [problem("full-width-comma", place, { value, suggestion: parts.join(", ") }, { path })];
  }
  const guess = meantBy(shape.hints, typed) ?? nearest(typed, words);
  const params = { value, allowed: offer(typed, words), ...(guess === undefined ? {} : { nearest: guess }) };
  const { vocabulary } = shape.hints;
  if (vocabulary === undefined) return [problem("unknown-value", place, params, { path })];
  return [problem("unknown-term", place, { ...params, vocabulary }, { path })];
}

const truths = new Map([
  ...["yes", "y", "on", "true"].map((word) => [word, true] as const),
  ...["no", "n", "off", "false"].map((word) => [word, false] as const),
]);

/** Why a scalar is neither true nor false, or not the one that is allowed. */
export function booleanProblems(shape: Shape, node: ScalarNode, { place, path }: Spot): Problem[] {
  if (typeof node.value === "boolean") {
    if (safeParse(shape.schema, node.value).success) return [];
    return [problem("unknown-value", place, { value: node.source, allowed: String(!node.value) }, { path })];
  }
  const meant = truths.get(folded(String(node.value)).toLowerCase());
  const value = excerpt(node.source);
  return [
    problem("not-true-or-false", place, meant === undefined ? { value } : { value, meant: String(meant) }, { path }),
  ];
}
