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

/** What a union may be, unions within it included; `scalars` are its scalars, all words made one list. */
type Alternatives = { all: Shape[]; scalars: Shape[]; nullable: boolean };

/** Tells the faults under the nearest alternative: by kind, then by its telling key, then by the keys they share. */
export function explainUnion(shape: Shape, kind: Union, spot: Spot, context: Context): Problem[] {
  const { node } = spot;
  const { all, scalars, nullable } = alternativesOf(shape, kind);
  const doubtful = context.doubt.of(node);
  if (all.some((option) => option.kind.type === "other")) return [];
  if (node.type === "scalar") {
    if (doubtful) return [];
    if (node.value === null) return nullable ? [] : [emptyValue(shape, spot)];
    return scalars.length === 0 ? [noneFits(shape, all, spot)] : explainScalar(shape, all, scalars, node, spot);
  }
  const fitting = all.filter((option) => fits(option, node));
  if (fitting.length === 0) return doubtful ? [] : [noneFits(shape, all, spot)];
  const value = plain(node);
  const wrapped = wrappedText(fitting, value, context);
  if (wrapped !== undefined) return [wrongType(wordOf(shape), spot, { suggestion: wrapped })];
  const taking = fitting.length === 1 ? [] : fitting.filter((option) => safeParse(option.schema, value).success);
  const candidates = taking.length > 0 ? taking : fitting;
  const { discriminator } = kind;
  if (node.type === "map") return explainBranch(candidates, { shape, discriminator }, node, spot, context);
  return candidates.map((option) => explain(option.schema, spot, context)).reduce(fewer);
}

/** Alternatives that were made before; shapes are the same for the same schema. */
const made = new WeakMap<Shape, Alternatives>();

function alternativesOf(shape: Shape, kind: Union): Alternatives {
  const known = made.get(shape);
  if (known !== undefined) return known;
  const all = flatten(kind.options);
  const choices = all.filter((option) => option.kind.type === "choice");
  const merged = mergeChoices(choices, shape);
  const texts = all.filter(({ kind: { type } }) => type === "string" || type === "number" || type === "boolean");
  const alternatives = {
    all,
    scalars: [...(merged === undefined ? [] : [merged]), ...texts.map((option) => withHints(option, shape))],
    nullable:
      shape.nullable ||
      all.some((one) => one.nullable || (one.kind.type === "choice" && one.kind.values.includes(null))),
  };
  made.set(shape, alternatives);
  return alternatives;
}

function flatten(options: Schema[]): Shape[] {
  return options.flatMap((option) => {
    const shape = shapeOf(option);
    if (shape.kind.type !== "union") return [shape];
    const below = flatten(shape.kind.options).map((one) => withHints(one, shape));
    return shape.nullable ? below.map((one) => ({ ...one, nullable: true })) : below;
  });
}

function fits({ kind }: Shape, node: Node): boolean {
  return node.type === "map" ? kind.type === "object" || kind.type === "record" : kind.type === "list";
}

/** How a text by language is written where only a word, or `{ text: … }`, is taken; undefined where the map is none. */
function wrappedText([only, ...others]: Shape[], value: unknown, { known }: Context): string | undefined {
  if (only?.kind.type !== "object" || others.length > 0 || only.kind.keys.size !== 1) return undefined;
  const text = only.kind.keys.get("text");
  const languages = Object.keys(value as object); // the node is a map
  if (text === undefined || languages.length === 0 || languages.some((key) => known().has(key))) return undefined;
  if (!safeParse(text, value).success) return undefined;
  return `{ text: { ${languages.map((language) => `${language}: …`).join(", ")} } }`;
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

function explainScalar(shape: Shape, all: Shape[], scalars: Shape[], node: ScalarNode, spot: Spot): Problem[] {
  const outcomes = scalars.map((option) => leafProblems(option, node, spot));
  const only = outcomes[0];
  if (outcomes.some((problems) => problems.length === 0)) return [];
  if (outcomes.length === 1 && only !== undefined) return only;
  const rank = ([first]: Problem[]): number => {
    if (first === undefined) return 9;
    if (telling.includes(first.code) || "suggestion" in first.params || "meant" in first.params) return 0;
    return "nearest" in first.params ? 1 : 2;
  };
  const best = outcomes.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  return rank(best) < 2 ? best : [wrongType(wordOf(shape), spot, allowedIn(shape, all))];
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
