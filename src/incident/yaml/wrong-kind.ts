// A node of the wrong kind, or none at all → the problem that says so.
import { type Problem, problem } from "../../problem.ts";
import { excerpt } from "./excerpt.ts";
import type { Shape } from "./shape.ts";
import type { Spot } from "./spot.ts";
import { foundWord, wordOf } from "./words.ts";

/** A key without a value, told at the key. */
export function emptyValue(shape: Shape, spot: Spot): Problem {
  const name: Problem["params"] = spot.name === "" ? {} : { key: spot.name };
  return problem("empty-value", spot.keyPlace, { ...name, expected: wordOf(shape) }, { path: spot.path });
}

/** The wrong kind of thing altogether. */
export function wrongType(expected: string, spot: Spot, more: Problem["params"] = {}): Problem {
  const { node } = spot;
  const value: Problem["params"] = node.type === "scalar" ? { value: excerpt(node.source) } : {};
  return problem(
    "wrong-type",
    spot.place,
    { expected, found: foundWord(node), ...value, ...more },
    { path: spot.path },
  );
}
