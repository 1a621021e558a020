// The file that uses every field → an example of each: a snippet of YAML in which it stands where it belongs, and its value alone.
import { Document, isCollection, parse, visit } from "yaml";
import { safeParse } from "zod/v4/core";
import { leafMeta } from "./fact.ts";
import { allFields, fieldAt } from "./field.ts";
import { incidentSchema } from "./schema.ts";
import { joinPath, type Part, pathParts } from "./yaml/path.ts";
import { isOptional, type Schema, shapeOf } from "./yaml/shape.ts";

/** Where a field stands first in a file, and its value there. */
export type Example = { path: string; value: unknown };

/** The examples that a file gives, by `Field.path`; what stands elsewhere only is told by `Field.key` too. */
export function readExamples(source: string): { root: unknown; byField: ReadonlyMap<string, Example> } {
  const root: unknown = parse(source);
  const byField = new Map<string, Example>();
  gather(root, "", byField);
  for (const { path, key } of allFields()) {
    const own = byField.get(path);
    if (own !== undefined && !byField.has(key)) byField.set(key, own);
  }
  return { root, byField };
}

function gather(value: unknown, path: string, found: Map<string, Example>): void {
  if (!isHolder(value)) return;
  for (const [part, inner] of partsOf(value)) {
    const own = joinPath(path, part);
    const field = typeof part === "string" ? fieldAt(own, true) : undefined;
    if (field !== undefined && !found.has(field.path)) found.set(field.path, { path: own, value: inner });
    gather(inner, own, found);
  }
}

type Holder = Record<string, unknown> | unknown[];
const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;
const partsOf = (value: Holder): [Part, unknown][] =>
  Array.isArray(value) ? [...value.entries()] : Object.entries(value);

/** How many fields a larger one shows beside those that must be there: the one asked for, and one that only stands beside it. */
const mostShown = { asked: 4, beside: 2 };

/** The field alone, with what must stand beside it: a part of a file from its top level on, as YAML. */
export function snippetOf({ path }: Example, root: unknown): string {
  const parts = pathParts(path) ?? [];
  const [top = ""] = parts;
  const whole = cut(incidentSchema, root, parts, mostShown.asked);
  const document = new Document(
    isHolder(whole) ? { [top]: Object.entries(whole).find(([key]) => key === top)?.[1] } : {},
  );
  // What is short stands on one line, as people write it.
  visit(document, {
    Collection(_, node, ancestors) {
      if (ancestors.length > 2 && JSON.stringify(node.toJSON()).length < 80) node.flow = true;
      return isCollection(node) && node.flow ? visit.SKIP : undefined;
    },
  });
  return document.toString({ lineWidth: 100 }).replace(/\[ ([^[\]"']*) \]/g, "[$1]");
}

/** What stands at a path, in all that it lies in, each with the fields it must have; at the end of the path, a little of the value. */
function cut(schema: Schema, value: unknown, path: readonly Part[], most: number): unknown {
  const { kind, schema: bare } = shapeOf(schema);
  if (leafMeta(bare)) return value;
  const [part, ...rest] = path;
  if (kind.type === "union") {
    const fit = kind.options.filter((option) => safeParse(option, value).success);
    const option = fit.find((one) => shapeOf(one).kind.type !== "other");
    return option === undefined ? value : cut(option, value, path, most);
  }
  if (kind.type === "list" && Array.isArray(value)) {
    const index = typeof part === "number" ? part : 0;
    const item = kind.item(index);
    return item === undefined ? value : [cut(item, value[index], rest, most)];
  }
  if (!isHolder(value) || Array.isArray(value)) return value;
  if (kind.type === "record") {
    const id = typeof part === "string" ? part : (Object.keys(value)[0] ?? "");
    return { [id]: cut(kind.value, value[id], rest, most) };
  }
  if (kind.type !== "object") return value;
  const needed = Object.keys(value).filter((key) => !isOptional(kind.keys.get(key) ?? schema));
  const others = Object.keys(value).filter((key) => !needed.includes(key));
  const shown = new Set([...needed, ...(part === undefined ? others.slice(0, most) : [String(part)])]);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const below = kind.keys.get(key);
      if (!shown.has(key) || below === undefined) return [];
      return [[key, key === part ? cut(below, inner, rest, most) : cut(below, inner, [], mostShown.beside)]];
    }),
  );
}
