// An incident's dates → problems where one comes before what it follows: periods that end before they begin, entries out of turn, days after the notice.
import { type Place, type Problem, problem } from "../problem.ts";
import { leavesOf, type Marked, type MarkedObject } from "./fact.ts";

type PlaceOf = (path: string) => Place;

/** The day, or as much of a moment as is known, with its time: `2026-01`, `2026-01-05`, `2026-01-05 21:40`; nothing for the day of publication. */
function momentAt(object: MarkedObject, key: string): { path: string; text: string } | undefined {
  const leaf = object.entries.get(key);
  if (leaf?.type !== "leaf" || leaf.meta.fact !== "moment") return undefined;
  const { value, path } = leaf;
  const text = typeof value === "string" ? value : (value as { date?: unknown } | null)?.date; // the schema's long form
  return typeof text === "string" && /^\d{4}/.test(text) ? { path, text } : undefined;
}

/** Whether one moment is before another, as far as both are known: a month is not before its days. */
const isBefore = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
};

function* objectsOf(marked: Marked): Generator<MarkedObject> {
  if (marked.type === "leaf") return;
  if (marked.type === "object") yield marked;
  for (const inner of marked.type === "object" ? marked.entries.values() : marked.items) yield* objectsOf(inner);
}

function periods(root: Marked, placeOf: PlaceOf): Problem[] {
  return [...objectsOf(root)].flatMap((object) => {
    const [from, to] = [momentAt(object, "from"), momentAt(object, "to")];
    if (!from || !to || !isBefore(to.text, from.text)) return [];
    return [problem("ends-before-it-begins", placeOf(to.path), { from: from.text, to: to.text }, { path: to.path })];
  });
}

function turns(entries: readonly MarkedObject[], placeOf: PlaceOf): Problem[] {
  let last = "";
  return entries.flatMap((entry) => {
    const date = momentAt(entry, "date");
    if (!date) return [];
    const before = last;
    last = date.text;
    if (!isBefore(date.text, before)) return [];
    return [
      problem(
        "out-of-order",
        placeOf(date.path),
        { date: date.text, before },
        { severity: "warning", path: date.path },
      ),
    ];
  });
}

/** Days that a notice can't know of: those of what happened, when they are later than its own. */
const happened = /^(timeline\[\d+\]\.date|breach\.(noticed\.date|aware\.date|contained|occurred\.(from|to)))$/;

function afterwards(root: MarkedObject, placeOf: PlaceOf): Problem[] {
  const notice = root.entries.get("notice");
  const own = notice?.type === "object" ? momentAt(notice, "date") : undefined;
  if (!own) return [];
  return leavesOf(root)
    .filter(({ path, value }) => happened.test(path) && typeof value === "string" && isBefore(own.text, value))
    .map(({ path, value }) =>
      problem(
        "after-the-notice",
        placeOf(path),
        { date: String(value), notice: own.text },
        { severity: "warning", path },
      ),
    );
}

/** Every date out of its order, in a file with other faults too. */
export function checkOrder(root: Marked, placeOf: PlaceOf): Problem[] {
  if (root.type !== "object") return [];
  const timeline = root.entries.get("timeline");
  const entries = timeline?.type === "array" ? timeline.items.filter((item) => item.type === "object") : [];
  return [...periods(root, placeOf), ...turns(entries, placeOf), ...afterwards(root, placeOf)];
}
