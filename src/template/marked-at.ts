// Marked incident → what stands at a path, and the few parts that are asked for by what they are.
import type { Marked, MarkedObject } from "../incident/fact.ts";

/** `affected[0].people` → `affected`, `0]`, `people`. */
const stepsOf = (path: string): string[] => (path === "" ? [] : path.split(/[.[]/));

/** The marked value at a path such as `affected[0].people`. */
export function markedAt(root: MarkedObject, path: string): Marked | undefined {
  let current: Marked | undefined = root;
  for (const step of stepsOf(path)) {
    if (current?.type === "array" && step.endsWith("]")) current = current.items[Number(step.slice(0, -1))];
    else if (current?.type === "object" && !step.endsWith("]")) current = current.entries.get(step);
    else return undefined;
  }
  return current;
}

/** A setting of the incident as text, or "" where it says nothing: for what steers a rendering. */
export function leafOf(root: MarkedObject, path: string): string {
  const found = markedAt(root, path);
  return found?.type === "leaf" && typeof found.value !== "object" ? String(found.value) : "";
}

/** All groups with their sub-groups, in the order of the file. */
export function groupsOf(root: MarkedObject): { id: string; group: MarkedObject }[] {
  const affected = root.entries.get("affected");
  const groups = affected?.type === "array" ? affected.items : [];
  return groups.flatMap((group) => {
    if (group.type !== "object") return [];
    const sub = group.entries.get("of-these");
    const inner = sub?.type === "array" ? sub.items : [];
    return [group, ...inner].flatMap((g) => {
      const id = g.type === "object" ? g.entries.get("id") : undefined;
      return g.type === "object" && id?.type === "leaf" ? [{ id: String(id.value), group: g }] : [];
    });
  });
}
