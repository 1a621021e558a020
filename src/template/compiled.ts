// Sources of templates, partials and phrases → functions that print them, each made when it is first asked for.
import type { Locale } from "../locale/schema.ts";
import type { Found } from "../problem.ts";
import { type Engine, makeEngine, type TemplateFunction } from "./engine.ts";
import { helpers } from "./helpers.ts";
import { parseTemplate } from "./parse-template.ts";

/** One file's source, or one phrase of it: then `column`, from 1, is where it begins in its line, if that could be told. */
export type Source = { file: string; source: string; column?: number };

export type Compiled = {
  /** A compiled template; absent when the template has no wording in that locale. It throws where a check would tell a problem. */
  template: (name: string, locale: string) => TemplateFunction | undefined;
  /** A compiled phrase of templates/locales/<locale>.yaml. */
  phrase: (locale: string, category: string, id: string) => TemplateFunction | undefined;
  phraseSource: (locale: string, category: string, id: string) => Source | undefined;
  /** Handlebars' tree of a source. */
  parsed: (source: Source) => Found<hbs.AST.Program>;
};

type Sources = {
  locales: ReadonlyMap<string, Locale>;
  localeSources: ReadonlyMap<string, Source>;
  /** By `<name>.<locale>`. */
  partials: ReadonlyMap<string, Source>;
  templates: ReadonlyMap<string, { wording: ReadonlyMap<string, Source> }>;
};

/** Keeps what `make` gives, by key, and gives it again. */
function remembered<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const found = made.get(key);
    if (found !== undefined || made.has(key)) return found as T; // `has` has just said so
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Makes what compiles these sources; nothing is compiled yet. */
export function compileAll({ locales, localeSources, partials, templates }: Sources): Compiled {
  const parsed = remembered((source: Source) => parseTemplate(source.source, source.file));
  const engine = remembered((locale: string) => engineOf(locale, partials, parsed));
  const template = remembered((key: string): TemplateFunction | undefined => {
    const [name = "", locale = ""] = key.split("/");
    const source = templates.get(name)?.wording.get(locale);
    return source && engine(locale).compile(parsed(source), source.file, `${name}.${locale}`);
  });
  const lines = remembered((locale: string) => localeSources.get(locale)?.source.split("\n") ?? []);
  const phraseSource = remembered((key: string): Source | undefined => {
    const [locale = "", category = "", id = ""] = key.split("/");
    const read = locales.get(locale);
    const source = read?.phrases[category]?.[id];
    if (read === undefined || source === undefined) return undefined;
    const { line = 0, column: start = 1 } = read.places[`phrases.${category}.${id}`] ?? {};
    const at = lines(locale)[line - 1]?.indexOf(source, start + id.length - 1);
    return { file: read.file, source, ...(at === undefined || at < 0 ? {} : { column: at + 1 }) };
  });
  const phrase = remembered((key: string): TemplateFunction | undefined => {
    const [locale = "", category = ""] = key.split("/");
    const source = phraseSource(key);
    return source && engine(locale).compile(parsed(source), source.file, `${category}.${locale}`);
  });
  return {
    template: (name, locale) => template(`${name}/${locale}`),
    phrase: (locale, category, id) => phrase(`${locale}/${category}/${id}`),
    phraseSource: (locale, category, id) => phraseSource(`${locale}/${category}/${id}`),
    parsed,
  };
}

/** Makes the engine of one locale with its partials. */
function engineOf(locale: string, partials: Sources["partials"], parsed: Compiled["parsed"]): Engine {
  const engine = makeEngine(helpers);
  for (const [key, source] of partials) {
    const dot = key.lastIndexOf(".");
    if (key.slice(dot + 1) === locale) engine.partial(key.slice(0, dot), () => parsed(source), source.file, key);
  }
  return engine;
}
