// Sources of templates, partials and phrases → functions that print them, each compiled when it is first asked for.
import Handlebars from "handlebars";
import { type Rewording, rewordingOf } from "../locale/register.ts";
import type { Locale, Register } from "../locale/schema.ts";
import { compilable, compileOptions } from "./compilable.ts";
import { withDirectCompiler } from "./direct-compiler.ts";
import { parsedOf } from "./parse-template.ts";
import { phraseSource, type Source } from "./phrase-source.ts";
import { functionsOf, type TemplateFunctions, type Wording } from "./template-functions.ts";

export type { Source } from "./phrase-source.ts";

/** What is read of templates/ and compiled. */
export type Sources = {
  locales: ReadonlyMap<string, Locale>;
  localeSources: ReadonlyMap<string, Source>;
  /** By `<name>.<locale>`. */
  partials: ReadonlyMap<string, Source>;
  templates: ReadonlyMap<string, { wording: ReadonlyMap<string, Source> }>;
};

/** What is compiled as one, the static part of its blocks' ids, and what changes its wording. */
export type Unit = { source: Source; unit: string; reword?: Rewording };

/** Makes what compiles these sources; nothing is compiled yet. */
export function compileAll(sources: Sources): TemplateFunctions {
  const compile = (env: typeof Handlebars, unit: Unit) => env.compile(programOf(unit), compileOptions);
  return functionsOf({ create: () => withDirectCompiler(Handlebars) }, compile, (locale, register) =>
    wordingOf(sources, locale, register),
  );
}

/** The sources of one language; what templates share is said in their register. */
export function wordingOf(
  { locales, localeSources, partials, templates }: Sources,
  tag: string,
  register?: Register,
): Wording<Unit> {
  const ending = `.${tag}`;
  const locale = locales.get(tag);
  const shared = locale && register ? { reword: rewordingOf(locale, register) } : {};
  const named = (name: string, source: Source): Unit => ({ source, unit: name + ending });
  const own = [...partials].filter(([key]) => key.endsWith(ending));
  return {
    template: (name) => {
      const source = templates.get(name)?.wording.get(tag);
      return source && named(name, source);
    },
    partials: own.map(([key, source]) => {
      const name = key.slice(0, -ending.length);
      return [name, () => ({ ...named(name, source), ...shared })];
    }),
    phrase: (category, id) => {
      const source = locale && phraseSource(locale, localeSources.get(tag), category, id);
      return source && { ...named(category, source), ...shared };
    },
  };
}

/** What is compiled of a unit. */
export function programOf({ source, unit, reword }: Unit): hbs.AST.Program {
  const { value, problems } = parsedOf(source);
  const { file } = source;
  // The check of templates comes before; this is for a caller who has left it out.
  if (!value) throw new Error(`${file} can't be read as a template: ${problems.map((p) => p.code).join(", ")}`);
  return compilable(value, file, unit, reword);
}
