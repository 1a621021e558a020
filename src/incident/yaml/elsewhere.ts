// A schema → every key it knows anywhere and where that key belongs, to tell a key that stands in the wrong place.
import { type Schema, shapeOf } from "./shape.ts";

/** Paths by key, shortest first: `people` → `["affected[].people"]`; record keys stand as `*`. */
export type KnownKeys = Map<string, string[]>;

const mostPaths = 3;

/** Walks the whole schema once, breadth first, so that the first path of a key is the shortest. */
export function knownKeys(root: Schema): KnownKeys {
  const known: KnownKeys = new Map();
  const seen = new Set<Schema>();
  const queue: { schema: Schema; path: string }[] = [{ schema: root, path: "" }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { schema, kind } = shapeOf(next.schema);
    if (seen.has(schema)) continue;
    seen.add(schema);
    const { path } = next;
    if (kind.type === "union") queue.push(...kind.options.map((option) => ({ schema: option, path })));
    if (kind.type === "record") queue.push({ schema: kind.value, path: below(path, "*") });
    if (kind.type === "list") {
      const item = kind.item(0);
      if (item !== undefined) queue.push({ schema: item, path: `${path}[]` });
    }
    if (kind.type !== "object") continue;
    for (const [key, value] of kind.keys) {
      const paths = known.get(key) ?? [];
      if (paths.length < mostPaths && !paths.includes(below(path, key))) known.set(key, [...paths, below(path, key)]);
      queue.push({ schema: value, path: below(path, key) });
    }
  }
  return known;
}

function below(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
