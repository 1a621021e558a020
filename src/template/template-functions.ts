// What the templates of each language are made from → functions that print them, each made when it is first asked for.
import type Handlebars from "handlebars";
import type { Register } from "../locale/schema.ts";
import { type Engine, makeEngine, type TemplateFunction } from "./engine.ts";
import { helpers } from "./helpers.ts";

export type TemplateFunctions = {
  /** A template; absent when it has no wording in that locale. It throws where a check would tell a problem. */
  template: (name: string, locale: string, register?: Register) => TemplateFunction | undefined;
  /** A phrase of templates/locales/<locale>.yaml. */
  phrase: (locale: string, category: string, id: string, register?: Register) => TemplateFunction | undefined;
};

/** One language's templates, partials and phrases, not yet functions. */
export type Wording<T> = {
  template: (name: string) => T | undefined;
  partials: readonly (readonly [name: string, from: () => T])[];
  phrase: (category: string, id: string) => T | undefined;
};

/** Makes the functions of a language's wording in each register; `make` does so with one of them. */
export function functionsOf<T>(
  handlebars: Pick<typeof Handlebars, "create">,
  make: Parameters<typeof makeEngine<T>>[2],
  wordingOf: (locale: string, register: Register | undefined) => Wording<T>,
): TemplateFunctions {
  const language = remembered((key: string): { engine: Engine<T>; wording: Wording<T> } => {
    const [locale = "", register] = key.split("/");
    const wording = wordingOf(locale, register as Register | undefined); // as the key was made
    const engine = makeEngine(handlebars, helpers, make);
    for (const [name, from] of wording.partials) engine.partial(name, from);
    return { engine, wording };
  });
  const keyOf = (locale: string, register: Register | undefined) => (register ? `${locale}/${register}` : locale);
  const template = remembered((key: string): TemplateFunction | undefined => {
    const [name = "", ...own] = key.split("/");
    const { engine, wording } = language(own.join("/"));
    const from = wording.template(name);
    return from && engine.template(from);
  });
  const phrase = remembered((key: string): TemplateFunction | undefined => {
    const [category = "", id = "", ...own] = key.split("/");
    const { engine, wording } = language(own.join("/"));
    const from = wording.phrase(category, id);
    return from && engine.template(from);
  });
  return {
    template: (name, locale, register) => template(`${name}/${keyOf(locale, register)}`),
    phrase: (locale, category, id, register) => phrase(`${category}/${id}/${keyOf(locale, register)}`),
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
