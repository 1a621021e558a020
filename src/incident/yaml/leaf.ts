// A scalar that its schema doesn't take → why, in the terms of the one who typed it.
import { safeParse } from "zod/v4/core";
import { type Problem, problem } from "../../problem.ts";
import { booleanProblems, choiceProblems } from "./choice.ts";
import { excerpt } from "./excerpt.ts";
import { asAbout, asDate, asMonth, asTime, folded, hasFullWidth, isImpossible, isImpossibleTime } from "./forms.ts";
import { numberProblems } from "./number.ts";
import { formatOf, type Shape } from "./shape.ts";
import type { Spot } from "./spot.ts";
import type { ScalarNode } from "./tree.ts";
import { readWord, wordOf } from "./words.ts";
import { emptyValue } from "./wrong-kind.ts";

/** The faults of a scalar that is not null, under a schema of scalars; empty when it is as it should be. */
export function leafProblems(shape: Shape, node: ScalarNode, spot: Spot): Problem[] {
  switch (shape.kind.type) {
    case "choice":
      return choiceProblems(shape, shape.kind.values, node, spot);
    case "string":
      return textProblems(shape, node, spot);
    case "number":
      return numberProblems(shape, node, spot);
    case "boolean":
      return booleanProblems(shape, node, spot);
    default:
      return [];
  }
}

function textProblems(shape: Shape, node: ScalarNode, spot: Spot): Problem[] {
  const { place, path } = spot;
  if (typeof node.value !== "string") {
    const meant = safeParse(shape.schema, node.source).success ? undefined : formProblem(shape, node.source, spot);
    if (meant !== undefined) return [meant];
    const params = { value: excerpt(node.source), found: readWord(node), quoted: JSON.stringify(excerpt(node.source)) };
    return [problem("unquoted-text", place, params, { path })];
  }
  const result = safeParse(shape.schema, node.value);
  if (result.success) return [];
  const problems: Problem[] = [];
  for (const issue of result.error.issues) {
    if (issue.code === "too_small" && node.value === "") return [emptyValue(shape, spot)];
    if (issue.code === "too_small") problems.push(lengthProblem(node.value, { least: Number(issue.minimum) }, spot));
    else if (issue.code === "too_big") problems.push(lengthProblem(node.value, { most: Number(issue.maximum) }, spot));
    else if (issue.code === "custom" && (issue.params?.code !== undefined || shape.hints.expects === undefined))
      continue;
    else if (problems.length === 0) {
      const plain = problem("value-form", place, { value: excerpt(node.value), expected: wordOf(shape) }, { path });
      problems.push(formProblem(shape, node.value, spot) ?? plain);
    }
  }
  return problems;
}

function lengthProblem(value: string, bounds: { least?: number; most?: number }, { place, path }: Spot): Problem {
  return problem("text-length", place, { value: excerpt(value), length: [...value].length, ...bounds }, { path });
}

const dated = ["date", "month", "date-or-month", "date-or-time", "datetime", "moment"];

/** Words a value of the wrong form for which a right one can be guessed, or that is a day in no calendar. */
function formProblem(shape: Shape, value: string, { place, path }: Spot): Problem | undefined {
  const form = shape.hints.expects ?? formatOf(shape.schema) ?? "";
  const isDate = dated.includes(form);
  const guesses = isDate
    ? [asDate(value), asMonth(value), asAbout(value)]
    : [form === "time" ? asTime(value) : folded(value)];
  for (const guess of [value, ...guesses]) {
    if (guess === undefined) continue;
    if (isDate && isImpossible(guess)) return problem("impossible-date", place, { value: excerpt(value) }, { path });
    if (form === "time" && isImpossibleTime(guess))
      return problem("impossible-time", place, { value: excerpt(value) }, { path });
    if (guess === value || !safeParse(shape.schema, guess).success) continue;
    const suggestion = form === "time" ? JSON.stringify(guess) : guess;
    if (hasFullWidth(value)) return problem("full-width-value", place, { value: excerpt(value), suggestion }, { path });
    return problem("value-form", place, { value: excerpt(value), expected: wordOf(shape), suggestion }, { path });
  }
  return undefined;
}
