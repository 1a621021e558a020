// A schema and the tree beside it → every fault, each with its own path and place.
import { safeParse } from "zod/v4/core";
import { type Problem, problem } from "../../problem.ts";
import { cutText } from "./cut-text.ts";
import { excerpt } from "./excerpt.ts";
import { leafProblems } from "./leaf.ts";
import { offer } from "./nearest.ts";
import { pathText } from "./path.ts";
import { isOptional, type Kind, type Schema, type Shape, shapeOf } from "./shape.ts";
import { type Context, type Leniency, mayLack, type Spot, spotOf } from "./spot.ts";
import type { MapNode, Node } from "./tree.ts";
import { explainUnion } from "./union.ts";
import { allowedKeys, unknownKey } from "./unknown-key.ts";
import { wordOf } from "./words.ts";
import { emptyValue, wrongType } from "./wrong-kind.ts";

/** Tells every fault of a node and of all below it. */
export function explain(schema: Schema, spot: Spot, context: Context): Problem[] {
  const shape = shapeOf(schema);
  const { node } = spot;
  const { kind } = shape;
  if (kind.type === "other") return [];
  if (kind.type === "union") return explainUnion(shape, kind, spot, context);
  const doubtful = context.doubt.of(node);
  if (node.type === "scalar") {
    if (doubtful || (node.value === null && (shape.nullable || nullAllowed(kind)))) return [];
    if (node.value === null) return [emptyValue(shape, spot)];
  }
  if (kind.type === "object" && node.type === "map") return explainObject(shape, kind, node, spot, context);
  if (kind.type === "record" && node.type === "map") return explainRecord(shape, kind, node, spot, context);
  if (kind.type === "list" && node.type === "list") return explainList(kind, node.items, spot, context);
  if (doubtful) return [];
  if (kind.type === "object" || kind.type === "record") return [notMap(shape, spot)];
  if (kind.type === "list") return [notList(shape, spot)];
  if (node.type === "scalar") return leafProblems(shape, node, spot);
  return [
    wrongType(wordOf(shape), spot, kind.type === "choice" ? { allowed: offer("", kind.values.map(String)) } : {}),
  ];
}

function nullAllowed(kind: Kind): boolean {
  return kind.type === "choice" && kind.values.includes(null);
}

function notMap(shape: Shape, spot: Spot): Problem {
  const { node } = spot;
  // U+FF1A, the full-width colon, after what looks like a key.
  if (node.type === "scalar" && node.style === "plain" && /^[\w-]+\s*\uFF1A/u.test(node.source)) {
    return problem("full-width-sign", spot.place, { sign: "\uFF1A", meant: ":" }, { path: spot.path });
  }
  const { kind } = shape;
  const keys: Problem["params"] = kind.type === "object" ? { keys: offer("", [...kind.keys.keys()]) } : {};
  return wrongType(wordOf(shape), spot, keys);
}

/** The faults of a map under an object; `leniency` where the object is only one of several it may be. */
export function explainObject(
  shape: Shape,
  kind: Kind & { type: "object" },
  node: MapNode,
  spot: Spot,
  context: Context,
  leniency: Leniency = { skip: new Set() },
): Problem[] {
  const problems: Problem[] = [];
  const { skip, tolerated, required } = leniency;
  const allowed = allowedKeys([...(tolerated ?? kind.keys).keys()], node);
  // What stands there, or stands there under a misspelt key, is not missing.
  const meant = new Set<unknown>();
  for (const entry of node.entries) {
    if (skip.has(entry.key)) continue;
    const known = kind.keys.get(entry.key);
    const schemas = known === undefined ? (tolerated?.get(entry.key) ?? []) : [known];
    const below = spotOf(entry.value, [...spot.parts, entry.key], entry, context);
    if (schemas.length > 0) problems.push(...schemas.map((schema) => explain(schema, below, context)).reduce(fewer));
    else if (kind.closed && !context.doubt.at(entry.at.start)) {
      const unknown = cutText(node, entry, spot, context) ?? unknownKey(entry, allowed, shape, spot, context);
      for (const { params } of unknown) meant.add(params.nearest ?? params.suggestion);
      problems.push(...unknown);
    }
  }
  if (mayLack(spot, context)) return problems;
  for (const { key } of node.entries) meant.add(key);
  const missing = [...kind.keys].filter(([key, below]) => {
    const present = skip.has(key) || meant.has(key);
    return !present && !isOptional(below) && (required?.has(key) ?? true);
  });
  return [...problems, ...missing.map(([key, below]) => missingKey(key, below, spot))];
}

/** The shorter list of faults: that of the likelier alternative. */
export function fewer(a: Problem[], b: Problem[]): Problem[] {
  return b.length < a.length ? b : a;
}

function missingKey(key: string, schema: Schema, spot: Spot): Problem {
  const shape = shapeOf(schema);
  const allowed: Problem["params"] =
    shape.kind.type === "choice" ? { allowed: offer("", shape.kind.values.map(String)) } : {};
  return problem(
    "missing-key",
    spot.keyPlace,
    { key, expected: wordOf(shape), ...allowed },
    { path: pathText([...spot.parts, key]) },
  );
}

function explainRecord(
  shape: Shape,
  kind: Kind & { type: "record" },
  node: MapNode,
  spot: Spot,
  context: Context,
): Problem[] {
  if (node.entries.length === 0 && !mayLack(spot, context) && !safeParse(shape.schema, {}).success)
    return [emptyValue(shape, spot)];
  const problems: Problem[] = [];
  const keyShape = shapeOf(kind.key);
  const allowed = keyShape.kind.type === "choice" ? keyShape.kind.values.map(String) : undefined;
  const known = allowedKeys(allowed ?? [], node);
  for (const entry of node.entries) {
    const cut = safeParse(kind.key, entry.key).success ? undefined : cutText(node, entry, spot, context);
    if (cut !== undefined) {
      problems.push(...cut);
      continue;
    }
    if (allowed !== undefined && !allowed.includes(entry.key)) {
      problems.push(...unknownKey(entry, known, shape, spot, context));
      continue;
    }
    const path = [...spot.parts, entry.key];
    if (!safeParse(kind.key, entry.key).success && entry.key !== "" && !context.doubt.at(entry.at.start)) {
      problems.push(
        problem(
          "key-form",
          context.placeAt(entry.at.start),
          { key: excerpt(entry.key), expected: keyShape.hints.expects ?? "text-form" },
          { path: pathText(path) },
        ),
      );
    }
    problems.push(...explain(kind.value, spotOf(entry.value, path, entry, context), context));
  }
  if (!kind.complete || mayLack(spot, context)) return problems;
  for (const key of allowed ?? []) {
    if (!node.entries.some((entry) => entry.key === key)) problems.push(missingKey(key, kind.value, spot));
  }
  return problems;
}

function notList(shape: Shape, spot: Spot): Problem {
  const { node } = spot;
  const plain = node.type === "scalar" && node.style === "plain";
  return wrongType(wordOf(shape), spot, plain ? { suggestion: `[${excerpt(node.source)}]` } : {});
}

function explainList(kind: Kind & { type: "list" }, items: Node[], spot: Spot, context: Context): Problem[] {
  const { place, path, name } = spot;
  const problems: Problem[] = [];
  const count = items.length;
  const { least = 0, most = count } = kind;
  const told = mayLack(spot, context);
  if (count < least && !told) problems.push(problem("too-few-items", place, { name, count, least }, { path }));
  if (count > most && !told) problems.push(problem("too-many-items", place, { name, count, most }, { path }));
  for (const [index, item] of items.entries()) {
    const schema = kind.item(index);
    if (schema === undefined) continue;
    problems.push(...explain(schema, spotOf(item, [...spot.parts, index], undefined, context), context));
  }
  return problems;
}
