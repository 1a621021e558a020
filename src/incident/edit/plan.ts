// Edits of an incident file → what is to happen to which value, list and map of its text, or why that can't be.
import { type Found, type Problem, problem } from "../../problem.ts";
import { type Part, pathParts, pathText } from "../yaml/path.ts";
import type { Places } from "../yaml/places.ts";
import { plain } from "../yaml/tree.ts";
import type { Added } from "./add.ts";
import { type Change, same } from "./expect.ts";
import { holdsShared, type Located, locate } from "./locate.ts";
import { type SourcePart, sourceOf } from "./source.ts";
import type { YamlValue } from "./value-text.ts";

/**
 * One thing to change; paths are those of the file before any edit. `set` replaces a value that is there, of whatever kind; `insert`
 * puts a key into a map that lacks it; `put` does the one or the other, for what a file leaves to its default; `append` adds to the end of a list, which is begun where its map lacks it; `remove` takes a
 * key or an item away.
 */
export type Edit =
  | { set: string; value: YamlValue }
  | { insert: string; value: YamlValue }
  | { put: string; value: YamlValue }
  | { append: string; value: YamlValue }
  | { remove: string };

/** What is to happen to one list or map. */
export type Group = { to: Located; added: Added[]; gone: SourcePart[] };

/** All that is to happen, in the text and in what it says. */
export type Plan = { root: Located; sets: { to: Located; value: YamlValue }[]; groups: Group[]; changes: Change[] };

type Refusal = "edit-no-place" | "edit-shared" | "edit-odd" | "edit-no-list" | "edit-there" | "edit-twice";

/** Finds the place of every edit; one that has none, or gets in another's way, is a problem. */
export function plan(places: Places, edits: readonly Edit[]): Found<Plan> {
  const problems: Problem[] = [];
  const root: Located = { source: sourceOf(places.text), depth: 0 };
  const planned: Plan = { root, sets: [], groups: [], changes: [] };
  const groups = new Map<string, Group>();
  const twice = inTheWay(edits);
  for (const edit of edits) {
    const parts = pathParts(pathOf(edit)) ?? [];
    const refusal = parts.length === 0 ? "edit-no-place" : twice.has(edit) ? "edit-twice" : take(edit, parts);
    if (refusal === undefined) continue;
    const path = pathOf(edit);
    problems.push(problem(refusal, places.placeOf(path), { path }, { path }));
  }
  return problems.length > 0 ? { problems } : { value: planned, problems };

  function take(edit: Edit, parts: readonly Part[]): Refusal | undefined {
    const found = locate(root.source, parts);
    if ("barred" in found) return found.barred === "shared" ? "edit-shared" : "edit-odd";
    if ("missing" in found) {
      const { at, rest } = found;
      const [name, ...further] = rest;
      const open = at.source.kind === "map" || at.source.kind === "nothing";
      if ("set" in edit || "remove" in edit || typeof name !== "string" || further.length > 0 || !open)
        return "edit-no-place";
      return addKey(name, parts, edit.value, "append" in edit, at);
    }
    if ("insert" in edit) return "edit-there";
    if ("append" in edit) return addItem(parts, edit.value, found);
    if (holdsShared(found.source)) return "edit-shared";
    if ("set" in edit || "put" in edit) {
      const node = places.nodeOf(pathOf(edit));
      if (node !== undefined && same(plain(node), edit.value)) return undefined; // as typed it says that already
      planned.sets.push({ to: found, value: edit.value });
      planned.changes.push({ kind: "set", parts, value: edit.value });
    } else if (found.part !== undefined && found.parent !== undefined) {
      const to = locate(root.source, parts.slice(0, -1));
      if ("source" in to) groupAt(parts.slice(0, -1), to).gone.push(found.part);
      planned.changes.push({ kind: "remove", parts });
    }
    return undefined;
  }

  /** A key with a value, or with a list that further items may follow into. */
  function addKey(key: string, parts: readonly Part[], value: YamlValue, list: boolean, at: Located): undefined {
    const { added } = groupAt(parts.slice(0, -1), at);
    const begun = added.find((one) => one.key === key);
    if (begun !== undefined) {
      begun.value = [...(begun.value as readonly YamlValue[]), value]; // only appended lists come twice
      planned.changes.push({ kind: "add", parts, value });
    } else {
      const first = list ? [value] : value;
      added.push({ key, value: first, begun: list });
      planned.changes.push({ kind: "add", parts: parts.slice(0, -1), key, value: first });
    }
  }

  function addItem(parts: readonly Part[], value: YamlValue, found: Located): Refusal | undefined {
    if (found.source.kind !== "list" && found.source.kind !== "nothing") return "edit-no-list";
    groupAt(parts, found).added.push({ value });
    planned.changes.push({ kind: "add", parts, value });
    return undefined;
  }

  function groupAt(parts: readonly Part[], to: Located): Group {
    const path = pathText(parts);
    const group = groups.get(path) ?? { to, added: [], gone: [] };
    if (!groups.has(path)) planned.groups.push(group);
    groups.set(path, group);
    return group;
  }
}

function pathOf(edit: Edit): string {
  if ("set" in edit) return edit.set;
  if ("insert" in edit) return edit.insert;
  if ("put" in edit) return edit.put;
  return "append" in edit ? edit.append : edit.remove;
}

/** Edits of one value beside another, or within what another replaces or removes; any number may append to one list. */
function inTheWay(edits: readonly Edit[]): ReadonlySet<Edit> {
  const at = new Map<string, Edit[]>();
  for (const edit of edits) {
    const path = pathText(pathParts(pathOf(edit)) ?? []);
    at.set(path, [...(at.get(path) ?? []), edit]);
  }
  const found = new Set<Edit>();
  for (const [path, here] of at) {
    if (here.length > 1 && !here.every((edit) => "append" in edit)) for (const edit of here) found.add(edit);
    const parts = pathParts(path) ?? [];
    // The whole file is no place of an edit.
    const above = parts.slice(1).flatMap((_, index) => at.get(pathText(parts.slice(0, index + 1))) ?? []);
    if (above.some((edit) => !("append" in edit))) for (const edit of here) found.add(edit);
  }
  return found;
}
