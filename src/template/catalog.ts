// The folder templates/ → everything a rendering needs, read once: locales, partials, templates, compiled on first use.
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Locale, readLocale } from "../locale/read.ts";
import type { Found, Problem } from "../problem.ts";
import { problem } from "../problem.ts";
import { type Engine, makeEngine, type TemplateFunction } from "./engine.ts";
import { helpers } from "./helpers.ts";
import { readSettings, type TemplateSettings } from "./settings.ts";

/** One file's source, kept so that templates can be checked without rendering. */
export type Source = { file: string; source: string };

/** A template folder: its settings and its wording by locale. */
export type Template = { name: string; settings: TemplateSettings; wording: Map<string, Source> };

export type Catalog = {
  /** The folder it was read from. */
  root: string;
  locales: Map<string, Locale>;
  /** `<name>.<locale>` → source. */
  partials: Map<string, Source>;
  templates: Map<string, Template>;
  /** A compiled template; absent when the template has no wording in that locale. */
  template: (name: string, locale: string) => TemplateFunction | undefined;
  /** A compiled phrase of templates/locales/<locale>.yaml. */
  phrase: (locale: string, category: string, id: string) => TemplateFunction | undefined;
};

async function sources(folder: string, ending: string, shown: string): Promise<Map<string, Source>> {
  const found = new Map<string, Source>();
  for (const file of (await readdir(folder)).sort()) {
    if (!file.endsWith(ending)) continue;
    found.set(basename(file, ending), { file: `${shown}/${file}`, source: await readFile(join(folder, file), "utf8") });
  }
  return found;
}

async function readLocales(root: string, problems: Problem[]): Promise<Map<string, Locale>> {
  const locales = new Map<string, Locale>();
  for (const [tag, { file, source }] of await sources(join(root, "locales"), ".yaml", "templates/locales")) {
    const found = readLocale(source, file);
    problems.push(...found.problems);
    if (found.value) locales.set(tag, found.value);
  }
  return locales;
}

async function readTemplates(root: string, problems: Problem[]): Promise<Map<string, Template>> {
  const templates = new Map<string, Template>();
  for (const entry of (await readdir(root, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isDirectory() || ["locales", "messages", "partials"].includes(entry.name)) continue;
    const folder = join(root, entry.name);
    const shown = `templates/${entry.name}`;
    const wording = await sources(folder, ".hbs", shown);
    const yaml = (await sources(folder, ".yaml", shown)).get("template");
    if (!yaml) {
      problems.push(problem("template-without-settings", { file: shown }, { template: entry.name }));
      continue;
    }
    const settings = readSettings(yaml.source, yaml.file);
    problems.push(...settings.problems);
    if (settings.value) templates.set(entry.name, { name: entry.name, settings: settings.value, wording });
  }
  return templates;
}

/** Makes the engine of one locale with its partials. */
function engineOf(locale: string, partials: Map<string, Source>): Engine {
  const engine = makeEngine(helpers);
  for (const [key, { file, source }] of partials) {
    const dot = key.lastIndexOf(".");
    if (key.slice(dot + 1) === locale) engine.partial(key.slice(0, dot), source, file, key);
  }
  return engine;
}

/** Keeps what `make` gives, by key, and gives it again. */
function remembered<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const found = made.get(key);
    if (found !== undefined || made.has(key)) return found as T; // `has` has just said so
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Reads templates/ whole; a file that can't be read as what it is becomes a problem, the rest is still usable. */
export async function readCatalog(root: string): Promise<Found<Catalog>> {
  const problems: Problem[] = [];
  const locales = await readLocales(root, problems);
  const partials = await sources(join(root, "partials"), ".hbs", "templates/partials");
  const templates = await readTemplates(root, problems);
  const engine = remembered((locale) => engineOf(locale, partials));
  const template = remembered((key): TemplateFunction | undefined => {
    const [name = "", locale = ""] = key.split("/");
    const source = templates.get(name)?.wording.get(locale);
    return source && engine(locale).compile(source.source, source.file, `${name}.${locale}`);
  });
  const phrase = remembered((key): TemplateFunction | undefined => {
    const [locale = "", category = "", id = ""] = key.split("/");
    const source = locales.get(locale)?.phrases[category]?.[id];
    return source === undefined
      ? undefined
      : engine(locale).compile(source, `templates/locales/${locale}.yaml`, `${category}.${locale}`);
  });
  return {
    value: {
      root,
      locales,
      partials,
      templates,
      template: (name, locale) => template(`${name}/${locale}`),
      phrase: (locale, category, id) => phrase(`${locale}/${category}/${id}`),
    },
    problems,
  };
}
