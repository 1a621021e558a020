// A few facts and a line of template → what it prints, with the repository's words.
import { markIncident } from "../../src/incident/fact.ts";
import { type Incident, incidentSchema } from "../../src/incident/schema.ts";
import type { Render } from "../../src/template/render.ts";
import { viewOf } from "../../src/template/view.ts";
import { localeOf } from "./locales.ts";
import { catalogOf, ending, type More, settings } from "./small-catalog.ts";

/** Parts of an incident file over the smallest one there can be. */
export type Parts = Record<string, unknown>;

/** The smallest incident, with these parts; a part that is an object is merged into it. */
export function incidentWith(parts: Parts = {}): Incident {
  const small: Parts = {
    template: "sample",
    locales: ["ja", "zh-Hans"],
    notice: { date: "2026-04-10" },
    issuer: { name: "A社" },
    breach: { type: "unauthorised-access", certainty: "possible" },
    affected: [{ id: "cards", who: {}, data: ["card-number"], people: 30 }],
  };
  const isObject = (value: unknown): value is Parts =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  const merged = Object.entries(parts).map(([key, part]) => {
    const own = small[key];
    return [key, isObject(own) && isObject(part) ? { ...own, ...part } : part];
  });
  return incidentSchema.parse({ ...small, ...Object.fromEntries(merged) });
}

/** What a rendering of it shares. */
export function renderOf(parts: Parts = {}, tag = "ja"): Render {
  const incident = incidentWith(parts);
  const { date, calendar, weekdays } = incident.notice;
  return {
    locale: localeOf(tag),
    source: "ja",
    incident: markIncident(incident),
    calendar,
    weekdays,
    touched: new Set(),
    phrased: new Set(),
    saying: new Set(),
    problems: [],
    file: "sample.yaml",
    sections: settings.sections,
    ...(date === undefined ? {} : { date }),
  };
}

/** What a wording prints, without the marks of its lines; `render` keeps what was noted on the way. */
export function printed(
  wording: string,
  parts: Parts = {},
  more: More & { tag?: string; render?: Render } = {},
): string {
  const { tag = "ja", render = renderOf(parts, tag) } = more;
  const catalog = catalogOf({ [tag]: wording }, more);
  const run = catalog.template("sample", tag);
  if (!run) throw new Error(`no wording in ${tag}`);
  const root = viewOf(render.incident, render);
  const phrase = (category: string, id: string) => catalog.phrase(tag, category, id);
  const html = run(root, { data: { render, phrase, root } }).replace(/ data-(source|block)="[^"]*"/g, "");
  if (!html.endsWith(ending)) throw new Error(`a sample ends with its last section, got ${html}`);
  return html.slice(0, -ending.length);
}

/** The same without tags: the text that is seen. */
export function said(wording: string, parts: Parts = {}, more: Parameters<typeof printed>[2] = {}): string {
  return printed(wording, parts, more).replace(/<[^>]*>/g, "");
}

/** The facts of some HTML, each as `path kind value` and, where there is one, its unit. */
export function factsIn(html: string): string[] {
  return [...html.matchAll(/<(?:data|time) ([^>]*)>/g)].map(([, attributes = ""]) => {
    const get = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const parts = [get("data-path"), get("data-kind"), get("value") ?? get("datetime"), get("data-unit")];
    return parts.filter((part) => part !== undefined).join(" ");
  });
}
