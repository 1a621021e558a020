// A path of the incident file as it was sent → the path of the same thing in the file as it is now, which may have moved on.
import { isDeepStrictEqual } from "node:util";
import { joinPath, type Part, pathParts } from "../../incident/yaml/path.ts";

/** Follows a path of `before` in `now`; undefined where what it leads through is gone, or can't be told from others. */
export type MapPath = (path: string) => string | undefined;

/** Entries of lists are followed by their id, else by what they say, else by where they stand while the list is as long. */
export function pathMapper(before: unknown, now: unknown): MapPath {
  const pairs = new Map<readonly unknown[], Map<number, number>>();
  return (path) => {
    let [was, is]: [unknown, unknown] = [before, now];
    let mapped = "";
    const parts = pathParts(path);
    if (parts === undefined) return undefined;
    for (const part of parts) {
      const to = typeof part === "number" ? pairOf(part, was, is, pairs) : part;
      if (to === undefined) return undefined;
      was = below(was, part);
      is = below(is, to);
      if (was !== undefined && is === undefined) return undefined;
      mapped = joinPath(mapped, to);
    }
    return mapped;
  };
}

/** The same for every path in a text such as a block's id, `group.ja:4@affected[0]`, or a line with `{affected[0].people}`. */
export function mapPathsIn(text: string, map: MapPath): string {
  return text.replace(/[A-Za-z][\w-]*(?:\.[\w-]+|\[\d+\])*\[\d+\](?:\.[\w-]+|\[\d+\])*/g, (path) => map(path) ?? path);
}

function pairOf(
  index: number,
  was: unknown,
  is: unknown,
  pairs: Map<readonly unknown[], Map<number, number>>,
): number | undefined {
  if (!Array.isArray(was) || !Array.isArray(is)) return undefined;
  let pair = pairs.get(was);
  if (pair === undefined) {
    pair = pairUp(was, is);
    pairs.set(was, pair);
  }
  return pair.get(index);
}

function pairUp(was: readonly unknown[], is: readonly unknown[]): Map<number, number> {
  const pair = new Map<number, number>();
  const taken = new Set<number>();
  const take = (index: number, test: (entry: unknown, at: number) => boolean): void => {
    if (pair.has(index)) return;
    const found = is.findIndex((entry, at) => !taken.has(at) && test(entry, at));
    if (found < 0) return;
    pair.set(index, found);
    taken.add(found);
  };
  was.forEach((entry, index) => {
    const id = below(entry, "id");
    if (id !== undefined) take(index, (other) => below(other, "id") === id);
  });
  const takeEach = (test: (entry: unknown, index: number) => (other: unknown, at: number) => boolean): void => {
    for (const [index, entry] of was.entries()) take(index, test(entry, index));
  };
  takeEach((entry, index) => (other, at) => at === index && isDeepStrictEqual(other, entry));
  takeEach((entry) => (other) => isDeepStrictEqual(other, entry));
  // What is left was changed in its place, as long as nothing else of the list came or went.
  if (was.length === is.length) takeEach((_, index) => (_other, at) => at === index);
  else takeEach((entry) => (other) => sharedKeys(entry, other) > 0.5);
  return pair;
}

/** The share of an entry's values that another has too. */
function sharedKeys(a: unknown, b: unknown): number {
  if (!isMap(a) || !isMap(b)) return 0;
  const keys = Object.keys(a);
  return keys.filter((key) => isDeepStrictEqual(a[key], b[key])).length / Math.max(1, keys.length);
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function below(value: unknown, part: Part): unknown {
  if (typeof part === "number") return Array.isArray(value) ? value[part] : undefined;
  return isMap(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}

/** What stands at a path of a plain value. */
export function valueAt(root: unknown, path: string): unknown {
  return (pathParts(path) ?? []).reduce<unknown>(below, root);
}
