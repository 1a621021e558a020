// A node that may be one of several things → the one it was meant to be, and the faults under that one.
import { safeParse } from "zod/v4/core";
import type { Problem } from "../../problem.ts";
import { explainBranch } from "./branch.ts";
import { explain, fewer } from "./explain.ts";
import { leafProblems } from "./leaf.ts";
import { offer } from "./nearest.ts";
import { type Kind, type Schema, type Shape, shapeOf } from "./shape.ts";
import type { Context, Spot } from "./spot.ts";
import { type Node, plain, type ScalarNode } from "./tree.ts";
import { wordOf } from "./words.ts";
import { emptyValue, wrongType } from "./wrong-kind.ts";

type Union = Kind & { type: "union" };

/** Tells the faults under the nearest alternative: by kind, then by its telling key, then by the keys they share. */
export function explainUnion(shape: Shape, kind: Union, spot: Spot, context: Context): Problem[] {
  const { node } = spot;
  const options = flatten(kind.options);
  const fitting = options.filter((option) => fits(option, node));
  const doubtful = context.doubt.of(node);
  if (node.type === "scalar" && doubtful) return [];
  if (node.type === "scalar" && node.value === null) {
    const nullable =
      shape.nullable || options.some((o) => o.nullable || (o.kind.type === "choice" && o.kind.values.includes(null)));
    return nullable ? [] : [emptyValue(shape, spot)];
  }
  if (options.some((option) => option.kind.type === "other")) return [];
  if (fitting.length === 0) return doubtful ? [] : [noneFits(shape, options, spot)];
  if (node.type === "scalar") return explainScalar(shape, fitting, node, spot);
  const value = plain(node);
  const taking = fitting.filter((option) => safeParse(option.schema, value).success);
  const candidates = taking.length > 0 ? taking : fitting;
  if (node.type === "map")
    return explainBranch(candidates, { shape, discriminator: kind.discriminator }, node, spot, context);
  return candidates.map((option) => explain(option.schema, spot, context)).reduce(fewer);
}

function flatten(options: Schema[]): Shape[] {
  return options.flatMap((option) => {
    const shape = shapeOf(option);
    return shape.kind.type === "union" ? flatten(shape.kind.options).map((below) => withHints(below, shape)) : [shape];
  });
}

function fits({ kind }: Shape, node: Node): boolean {
  const wanted = kind.type === "object" || kind.type === "record" ? "map" : kind.type === "list" ? "list" : "scalar";
  return wanted === node.type;
}

function noneFits(shape: Shape, options: Shape[], spot: Spot): Problem {
  const [only, ...others] = options;
  if (only !== undefined && others.length === 0) return wrongType(wordOf(only), spot);
  return wrongType(wordOf(shape), spot, allowedIn(shape, options));
}

/** The words that would do, where what is expected doesn't say them already. */
function allowedIn({ hints }: Shape, options: Shape[]): Problem["params"] {
  if (hints.expects !== undefined && hints.expects !== "term") return {};
  const words = options.flatMap(({ kind }) => (kind.type === "choice" ? kind.values.map(String) : []));
  return words.length === 0 ? {} : { allowed: offer("", words) };
}

/** Codes that say more than "none of these". */
const telling = [
  "impossible-date",
  "impossible-time",
  "full-width-value",
  "full-width-comma",
  "number-form",
  "unquoted-text",
  "out-of-range",
  "text-length",
];

function explainScalar(shape: Shape, options: Shape[], node: ScalarNode, spot: Spot): Problem[] {
  const choices = options.filter((option) => option.kind.type === "choice");
  const rest = options.filter((option) => option.kind.type !== "choice").map((option) => withHints(option, shape));
  const merged = mergeChoices(choices, shape);
  const outcomes = [...(merged === undefined ? [] : [merged]), ...rest].map((option) =>
    leafProblems(option, node, spot),
  );
  const only = outcomes[0];
  if (outcomes.some((problems) => problems.length === 0)) return [];
  if (outcomes.length === 1 && only !== undefined) return only;
  const rank = ([first]: Problem[]): number => {
    if (first === undefined) return 9;
    if (telling.includes(first.code) || "suggestion" in first.params || "meant" in first.params) return 0;
    return "nearest" in first.params ? 1 : 2;
  };
  const best = outcomes.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  return rank(best) < 2 ? best : [wrongType(wordOf(shape), spot, allowedIn(shape, choices))];
}

/** What a union expects, its texts and words expect too unless they say otherwise. */
function withHints(option: Shape, union: Shape): Shape {
  return option.kind.type === "string" || option.kind.type === "choice"
    ? { ...option, hints: { ...union.hints, ...option.hints } }
    : option;
}

function mergeChoices(choices: Shape[], union: Shape): Shape | undefined {
  const [first] = choices;
  if (first === undefined) return undefined;
  const values = choices.flatMap(({ kind }) => (kind.type === "choice" ? kind.values : []));
  const hints = Object.assign({}, ...choices.map((choice) => choice.hints).toReversed(), union.hints) as Shape["hints"]; // Object.assign gives any
  return { ...first, kind: { type: "choice", values: [...new Set(values)] }, hints };
}
