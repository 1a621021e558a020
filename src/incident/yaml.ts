// The bytes of a YAML file → a value that its zod schema takes, with the place of every part, or every problem in one run.
import type { z } from "zod";
import { safeParse } from "zod/v4/core";
import { type Found, hasErrors, type Problem, problem } from "../problem.ts";
import { decode } from "./yaml/decode.ts";
import { doubtOf } from "./yaml/doubt.ts";
import { knownKeys } from "./yaml/elsewhere.ts";
import { explain } from "./yaml/explain.ts";
import { isNoOddNumber } from "./yaml/number.ts";
import { type Part, pathText } from "./yaml/path.ts";
import { type Places, placesOf } from "./yaml/places.ts";
import { checkScalars } from "./yaml/scalars.ts";
import { type Context, spotOf } from "./yaml/spot.ts";
import { readSyntax } from "./yaml/syntax.ts";
import { toTree } from "./yaml/to-tree.ts";
import { everyScalar, plain } from "./yaml/tree.ts";

export type { Places } from "./yaml/places.ts";

/** What a sound file says, and where. */
export type Read<T> = { value: T; places: Places };

/** What else is looked for in a file, sound or not: in its content as far as that could be read. */
export type Look = (raw: unknown, placeOf: Places["placeOf"]) => Problem[];

/**
 * How a sound file is read: compiling a schema takes longer than reading some files by it; and of what an option of a union doesn't take,
 * zod words why, though the next one does.
 */
const unworded = { jitless: true, error: () => "" };

/** Reads a file; `value` is absent when any problem is an error. `file` is only its name, for the places. */
export function readYaml<S extends z.ZodType>(
  bytes: Uint8Array | string,
  file: string,
  schema: S,
  look: Look = () => [],
): Found<Read<z.output<S>>> {
  const decoded = decode(bytes, file);
  if (decoded.value === undefined) return { problems: decoded.problems };
  const syntax = readSyntax(decoded.value.text, file);
  const { placeAt, text } = syntax;
  const problems = [...syntax.problems];
  if (syntax.document === undefined) return { problems };
  const tree = toTree(syntax.document, text, placeAt);
  const lineOf = (offset: number) => placeAt(offset).line;
  const unread = (tree.value?.unread ?? []).map((at) => ({ at, local: true }));
  const doubt = doubtOf([...syntax.faults, ...unread], lineOf);
  const faultLines = new Set(syntax.faults.filter((fault) => !fault.local).map((fault) => lineOf(fault.at)));
  problems.push(...tree.problems.filter(({ place }) => !faultLines.has(place.line)));
  if (tree.value === undefined) return { problems: inOrder(problems) };
  const { root, repeated } = tree.value;
  problems.push(...checkScalars(root, repeated, text, placeAt, doubt));
  let known: Context["known"] = () => {
    const keys = knownKeys(schema);
    known = () => keys;
    return keys;
  };
  const context: Context = { placeAt, doubt, known: () => known() };
  const places = placesOf(root, text, decoded.value.bom, file, placeAt);
  const raw = plain(root);
  const quick = safeParse(schema, raw, unworded);
  const result = quick.success ? quick : safeParse(schema, raw, { jitless: true });
  // Of what zod takes there is nothing to explain, but for numbers in a form that YAML reads otherwise than people.
  if (!result.success || hasErrors(problems) || !everyScalar(root, isNoOddNumber))
    problems.push(...explain(schema, spotOf(root, [], undefined, context), context));
  problems.push(...look(result.success ? result.data : raw, places.placeOf));
  if (!result.success) problems.push(...refusals(result.error.issues, problems, places));
  if (!result.success || hasErrors(problems)) return { problems: inOrder(problems) };
  return { value: { value: result.data, places }, problems: inOrder(problems) };
}

/** What zod alone can tell: refinements always, anything else only where nothing was found. */
function refusals(issues: readonly z.core.$ZodIssue[], found: Problem[], places: Places): Problem[] {
  const problems: Problem[] = [];
  const told = new Set(found.map((one) => one.path));
  for (const issue of issues) {
    if (issue.code !== "custom" && hasErrors(found)) continue;
    const path = pathText(issue.path.filter((part): part is Part => typeof part !== "symbol"));
    const { code, ...params } = issue.code === "custom" ? slots(issue.params) : {};
    if (typeof code === "string") problems.push(problem(code, places.placeOf(path), params, { path }));
    else if (!told.has(path))
      problems.push(problem("not-allowed", places.placeOf(path), { reason: issue.message }, { path }));
  }
  return problems;
}

function slots(params: Record<string, unknown> | undefined): Problem["params"] {
  const entries = Object.entries(params ?? {});
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string | number] => typeof entry[1] === "string" || typeof entry[1] === "number",
    ),
  );
}

/** As one reads the file, each thing once. */
function inOrder(problems: Problem[]): Problem[] {
  const told = new Set<string>();
  const once = problems.filter(({ code, place, path }) => {
    const key = `${code} ${place.line}:${place.column} ${path}`;
    return told.has(key) ? false : told.add(key);
  });
  return once.sort(
    (a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0),
  );
}
