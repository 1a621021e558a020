// What an incident file refers to by id or by path → problems where there is no such thing.
import { type Place, type Problem, problem } from "../problem.ts";
import { leavesOf, type Marked } from "./fact.ts";
import type { LeafMeta } from "./schema/annotate.ts";
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

/** Of the groups, and of those within them. */
function groupIds(parent: Marked, key: "affected" | "of-these" = "affected"): string[] {
  const groups = parent.type === "object" ? parent.entries.get(key) : undefined;
  if (groups?.type !== "array") return [];
  return groups.items.flatMap((group) => {
    const id = group.type === "object" ? group.entries.get("id") : undefined;
    return [
      ...(id?.type === "leaf" ? [String(id.value)] : []),
      ...(key === "affected" ? groupIds(group, "of-these") : []),
    ];
  });
}

/** What there is to refer to, by kind of reference. */
function targetsOf(root: Marked): Record<Exclude<Kind, "section">, ReadonlySet<string>> {
  return {
    service: new Set(keysAt(root, "services")),
    document: new Set(keysAt(root, "documents")),
    named: new Set(keysAt(root, "names")),
    group: new Set(groupIds(root)),
    actor: new Set([...keysAt(root, "parties"), ...vocabulary.role]),
  };
}

/** What there is, for a message: those of the file before the roles everybody has. */
function offered(root: Marked, kind: Kind, typed: string, all: readonly string[]): string {
  const own = kind === "actor" ? keysAt(root, "parties") : [];
  const others = all.filter((id) => !own.includes(id));
  return [...own, ...(others.length === 0 ? [] : [offer(typed, others)])].join(", ");
}

/** Every path that leads to something. */
function pathsIn(marked: Marked, found: Set<string> = new Set()): Set<string> {
  found.add(marked.path);
  if (marked.type !== "leaf")
    for (const inner of marked.type === "object" ? marked.entries.values() : marked.items) pathsIn(inner, found);
  return found;
}

/** Paths that a leaf's value names: of facts in a text, of counts in a sum. */
function pathsNamed(value: unknown, found: string[] = []): string[] {
  if (Array.isArray(value)) for (const inner of value) pathsNamed(inner, found);
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (key === "fact" && typeof inner === "string") found.push(inner);
      else if ((key === "sum" || key === "at-most-sum") && Array.isArray(inner))
        found.push(...inner.filter((p) => typeof p === "string"));
      else pathsNamed(inner, found);
    }
  return found;
}

/** Leaves that say, or add up, themselves by way of those they name. */
function circles(named: ReadonlyMap<string, readonly string[]>, placeOf: PlaceOf): Problem[] {
  return [...named.keys()].flatMap((path) => {
    const reached = new Set(named.get(path));
    for (const further of reached) for (const next of named.get(further) ?? []) reached.add(next);
    return reached.has(path) ? [problem("circular-fact", placeOf(path), { path }, { path })] : [];
  });
}

/** Every reference of a file to something that is not there, or that leads back to itself; `placeOf` gives places in it. */
export function checkReferences(root: Marked, placeOf: PlaceOf): Problem[] {
  const targets = targetsOf(root);
  const named = new Map<string, string[]>();
  let known: ReadonlySet<string> | undefined;
  const problems: Problem[] = [];
  for (const {
    meta: { ref },
    value,
    path,
  } of leavesOf(root)) {
    if (ref && ref !== "section" && typeof value === "string") {
      const all = targets[ref];
      if (all.has(value)) continue;
      const close = nearest(value, all);
      const params = {
        id: value,
        kind: ref,
        under: parts[ref],
        ...(all.size === 0 ? {} : { allowed: offered(root, ref, value, [...all]) }),
        ...(close === undefined ? {} : { nearest: close }),
      };
      problems.push(problem("unknown-reference", placeOf(path), params, { path }));
    } else if (typeof value === "object") {
      const facts = pathsNamed(value);
      if (facts.length === 0) continue;
      named.set(path, facts);
      const there = known ?? pathsIn(root);
      known = there;
      for (const fact of facts) if (!there.has(fact)) problems.push(unknownFact(fact, there, placeOf(path), path));
    }
  }
  return [...problems, ...circles(named, placeOf)];
}

function unknownFact(path: string, known: ReadonlySet<string>, place: Place, at: string): Problem {
  const close = nearest(path, known);
  return problem("unknown-fact", place, { path, ...(close === undefined ? {} : { nearest: close }) }, { path: at });
}

/** The same for the facts in counsel's words, which are no part of the marked tree; `raw` is the file's content, sound or not. */
export function checkWordingFacts(raw: unknown, root: Marked, placeOf: PlaceOf): Problem[] {
  const entries: unknown = typeof raw === "object" && raw !== null && "wording" in raw ? raw.wording : undefined;
  if (!Array.isArray(entries)) return [];
  const known = pathsIn(root);
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
