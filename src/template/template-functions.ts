// What the templates of each language are made from → functions that print them, each made when it is first asked for.
import type Handlebars from "handlebars";
import { type Engine, makeEngine, type TemplateFunction } from "./engine.ts";
import { helpers } from "./helpers.ts";

export type TemplateFunctions = {
  /** A template; absent when it has no wording in that locale. It throws where a check would tell a problem. */
  template: (name: string, locale: string) => TemplateFunction | undefined;
  /** A phrase of templates/locales/<locale>.yaml. */
  phrase: (locale: string, category: string, id: string) => TemplateFunction | undefined;
};

/** One language's templates, partials and phrases, not yet functions. */
export type Wording<T> = {
  template: (name: string) => T | undefined;
  partials: readonly (readonly [name: string, from: () => T])[];
  phrase: (category: string, id: string) => T | undefined;
};

/** Makes the functions of a language's wording; `make` does so with one of them. */
export function functionsOf<T>(
  handlebars: Pick<typeof Handlebars, "create">,
  make: Parameters<typeof makeEngine<T>>[2],
  wordingOf: (locale: string) => Wording<T>,
): TemplateFunctions {
  const language = remembered((locale: string): { engine: Engine<T>; wording: Wording<T> } => {
    const wording = wordingOf(locale);
    const engine = makeEngine(handlebars, helpers, make);
    for (const [name, from] of wording.partials) engine.partial(name, from);
    return { engine, wording };
  });
  const template = remembered((key: string): TemplateFunction | undefined => {
    const [locale = "", name = ""] = key.split("/");
    const { engine, wording } = language(locale);
    const from = wording.template(name);
    return from && engine.template(from);
  });
  const phrase = remembered((key: string): TemplateFunction | undefined => {
    const [locale = "", category = "", id = ""] = key.split("/");
    const { engine, wording } = language(locale);
    const from = wording.phrase(category, id);
    return from && engine.template(from);
  });
  return {
    template: (name, locale) => template(`${locale}/${name}`),
    phrase: (locale, category, id) => phrase(`${locale}/${category}/${id}`),
  };
}

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
