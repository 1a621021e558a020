// The words of a moment as they are shown now → the moment to write, in the form that it has in the file.
import { weekdayOf } from "../../incident/days.ts";
import type { YamlValue } from "../../incident/edit.ts";
import type { MarkedLeaf } from "../../incident/fact.ts";
import { type Moment, momentText, parseMoment } from "../../incident/values.ts";
import { type MomentRead, readMoment } from "../../locale/read-moment.ts";
import type { Locale } from "../../locale/schema.ts";
import type { ReadShown } from "../read-shown.ts";
import { isMap } from "./leaf.ts";
import type { Refusal } from "./refusal.ts";

/** A moment as the file has it, and how: in one string, in a map with `date`, as a time or a part of the day alone. */
type Written = { moment: Moment; as: "text" | "map" | "time" | "part" };

/** Reads a moment; `was` is what it showed, `published` the notice's day, if it has one. */
export function readMomentAgain(
  leaf: MarkedLeaf,
  was: string,
  next: string,
  locale: Locale,
  published: string | undefined,
): ReadShown {
  const written = writtenMoment(leaf);
  if (written === undefined) return { refused: "no-place" };
  const [before, read] = [readMoment(was, locale), readMoment(next, locale)];
  if ("unread" in read) return { refused: read.unread };
  const known = "unread" in before ? undefined : before;
  if (written.as === "time" || written.as === "part") return readClock(leaf, written.as, known, read);
  const moment = { ...dayOf(written.moment, known, read, published), ...clockOf(read) };
  if ("refused" in moment) return moment;
  const fault = faultOf(moment, read);
  if (fault !== undefined) return { refused: fault };
  return asWritten(leaf, written, moment);
}

function writtenMoment({ value, meta }: MarkedLeaf): Written | undefined {
  if (isMap(value)) {
    const { date, part, about } = value;
    const parsed = parseMoment(String(date));
    if (!("moment" in parsed)) return undefined;
    // The schema's object form.
    const more = { ...(part === undefined ? {} : { part }), ...(about === true ? { about } : {}) } as Moment;
    return { moment: { ...parsed.moment, ...more }, as: "map" };
  }
  const parsed = parseMoment(String(value));
  if (!("moment" in parsed)) return undefined;
  const { moment } = parsed;
  if (meta.fact === "time") return { moment, as: "time" };
  return meta.fact === undefined ? { moment, as: "part" } : { moment, as: "text" };
}

/** A time of day, or a part of it, that stands alone: its day, and whether it is exact, are other fields' to say. */
function readClock(
  { path }: MarkedLeaf,
  as: "time" | "part",
  before: MomentRead | undefined,
  read: MomentRead,
): ReadShown {
  const value = as === "time" ? read.time : read.part;
  const alone = read.dateWords === "" && read.about === before?.about;
  if (value === undefined || !alone || (as === "part" && read.time !== undefined)) return { refused: "elsewhere" };
  return { value, edit: { put: path, value } };
}

function clockOf({ time, part, about }: MomentRead): Pick<Moment, "time" | "part" | "about"> {
  return {
    ...(time === undefined ? {} : { time }),
    ...(part === undefined ? {} : { part }),
    ...(about === undefined ? {} : { about }),
  };
}

/** The day that the words say; what they leave out, and left out before, is as it was. */
function dayOf(
  { date: old, publication }: Moment,
  before: MomentRead | undefined,
  read: MomentRead,
  published: string | undefined,
): Pick<Moment, "date" | "publication"> | { refused: Refusal } {
  const kept = { ...(old === undefined ? {} : { date: old }), ...(publication === undefined ? {} : { publication }) };
  if (before !== undefined && read.dateWords === before.dateWords) return kept;
  if (read.publication) return { publication: true };
  if (read.relative) return { refused: "relative" };
  const { date } = read;
  if (date === undefined) return { refused: "part-missing" };
  if (date.year !== undefined) return { date: isoDay(date.year, date.month, date.day) };
  const day = old ?? (publication ? published : undefined);
  const said = before?.relative ? undefined : before?.date;
  const [year, month] = (day ?? "").split("-").map(Number);
  if (said === undefined || said.year !== undefined || year === undefined || day === undefined)
    return { refused: "part-missing" };
  if (date.month !== undefined) return { date: isoDay(year, date.month, date.day) };
  if (said.month !== undefined || month === undefined) return { refused: "part-missing" };
  return { date: isoDay(year, month, date.day) };
}

function isoDay(...figures: (number | undefined)[]): string {
  return figures
    .filter((figure) => figure !== undefined)
    .map((figure) => String(figure).padStart(2, "0"))
    .join("-");
}

function faultOf(moment: Moment, { date }: MomentRead): Refusal | undefined {
  if (!("moment" in parseMoment(momentText(moment)))) return "no-such-day";
  if (date?.weekday === undefined) return undefined;
  return moment.date?.length === 10 && weekdayOf(moment.date) === date.weekday ? undefined : "weekday-differs";
}

/** In the form of the file: with its `T`, in a map what the map says. */
function asWritten({ path, value, meta }: MarkedLeaf, { as }: Written, moment: Moment): ReadShown {
  const separator = /\d[T]\d/.test(String(isMap(value) ? value["date"] : value)) ? "T" : " ";
  const { about, part, ...exact } = moment;
  const text = (said: Moment): string => momentText(said).replace(/^((?:about )?\d{4}-\d\d-\d\d) /, `$1${separator}`);
  if (as === "map" && isMap(value)) {
    const inMap = "part" in value || part === undefined;
    const date = text(inMap ? exact : { ...exact, part });
    const { about: _, part: __, ...rest } = value as { [key: string]: YamlValue }; // plain data, as the schema has it
    const written = { ...rest, date, ...(inMap && part !== undefined ? { part } : {}), ...(about ? { about } : {}) };
    const same = (value["about"] === true) === (about === true) && value["part"] === (inMap ? part : undefined);
    return { value: written, edit: same ? { put: `${path}.date`, value: date } : { put: path, value: written } };
  }
  const wasAbout = /^about /.test(String(value));
  const written =
    about && !wasAbout ? { date: text({ ...exact, ...(part === undefined ? {} : { part }) }), about } : text(moment);
  // A field for a day says so by the pattern of its schema.
  if (meta.pattern !== undefined && !(typeof written === "string" && new RegExp(meta.pattern).test(written)))
    return { refused: "too-exact" };
  return { value: written, edit: { put: path, value: written } };
}
