// A map that may be one of several objects → the faults under the one it was meant to be, and only those that are sure.
import { safeParse } from "zod/v4/core";
import { type Problem, problem } from "../../problem.ts";
import { explain, explainObject } from "./explain.ts";
import { leafProblems } from "./leaf.ts";
import { nearest, offer } from "./nearest.ts";
import { pathText } from "./path.ts";
import { isOptional, type Literal, type Shape, shapeOf } from "./shape.ts";
import { type Context, type Leniency, mayLack, type Spot, spotOf } from "./spot.ts";
import type { MapNode } from "./tree.ts";
import { wordOf } from "./words.ts";
import { wrongType } from "./wrong-kind.ts";

type ObjectShape = Shape & { kind: { type: "object" } };
/** Keys whose words tell the alternatives apart, with all the words they may have. */
type Tags = Map<string, Set<Literal>>;
type Union = { shape: Shape; discriminator: string | undefined };

/** Chooses by telling key, then by shared keys. A wrong telling key hides nothing: what any alternative knows is no unknown key then. */
export function explainBranch(options: Shape[], union: Union, node: MapNode, spot: Spot, context: Context): Problem[] {
  const objects = options.filter((option): option is ObjectShape => option.kind.type === "object");
  const tags = tagsOf(objects, union.discriminator);
  const scored = options.map((option) => ({ option, ...score(option, node, tags, union.discriminator) }));
  const best = scored.reduce((a, b) => (b.points > a.points ? b : a));
  const { kind } = best.option;
  if (kind.type !== "object") return explain(best.option.schema, spot, context);
  const told = tellTags(tags, kind.keys, union.shape, node, spot, context);
  const leniency: Leniency = { skip: told.skip };
  if (!best.sure && objects.length > 1) {
    leniency.tolerated = new Map();
    for (const [key, schema] of objects.flatMap((option) => [...option.kind.keys])) {
      leniency.tolerated.set(key, [...(leniency.tolerated.get(key) ?? []), schema]);
    }
    leniency.required = requiredInAll(objects);
  }
  const problems = [...told.problems, ...explainObject(best.option, kind, node, spot, context, leniency)];
  if (problems.length > 0 || leniency.tolerated === undefined) return problems;
  // Nothing is wrong under all alternatives at once, yet it may be none of them: `{}`.
  const strict = explainObject(best.option, kind, node, spot, context);
  const keys = offer("", [...leniency.tolerated.keys()]);
  return strict.length === 0 ? [] : [wrongType(wordOf(union.shape), spot, { keys })];
}

/** Telling keys that are missing or have a word of no alternative, told with the words of all. */
function tellTags(
  tags: Tags,
  keys: Map<string, Shape["schema"]>,
  union: Shape,
  node: MapNode,
  spot: Spot,
  context: Context,
) {
  const problems: Problem[] = [];
  const skip = new Set<string>();
  for (const [key, values] of tags) {
    const schema = keys.get(key);
    if (schema === undefined) continue;
    const entry = node.entries.find((candidate) => candidate.key === key);
    const { vocabulary, ...own } = shapeOf(schema).hints;
    const hints = { ...union.hints, ...(vocabulary === undefined ? {} : { vocabulary }), ...own };
    const merged: Shape = { ...shapeOf(schema), kind: { type: "choice", values: [...values] }, hints };
    if (entry === undefined && !isOptional(schema) && !mayLack(spot, context)) {
      const params = { key, expected: wordOf(merged), allowed: offer("", [...values].map(String)) };
      problems.push(problem("missing-key", spot.keyPlace, params, { path: pathText([...spot.parts, key]) }));
      skip.add(key);
    }
    if (entry?.value.type !== "scalar" || entry.value.value === null || values.has(entry.value.value)) continue;
    problems.push(...leafProblems(merged, entry.value, spotOf(entry.value, [...spot.parts, key], entry, context)));
    skip.add(key);
  }
  return { problems, skip };
}

function requiredInAll(objects: ObjectShape[]): Set<string> {
  const [first, ...rest] = objects.map((option) => option.kind.keys);
  const needed = [...(first ?? [])].filter(([key, schema]) => {
    const others = rest.map((keys) => keys.get(key));
    return !isOptional(schema) && others.every((other) => other !== undefined && !isOptional(other));
  });
  return new Set(needed.map(([key]) => key));
}

function tagsOf(objects: ObjectShape[], discriminator: string | undefined): Tags {
  const tags: Tags = new Map();
  const uses = new Map<string, string[]>();
  for (const { kind } of objects) {
    for (const [key, schema] of kind.keys) {
      const below = shapeOf(schema).kind;
      if (below.type !== "choice") continue;
      tags.set(key, new Set([...(tags.get(key) ?? []), ...below.values]));
      uses.set(key, [...(uses.get(key) ?? []), below.values.join()]);
    }
  }
  for (const [key, words] of uses) {
    const differs = words.length > 1 && new Set(words).size > 1;
    if (discriminator === undefined ? !differs : key !== discriminator) tags.delete(key);
  }
  return tags;
}

/** How like an alternative a map looks; `sure` when its telling key, or without one any key, says so. */
function score(
  { kind }: Shape,
  node: MapNode,
  tags: Tags,
  discriminator: string | undefined,
): { points: number; sure: boolean } {
  let points = 0;
  let shared = false;
  let tagged = false;
  for (const { key, value } of node.entries) {
    if (kind.type === "record") points += safeParse(kind.key, key).success ? 2.5 : -2;
    if (kind.type !== "object") continue;
    const below = kind.keys.get(key);
    const like = below === undefined && nearest(key, kind.keys.keys()) !== undefined;
    points += below !== undefined ? 3 : like ? 1 : kind.closed ? -2 : 0;
    shared ||= below !== undefined || like;
    if (below === undefined || !tags.has(key) || value.type !== "scalar") continue;
    const words = shapeOf(below).kind;
    if (words.type !== "choice") continue;
    const exact = words.values.includes(value.value);
    const near = !exact && nearest(String(value.value), words.values.map(String)) !== undefined;
    points += exact ? (key === discriminator ? 100 : 20) : near ? 8 : -10;
    tagged ||= exact || near;
  }
  if (kind.type === "object") {
    for (const [key, below] of kind.keys) {
      if (!isOptional(below) && !node.entries.some((entry) => entry.key === key)) points -= 1;
    }
  }
  return { points, sure: tags.size === 0 ? shared : tagged };
}
