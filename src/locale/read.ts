// A file of templates/locales/ → Locale, with the place of every problem in it.

import { basename } from "node:path";
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import type { z } from "zod";
import { type Found, type Place, type Problem, problem } from "../problem.ts";
import { type Locale, localeSchema } from "./schema.ts";

export type { Locale, Patterns } from "./schema.ts";

type Path = readonly PropertyKey[];

/** A parsed source that can tell where a path of it stands. */
type Source = { document: ReturnType<typeof parseDocument>; lines: LineCounter; file: string };

/** Reads a locale file; `file` is its path, whose name must be the locale's tag. */
export function readLocale(source: string, file: string): Found<Locale> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at: Source = { document, lines, file };
  const syntax = [...document.errors, ...document.warnings].map(({ code, message, pos }) =>
    problem("yaml-syntax", offsetPlace(pos[0], at), { code, detail: message }),
  );
  // A key said twice leaves the rest readable; after any other fault what follows would be guesses.
  if (document.errors.some(({ code }) => code !== "DUPLICATE_KEY")) return { problems: syntax };
  const read = localeSchema.safeParse(document.toJS());
  const problems = [...syntax, ...(read.success ? [] : read.error.issues.flatMap((issue) => issueProblems(issue, at)))];
  if (!read.success) return { problems };
  const { tag } = read.data.locale;
  const name = basename(file).replace(/\.ya?ml$/, "");
  if (tag !== name)
    problems.push(problem("locale-tag-differs", placeOf(["locale", "tag"], "value", at), { tag, name }));
  if (problems.length > 0) return { problems };
  return { value: { ...read.data, file, places: keyPlaces(["terms", "phrases", "labels"], at) }, problems };
}

function issueProblems(issue: z.core.$ZodIssue, at: Source): Problem[] {
  const path = issue.path.map(String).join(".");
  const value = placeOf(issue.path, "value", at);
  if (at.document.getIn(issue.path) === undefined) return [problem("missing-key", value, { key: path })];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        problem("unknown-key", placeOf([...issue.path, key], "key", at), { key, in: path }),
      );
    case "invalid_union": {
      // The branch for this sort of value is the one that has nothing against the value itself.
      const branch = issue.errors.find((issues) =>
        issues.every(({ path, code }) => path.length > 0 || code === "custom"),
      );
      if (!branch) return [problem("wrong-type", value, { key: path, expected: "text, map" })];
      return branch.flatMap((inner) => issueProblems({ ...inner, path: [...issue.path, ...inner.path] }, at));
    }
    case "custom": {
      const { code = "wrong-value", ...params } = issue.params ?? {};
      return [problem(String(code), value, { key: path, ...params })];
    }
    case "invalid_type":
      return [problem("wrong-type", value, { key: path, expected: issue.expected })];
    case "too_small":
    case "too_big": {
      const [limit, count] = issue.code === "too_small" ? ["at-least", issue.minimum] : ["at-most", issue.maximum];
      return [problem("wrong-size", value, { key: path, limit, count: Number(count) })];
    }
    default:
      return [problem("wrong-value", value, { key: path, detail: issue.message })];
  }
}

/** The place of a path, its key or its value; of the nearest thing around it where it is not there. */
function placeOf(path: Path, what: "key" | "value", at: Source): Place {
  let found = at.document.contents as Node | null; // what a parsed document holds
  for (const [i, step] of path.entries()) {
    if (isAlias(found)) found = found.resolve(at.document) ?? null;
    const pair = pairOf(found, step);
    const last = i === path.length - 1;
    const next = pair
      ? last && what === "key"
        ? pair.key
        : (pair.value ?? pair.key)
      : isSeq(found)
        ? found.items[Number(step)]
        : undefined;
    if (!next) break;
    found = next as Node; // keys and values of a parsed map are nodes
  }
  return offsetPlace(found?.range?.[0] ?? 0, at);
}

function pairOf(node: unknown, key: PropertyKey): Pair | undefined {
  return isMap(node) ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key) : undefined;
}

function offsetPlace(offset: number, { lines, file }: Source): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col };
}

/** Where the keys under some keys stand, down to a term; joined by dots. */
function keyPlaces(roots: string[], at: Source): Record<string, Place> {
  const places: Record<string, Place> = {};
  const visit = (node: unknown, path: string, depth: number): void => {
    if (!isMap(node) || depth === 0) return;
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const own = `${path}.${String(key.value)}`;
      places[own] = offsetPlace(key.range?.[0] ?? 0, at);
      visit(value, own, depth - 1);
    }
  };
  for (const root of roots.filter((root) => at.document.has(root))) {
    places[root] = placeOf([root], "key", at);
    visit(at.document.get(root), root, 2);
  }
  return places;
}
