// Helpers that print values other than plainly: dates, periods, times of an entry, counts, sums and spans.

import { dayNumber } from "../incident/days.ts";
import type { MarkedLeaf } from "../incident/fact.ts";
import { vocabulary } from "../incident/vocabulary.ts";
import type { DateOptions } from "../locale/dates.ts";
import { formatMoment } from "../locale/dates.ts";
import { numberLabel } from "../notice/figures.ts";
import { addUp, countHtml, countPartsHtml } from "./count-html.ts";
import { factHtml } from "./fact-html.ts";
import { html, type Options } from "./helper-options.ts";
import type { HelperTable } from "./helpers.ts";
import { idOf } from "./id-of.ts";
import { dateOptions, momentHtml, momentOf, partsHtml, periodHtml } from "./moment-html.ts";
import type { Parameter, Signature } from "./signature.ts";
import { entriesOfFact } from "./view.ts";
import { isViewLeaf } from "./view-leaf.ts";

const leafOf = (value: unknown): MarkedLeaf | undefined => (isViewLeaf(value) ? value.leaf : undefined);

/** `weekday=true style="month-day" clock="words" range="words" next-day=true` as options of the locale's dates. */
function optionsOf(hash: Record<string, unknown>): DateOptions {
  const options: DateOptions = {};
  if (typeof hash["weekday"] === "boolean") options.weekday = hash["weekday"];
  if (hash["style"] === "month-day") options.style = "month-day";
  if (hash["clock"] === "words") options.clock = "words";
  if (hash["range"] === "words") options.range = "words";
  if (hash["next-day"] === true) options.nextDay = true;
  return options;
}

/** An entry of the timeline, as its view. */
type Entry = { date?: unknown; time?: unknown; part?: unknown; about?: unknown; $path: string };

export const valueHelpers = {
  /** `{{date-as notice.date weekday=true}}`. */
  "date-as": (value: unknown, options: Options) => {
    const leaf = leafOf(value);
    return leaf ? html(momentHtml(leaf, options.data.render, optionsOf(options.hash))) : "";
  },
  /** `{{period who}}`: the `from` and `to` of an object, as far as they are known. */
  period: (value: unknown, options: Options) => {
    const { from, to, ongoing, zone } = (value ?? {}) as {
      from?: unknown;
      to?: unknown;
      ongoing?: unknown;
      zone?: unknown;
    }; // an object of the incident
    const more = { ...(ongoing === true ? { ongoing: true as const } : {}), ...zoneOf(zone) };
    const ends = [leafOf(from), leafOf(to)];
    const { nextDay, ...plain } = optionsOf(options.hash);
    // The next day is said to be so between times of day; between whole days it would read oddly.
    const timed = ends.every((end) => / \d\d:\d\d$/.test(String(end?.value)));
    const style = nextDay && timed ? { ...plain, nextDay } : plain;
    return html(periodHtml(ends[0], ends[1], more, options.data.render, style));
  },
  /** `{{moment-of this}}`: day and time of an entry; `{{moment-of this after=previous}}` says 同日 for the same day again. */
  "moment-of": (value: unknown, options: Options) => {
    const { render } = options.data;
    const entry = value as Entry; // an entry of the timeline
    const [date, time, part] = [leafOf(entry.date), leafOf(entry.time), leafOf(entry.part)];
    const day = date && momentOf(date.value, render);
    const after = options.hash["after"] ?? (options.hash["again"] === true ? render.lastDay : undefined);
    const style = typeof after === "string" ? ({ style: "same-day-aware", after } as const) : {};
    const said = day
      ? partsHtml(formatMoment(day, render.locale, { ...dateOptions(render), ...optionsOf(options.hash), ...style }), [
          date.path,
        ])
      : "";
    if (day?.date !== undefined) render.lastDay = day.date;
    const clock = {
      ...(time ? { time: String(time.value) } : {}),
      // The schema's choice of parts of the day.
      ...(part ? { part: String(part.value) as NonNullable<Parameters<typeof formatMoment>[0]["part"]> } : {}),
      ...(entry.about === true ? { about: true } : {}),
    };
    if (part && !time && day) {
      const words = formatMoment(clock, render.locale)
        .map((shown) => shown.text)
        .join("");
      return html(
        said +
          factHtml({ path: part.path, kind: "time", value: `${day.date ?? ""}T${String(part.value)}`, inner: words }),
      );
    }
    const paths = [time?.path ?? part?.path ?? entry.$path];
    return html(said + partsHtml(formatMoment(clock, render.locale, optionsOf(options.hash)), paths, day?.date));
  },
  /** `{{ordinal notice.report.number}}`: 二 of 第二報. */
  ordinal: (value: unknown) => {
    const leaf = leafOf(value);
    const number = Number(leaf?.value);
    return leaf
      ? html(
          factHtml({
            path: leaf.path,
            kind: "number",
            value: String(number),
            inner: numberLabel({ figures: "cjk", before: "", after: "" }, number),
          }),
        )
      : "";
  },
  /** `{{count people unit="records"}}`. */
  count: (value: unknown, options: Options) => {
    const leaf = leafOf(value);
    const { unit = leaf?.meta.unit } = options.hash;
    return leaf ? html(countHtml(leaf, idOf(unit), options.data.render)) : "";
  },
  /** `{{sum groups "people"}}`: what the groups come to together; nothing where one of them has no number. */
  sum: (groups: unknown, unit: string, options: Options) => {
    const leaves = (Array.isArray(groups) ? groups : []).map((group) =>
      leafOf((group as Record<string, unknown>)[unit]),
    ); // objects of the incident
    const paths = leaves.flatMap((leaf) => (leaf && leaf.value !== "unknown" ? [leaf.path] : []));
    if (paths.length === 0 || paths.length < leaves.length) return "";
    const [only] = leaves;
    if (paths.length === 1 && only) return html(countHtml(only, unit, options.data.render));
    const total = addUp(paths, { path: paths[0] ?? "" }, options.data.render);
    const path = String(options.hash["path"] ?? "affected");
    return html(countPartsHtml(path, total, unit, paths, options.data.render));
  },
  /** `{{span breach.occurred}}`: how many days a period covers, both ends counted; nothing where an end is no day, or both are times: a night is not two days. */
  span: (value: unknown, options: Options) => {
    const { from, to } = (value ?? {}) as { from?: unknown; to?: unknown }; // an object of the incident
    const [first, last] = [leafOf(from), leafOf(to)];
    if (!first || !last || [first, last].every((end) => / \d\d:\d\d$/.test(String(end.value)))) return "";
    const { render } = options.data;
    const [start, end] = [momentOf(first.value, render).date, momentOf(last.value, render).date];
    if (start?.length !== 10 || end?.length !== 10 || start === end) return "";
    const days = dayNumber(end) - dayNumber(start) + 1;
    const path = first.path.replace(/\.from$/, "");
    return html(countPartsHtml(path, { exact: days }, "days", [first.path, last.path], render));
  },
  /** `{{#if (later from notice.date)}}`: whether a moment is of a later day than another; not where one of them is missing. */
  later: (value: unknown, than: unknown, options: Options) => {
    const [day, other] = [value, than]
      .map(leafOf)
      .map((leaf) => leaf && momentOf(leaf.value, options.data.render).date?.slice(0, 10));
    return day !== undefined && other !== undefined && day > other;
  },
  /** `(counts-of this leave="people")`: the numbers that an object has of its own, those left out that are of that field. */
  "counts-of": (value: unknown, options: Options) => {
    const left = (value as Record<string, unknown> | null | undefined)?.[String(options.hash["leave"] ?? "")];
    return entriesOfFact(value, "count").filter((count) => count !== left);
  },
  /** `{{#if (money this)}}`: whether a count is of money, which must be told to be so beside counts of other things. */
  money: (value: unknown) => leafOf(value)?.meta.unit === "yen",
  /** `{{#if (within-days breach.occurred 7)}}`: whether a period is of whole days and so short, both ends counted. */
  "within-days": (value: unknown, most: number, options: Options) => {
    const { from, to } = (value ?? {}) as { from?: unknown; to?: unknown }; // an object of the incident
    const days = [from, to]
      .map((end) => leafOf(end))
      .map((leaf) => leaf && momentOf(leaf.value, options.data.render).date);
    const [start, end] = days;
    return start?.length === 10 && end?.length === 10 && dayNumber(end) - dayNumber(start) < most;
  },
} satisfies HelperTable;

const dateStyle: Record<string, Parameter> = {
  weekday: { what: "flag" },
  style: { what: "word", of: ["month-day"] },
  clock: { what: "word", of: ["words"] },
  range: { what: "word", of: ["words"] },
  "next-day": { what: "flag" },
};
const period: Parameter = { what: "object", having: ["from", "to"] };

/** How each of them is called. */
export const valueSignatures: Record<keyof typeof valueHelpers, Signature> = {
  "date-as": { takes: [{ what: "leaf", facts: ["moment"] }], options: dateStyle, gives: "html" },
  period: { takes: [period], options: dateStyle, gives: "html" },
  "moment-of": {
    takes: [{ what: "object", having: ["date", "time", "part"] }],
    options: { ...dateStyle, again: { what: "flag" }, after: { what: "value" } },
    gives: "html",
  },
  ordinal: { takes: [{ what: "leaf", facts: ["number"] }], gives: "html" },
  count: {
    takes: [{ what: "leaf", facts: ["count"] }],
    options: { unit: { what: "word", of: vocabulary.unit } },
    gives: "html",
  },
  sum: { takes: [{ what: "list" }, { what: "field" }], options: { path: { what: "value" } }, gives: "html" },
  span: { takes: [period], gives: "html" },
  later: {
    takes: [
      { what: "leaf", facts: ["moment"] },
      { what: "leaf", facts: ["moment"] },
    ],
    gives: "flag",
  },
  "counts-of": { takes: [{ what: "value" }], options: { leave: { what: "field" } }, gives: "counts" },
  money: { takes: [{ what: "leaf", facts: ["count"] }], gives: "flag" },
  "within-days": { takes: [period, { what: "number" }], gives: "flag" },
};

function zoneOf(zone: unknown): { zone?: "japan" | "china" } {
  const id = zone === undefined ? "" : idOf(zone);
  return id === "japan" || id === "china" ? { zone: id } : {};
}
