// Moments and periods of the incident → HTML: each end a fact of its own, worded by the locale.
import type { MarkedLeaf } from "../incident/fact.ts";
import { type Moment, momentValue, type Period, parseMoment } from "../incident/values.ts";
import { type DateOptions, formatMoment } from "../locale/dates.ts";
import type { Part } from "../locale/pattern.ts";
import { formatPeriod } from "../locale/periods.ts";
import { escapeHtml, factHtml } from "./fact-html.ts";
import type { Render } from "./render.ts";

/** What the incident file says of a moment → the moment; the schema has checked it. */
export function momentOf(value: unknown, render: Render): Moment {
  if (typeof value === "string") {
    const parsed = parseMoment(value);
    if (!("moment" in parsed)) throw new Error(`not a moment: ${value}`);
    const { publication } = parsed.moment;
    return publication && render.date ? { ...parsed.moment, date: render.date } : parsed.moment;
  }
  const { date, ...more } = value as { date?: string } & Omit<Moment, "date">; // the schema's object form
  return { ...(date === undefined ? {} : momentOf(date, render)), ...more };
}

/** How the incident wants its dates written. */
export function dateOptions(render: Render): DateOptions {
  return { calendar: render.calendar, weekday: render.weekdays };
}

/** Parts → HTML; each typed part takes the next of `paths`. */
export function partsHtml(parts: readonly Part[], paths: readonly string[], day?: string): string {
  let next = 0;
  return parts
    .map((part) => {
      const inner = escapeHtml(part.text);
      const path = paths[next] ?? paths.at(-1) ?? "";
      if ("date" in part) {
        next++;
        return factHtml({ path, kind: "date", value: part.date, inner });
      }
      if ("time" in part) {
        next++;
        const value = part.time.includes("T") || day === undefined ? part.time : `${day}T${part.time}`;
        return factHtml({ path, kind: "time", value, inner });
      }
      return inner;
    })
    .join("");
}

/** A moment as one fact. */
export function momentHtml(leaf: MarkedLeaf, render: Render, options: DateOptions = {}): string {
  const moment = momentOf(leaf.value, render);
  const parts = formatMoment(moment, render.locale, { ...dateOptions(render), ...options });
  if (moment.publication && !moment.date) {
    // A notice without a date still says "today": a fact without a calendar day.
    return factHtml({
      path: leaf.path,
      kind: "date",
      value: "publication",
      inner: escapeHtml(parts.map((p) => p.text).join("")),
    });
  }
  return partsHtml(parts, [leaf.path]);
}

/** A period whose ends are two leaves; either may be missing. */
export function periodHtml(
  from: MarkedLeaf | undefined,
  to: MarkedLeaf | undefined,
  more: Omit<Period, "from" | "to">,
  render: Render,
  options: DateOptions = {},
): string {
  const period: Period = {
    ...(from ? { from: momentOf(from.value, render) } : {}),
    ...(to ? { to: momentOf(to.value, render) } : {}),
    ...more,
  };
  const paths = [from, to].flatMap((leaf) => (leaf ? [leaf.path] : []));
  const parts = formatPeriod(period, render.locale, { ...dateOptions(render), ...options });
  const one = from && to && momentValue(period.from ?? {}) === momentValue(period.to ?? {});
  if (!one) return partsHtml(parts, paths);
  // Both ends are said by the same words: the fact of the one stands inside the other's.
  const inner = partsHtml(parts, [to.path]);
  return factHtml({ path: from.path, kind: "date", value: momentValue(period.from ?? {}), inner });
}
