// A comment in an incident file that says what is still to be written → the path of what it is about.
import type { Marked, MarkedObject } from "../incident/fact.ts";
import { joinPath } from "../incident/yaml/path.ts";
import type { Places } from "../incident/yaml.ts";
import type { Place } from "../problem.ts";

type Key = { path: string; line: number; column: number; holder: string };

/**
 * Of a comment behind a value, that value; of one on a line of its own, the field that its next line would set (`# date: 2026-04-10`), in
 * what holds the keys that it is in line with; else what follows it. Empty where nothing tells.
 */
export function todoPath(
  place: Place,
  { marked, places }: { marked: MarkedObject; places: Pick<Places, "text" | "keyPlaceOf"> },
): string {
  const { line = 0, column = 0 } = place;
  const keys = keysOf(marked, "", places);
  const before = keys.filter((key) => key.line === line && key.column < column);
  if (before.length > 0) return before.at(-1)?.path ?? "";
  const lines = places.text.split("\n");
  const wanted = /^\s*#\s*(?:-\s*\{?\s*)?([a-z][a-z-]*):/.exec(lines[line] ?? "")?.[1];
  const above = keys.filter((key) => key.line < line).findLast((key) => key.column <= column);
  const below = keys.find((key) => key.line > line);
  const inLine = [above, below].find((key) => key?.column === column);
  // Deeper than the key above: in what that key holds.
  const holder = inLine?.holder ?? (above && above.column < column ? above.path : "");
  if (wanted !== undefined) return joinPath(holder, wanted);
  return below?.path ?? holder;
}

/** Whether a comment stands in a part of the file, such as `internal`; one that begins a line of the file itself stands in none. */
export function isWithin(
  part: string,
  { line = 0, column = 0 }: Place,
  { incident, places }: { incident: object; places: Pick<Places, "keyPlaceOf"> },
): boolean {
  if (column === 1) return false;
  const before = Object.keys(incident)
    .map((key) => ({ key, at: places.keyPlaceOf(key).line ?? 0 }))
    .filter(({ at }) => at > 0 && at <= line)
    .sort((a, b) => a.at - b.at);
  return before.at(-1)?.key === part;
}

/** Every key of the file in its order. */
function keysOf(marked: Marked, holder: string, places: Pick<Places, "keyPlaceOf">): Key[] {
  return inside(marked, holder, places).sort((a, b) => a.line - b.line || a.column - b.column);
}

function inside(marked: Marked, holder: string, places: Pick<Places, "keyPlaceOf">): Key[] {
  if (marked.type === "leaf") return [];
  if (marked.type === "array") return marked.items.flatMap((item) => inside(item, item.path, places));
  return [...marked.entries.values()].flatMap((inner) => {
    const { line = 0, column = 0 } = places.keyPlaceOf(inner.path);
    return [{ path: inner.path, line, column, holder }, ...inside(inner, inner.path, places)];
  });
}
