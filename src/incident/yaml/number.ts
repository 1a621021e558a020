// A scalar under a number → why it is none, or not one that is allowed.
import { safeParse } from "zod/v4/core";
import { type Problem, problem } from "../../problem.ts";
import { excerpt } from "./excerpt.ts";
import { asNumber, hasFullWidth } from "./forms.ts";
import type { Shape } from "./shape.ts";
import type { Spot } from "./spot.ts";
import type { ScalarNode } from "./tree.ts";
import { wordOf } from "./words.ts";
import { wrongType } from "./wrong-kind.ts";

const plainDecimal = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Whether YAML reads a scalar as no number, or as the number that people read in it. */
export const isNoOddNumber = ({ value, source }: ScalarNode): boolean =>
  typeof value !== "number" || plainDecimal.test(source);

/** Only plain decimals pass: YAML itself would take 0120, 1e3 and 0x1F, and mean something else than people do. */
export function numberProblems(shape: Shape, node: ScalarNode, spot: Spot): Problem[] {
  const { place, path } = spot;
  const { value, source } = node;
  if (typeof value === "number" && plainDecimal.test(source)) return rangeProblems(shape, value, source, spot);
  const suggestion =
    typeof value === "boolean" ? undefined : asNumber(typeof value === "number" ? source : String(value));
  if (suggestion === undefined) return [wrongType(wordOf(shape), spot)];
  const params = { value: excerpt(source), suggestion };
  if (hasFullWidth(source)) return [problem("full-width-value", place, params, { path })];
  return [problem("number-form", place, params, { path })];
}

function rangeProblems(shape: Shape, number: number, value: string, spot: Spot): Problem[] {
  const { place, path } = spot;
  const result = safeParse(shape.schema, number);
  if (result.success) return [];
  const problems: Problem[] = [];
  for (const issue of result.error.issues) {
    if (issue.code === "too_small")
      problems.push(problem("out-of-range", place, { value, least: Number(issue.minimum) }, { path }));
    else if (issue.code === "too_big")
      problems.push(problem("out-of-range", place, { value, most: Number(issue.maximum) }, { path }));
    else if (issue.code === "invalid_type") problems.push(wrongType(wordOf(shape), spot));
    else problems.push(problem("not-allowed", place, { reason: issue.message }, { path }));
  }
  return problems;
}
