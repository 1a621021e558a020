// What an incident file refers to by id or by path → problems where there is no such thing.
import { type Place, type Problem, problem } from "../problem.ts";
import { leavesOf, type Marked, type MarkedLeaf } from "./fact.ts";
import type { LeafMeta } from "./schema/values.ts";
import { vocabulary } from "./vocabulary.ts";
import { nearest, offer } from "./yaml/nearest.ts";

type PlaceOf = (path: string) => Place;
type Kind = NonNullable<LeafMeta["ref"]>;

/** The part of the file in which each kind of thing is entered. */
const parts = { service: "services", document: "documents", named: "names", group: "affected", actor: "parties" };

function keysAt(root: Marked, key: string): string[] {
  const found = root.type === "object" ? root.entries.get(key) : undefined;
  return found?.type === "object" ? [...found.entries.keys()] : [];
}

function groupIds(root: Marked): string[] {
  return leavesOf(root)
    .filter((leaf) => /^affected\[\d+\](\.of-these\[\d+\])?\.id$/.test(leaf.path))
    .map((leaf) => String(leaf.value));
}

/** What there is to refer to, by kind of reference. */
function targetsOf(root: Marked): Record<Exclude<Kind, "section">, readonly string[]> {
  return {
    service: keysAt(root, "services"),
    document: keysAt(root, "documents"),
    named: keysAt(root, "names"),
    group: groupIds(root),
    actor: [...new Set([...keysAt(root, "parties"), ...vocabulary.role])],
  };
}

/** What there is, for a message: those of the file before the roles everybody has. */
function offered(root: Marked, kind: Kind, typed: string, all: readonly string[]): string {
  const own = kind === "actor" ? keysAt(root, "parties") : [];
  const others = all.filter((id) => !own.includes(id));
  return [...own, ...(others.length === 0 ? [] : [offer(typed, others)])].join(", ");
}

const paths = (marked: Marked): string[] => [
  marked.path,
  ...(marked.type === "object" ? [...marked.entries.values()] : marked.type === "array" ? marked.items : []).flatMap(
    paths,
  ),
];

/** Paths that a leaf's value names: of facts in a text, of counts in a sum. */
function pathsNamed(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pathsNamed);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === "fact" && typeof inner === "string") return [inner];
    if ((key === "sum" || key === "at-most-sum") && Array.isArray(inner))
      return inner.filter((p) => typeof p === "string");
    return pathsNamed(inner);
  });
}

/** Leaves that say, or add up, themselves by way of those they name. */
function circles(root: Marked, placeOf: PlaceOf): Problem[] {
  const named = new Map(leavesOf(root).map((leaf) => [leaf.path, pathsNamed(leaf.value)]));
  return [...named.keys()].flatMap((path) => {
    const reached = new Set(named.get(path));
    for (const further of reached) for (const next of named.get(further) ?? []) reached.add(next);
    return reached.has(path) ? [problem("circular-fact", placeOf(path), { path }, { path })] : [];
  });
}

/** Every reference of a file to something that is not there, or that leads back to itself; `placeOf` gives places in it. */
export function checkReferences(root: Marked, placeOf: PlaceOf): Problem[] {
  const targets = targetsOf(root);
  const known = new Set(paths(root));
  const check = (leaf: MarkedLeaf): Problem[] => {
    const { ref } = leaf.meta;
    const place = () => placeOf(leaf.path);
    if (ref && ref !== "section" && typeof leaf.value === "string" && !targets[ref].includes(leaf.value)) {
      const close = nearest(leaf.value, targets[ref]);
      const params = {
        id: leaf.value,
        kind: ref,
        under: parts[ref],
        ...(targets[ref].length === 0 ? {} : { allowed: offered(root, ref, leaf.value, targets[ref]) }),
        ...(close === undefined ? {} : { nearest: close }),
      };
      return [problem("unknown-reference", place(), params, { path: leaf.path })];
    }
    return pathsNamed(leaf.value)
      .filter((path) => !known.has(path))
      .map((path) => unknownFact(path, known, place(), leaf.path));
  };
  return [...leavesOf(root).flatMap(check), ...circles(root, placeOf)];
}

function unknownFact(path: string, known: ReadonlySet<string>, place: Place, at: string): Problem {
  const close = nearest(path, [...known]);
  return problem("unknown-fact", place, { path, ...(close === undefined ? {} : { nearest: close }) }, { path: at });
}

/** The same for the facts in counsel's words, which are no part of the marked tree; `raw` is the file's content, sound or not. */
export function checkWordingFacts(raw: unknown, root: Marked, placeOf: PlaceOf): Problem[] {
  const entries: unknown = typeof raw === "object" && raw !== null && "wording" in raw ? raw.wording : undefined;
  if (!Array.isArray(entries)) return [];
  const known = new Set(paths(root));
  // A term of the file's own words is said at the path of those.
  const isKnown = (path: string): boolean => known.has(path) || known.has(path.replace(/\.text$/, ""));
  return entries.flatMap((entry: unknown, i) => {
    const text = typeof entry === "object" && entry !== null && "text" in entry ? entry.text : undefined;
    const at = `wording[${i}].text`;
    return [...new Set(pathsNamed(text))]
      .filter((path) => !isKnown(path))
      .map((path) => unknownFact(path, known, placeOf(at), at));
  });
}
