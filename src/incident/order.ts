// An incident's dates → problems where one comes before what it follows: periods that end before they begin, entries out of turn, days after the notice.
import { type Place, type Problem, problem } from "../problem.ts";
import { leavesOf, type Marked, type MarkedObject } from "./fact.ts";
import { parseMoment } from "./values.ts";

type PlaceOf = (path: string) => Place;

/** As much of a moment as is known: where, as written, and as text that is in order as days and times are. */
type Told = { path: string; text: string; order: string };

/** `2026-01`, `2026-01-05`, `2026-01-05 21:40`, about so or not; nothing for the day of publication, or what can't be read. */
function orderOf(text: string): string | undefined {
  const read = parseMoment(text);
  const { date, time } = "moment" in read ? read.moment : {};
  return date && (time === undefined ? date : `${date} ${time}`);
}

function momentAt(object: MarkedObject, key: string): Told | undefined {
  const leaf = object.entries.get(key);
  if (leaf?.type !== "leaf" || leaf.meta.fact !== "moment") return undefined;
  const { value, path } = leaf;
  const text = typeof value === "string" ? value : (value as { date?: unknown } | null)?.date; // the schema's long form
  const order = typeof text === "string" ? orderOf(text) : undefined;
  return typeof text === "string" && order !== undefined ? { path, text, order } : undefined;
}

/** Whether one moment is before another, as far as both are known: a month is not before its days. */
export const isBefore = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
};

function periods(marked: Marked, placeOf: PlaceOf, found: Problem[] = []): Problem[] {
  if (marked.type === "leaf") return found;
  if (marked.type === "object") {
    const from = momentAt(marked, "from");
    const to = from && momentAt(marked, "to");
    if (from && to && isBefore(to.order, from.order)) {
      const params = { from: from.text, to: to.text };
      found.push(problem("ends-before-it-begins", placeOf(to.path), params, { path: to.path }));
    }
  }
  for (const inner of marked.type === "object" ? marked.entries.values() : marked.items) periods(inner, placeOf, found);
  return found;
}

/** Between which times an entry lies that tells only a part of the day; wide, for people draw these bounds as they like. */
const parts: Record<string, readonly [from: string, to: string]> = {
  "early-morning": ["00:00", "08:00"],
  morning: ["04:00", "12:00"],
  noon: ["11:00", "14:00"],
  afternoon: ["12:00", "18:30"],
  evening: ["15:00", "20:00"],
  night: ["17:00", "24:00"],
};

/** The time or part of the day that an entry tells: where, in which words, and between which times it lies. */
function hoursOf(entry: MarkedObject): { path: string; text: string; from: string; to: string } | undefined {
  for (const key of ["time", "part"]) {
    const leaf = entry.entries.get(key);
    if (leaf?.type !== "leaf" || typeof leaf.value !== "string") continue;
    const { path, value } = leaf;
    const [from, to] = key === "time" ? [value, value] : (parts[value] ?? ["00:00", "24:00"]);
    return { path, text: value, from, to };
  }
  return undefined;
}

/** Of entries of one day, in the order of the file, those whose hours come before hours told already. */
function hours(entries: readonly MarkedObject[], placeOf: PlaceOf): Problem[] {
  let [day, last] = ["", { text: "", from: "" }];
  return entries.flatMap((entry) => {
    const date = momentAt(entry, "date")?.text;
    if (date === undefined) return [];
    if (date !== day) [day, last] = [date, { text: "", from: "" }];
    const own = hoursOf(entry);
    if (own === undefined) return [];
    const before = last;
    last = own;
    if (own.to >= before.from) return [];
    const params = { date: `${date} ${own.text}`, before: `${date} ${before.text}` };
    return [problem("out-of-order", placeOf(own.path), params, { severity: "warning", path: own.path })];
  });
}

function turns(entries: readonly MarkedObject[], placeOf: PlaceOf): Problem[] {
  let last: Told | undefined;
  return entries.flatMap((entry) => {
    const date = momentAt(entry, "date");
    if (!date) return [];
    const before = last;
    last = date;
    if (before === undefined || !isBefore(date.order, before.order)) return [];
    return [
      problem(
        "out-of-order",
        placeOf(date.path),
        { date: date.text, before: before.text },
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
    .filter(
      ({ path, meta, value }) =>
        meta.fact === "moment" &&
        typeof value === "string" &&
        happened.test(path) &&
        isBefore(own.order, orderOf(value) ?? own.order),
    )
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
  const order = [...turns(entries, placeOf), ...hours(entries, placeOf)];
  return [...periods(root, placeOf), ...order, ...afterwards(root, placeOf)];
}
