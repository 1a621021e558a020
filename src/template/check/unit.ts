// The sources of one language as the check walks them: each parsed once, with the place of everything in it.
import type { Locale } from "../../locale/schema.ts";
import type { Place, Problem } from "../../problem.ts";
import type { Catalog } from "../catalog.ts";
import { parsedOf } from "../parse-template.ts";
import { phraseSource, type Source } from "../phrase-source.ts";

/** One template, partial or phrase. */
export type Unit = {
  /** Unlike that of any other unit of the language. */
  name: string;
  /** Absent where the source can't be read as a template; `problems` says why. */
  program?: hbs.AST.Program;
  problems: readonly Problem[];
  /** The place, for people, of something in it. */
  place: (at: hbs.AST.Position) => Place;
};

/** The units that templates of one language can reach. */
export type Units = {
  template: (name: string) => Unit | undefined;
  partial: (name: string) => Unit | undefined;
  /** The names of all partials. */
  partials: readonly string[];
  phrase: (category: string, id: string) => Unit | undefined;
};

/** Looks units up in the catalog; asked again, it gives the same ones. */
export function unitsOf(catalog: Catalog, locale: Locale): Units {
  const { tag } = locale.locale;
  const made = new Map<string, Unit>();
  const unit = (name: string, source: Source | undefined, key?: Place): Unit | undefined => {
    if (!source) return undefined;
    const found = made.get(name) ?? makeUnit(name, source, key);
    made.set(name, found);
    return found;
  };
  const ending = `.${tag}`;
  const partials = [...catalog.partials.keys()].filter((key) => key.endsWith(ending));
  return {
    template: (name) => unit(`template ${name}`, catalog.templates.get(name)?.wording.get(tag)),
    partial: (name) => unit(`partial ${name}`, catalog.partials.get(`${name}${ending}`)),
    partials: partials.map((key) => key.slice(0, -ending.length)),
    phrase: (category, id) => {
      const source = phraseSource(locale, catalog.localeSources.get(tag), category, id);
      return unit(`phrase ${category}.${id}`, source, locale.places[`phrases.${category}.${id}`]);
    },
  };
}

/** `key` is the place of a phrase's id; the phrase is what follows it. */
function makeUnit(name: string, source: Source, key: Place | undefined): Unit {
  const { value, problems } = parsedOf(source);
  const { file, column } = source;
  const place = (at: hbs.AST.Position): Place => {
    if (!key) return { file, line: at.line, column: at.column + 1 };
    return column === undefined || at.line > 1 ? key : { ...key, column: column + at.column };
  };
  const placed = problems.map((p) => ({
    ...p,
    place: place({ line: p.place.line ?? 1, column: (p.place.column ?? 1) - 1 }),
  }));
  return { name, problems: placed, place, ...(value === undefined ? {} : { program: value }) };
}
