// Template source → a function that renders it: one isolated Handlebars per language, blocks marked with where they come from.
import Handlebars from "handlebars";
import type { Found } from "../problem.ts";
import { builtIn, type HelperTable } from "./helpers.ts";

type Parsed = Found<hbs.AST.Program>;

/** One language's engine: partials are shared by all templates of the language. */
export type Engine = {
  /** Compiles a template; `file` is named in problems, `unit` is the static part of its blocks' ids. */
  compile: (parsed: Parsed, file: string, unit: string) => TemplateFunction;
  /** Makes a partial known; it is parsed and compiled when it is first used. */
  partial: (name: string, parsed: () => Parsed, file: string, unit: string) => void;
};
export type TemplateFunction = (context: unknown, options?: { data?: Record<string, unknown> }) => string;

const blockTag = /<(section|p|ul|ol|li|table|dl|dt|dd|aside|address|h[1-4])(?=[\s>])/g;

/** Writes into every block's start tag which line of which file it comes from. */
function markSources(program: hbs.AST.Program, file: string, unit: string): void {
  const seen = new Map<number, number>();
  const mark = (statement: hbs.AST.ContentStatement): void => {
    const { value } = statement;
    // Handlebars takes away a line that holds a tag of its own and nothing else; the line counts. `original` is a text.
    const gone = String(statement.original).slice(0, Math.max(0, String(statement.original).indexOf(value)));
    let line = statement.loc.start.line + gone.split("\n").length - 1;
    let at = 0;
    let marked = "";
    for (const found of value.matchAll(blockTag)) {
      line += value.slice(at, found.index).split("\n").length - 1;
      const nth = (seen.get(line) ?? 0) + 1;
      seen.set(line, nth);
      const id = nth === 1 ? `${unit}:${line}` : `${unit}:${line}.${nth}`;
      marked += `${value.slice(at, found.index)}${found[0]} data-source="${file}:${line}" data-block="${id}"`;
      at = found.index + found[0].length;
    }
    statement.value = marked + value.slice(at);
  };
  class Marker extends Handlebars.Visitor {
    override ContentStatement(statement: hbs.AST.ContentStatement): void {
      mark(statement);
    }
  }
  new Marker().accept(program);
}

/** Makes an engine with these helpers and no others; values are escaped, and nothing is global. */
export function makeEngine(helpers: HelperTable): Engine {
  const env = Handlebars.create();
  for (const name of Object.keys(env.helpers)) {
    if (!Object.hasOwn(builtIn, name)) env.unregisterHelper(name);
  }
  // Handlebars calls a helper with what the template writes: each helper looks at its arguments itself.
  for (const [name, helper] of Object.entries(helpers)) env.registerHelper(name, helper as Handlebars.HelperDelegate);
  // Those of its own that are taken away Handlebars would still believe to know.
  const none = { log: false, lookup: false, helperMissing: false, blockHelperMissing: false };
  const known = { ...none, ...Object.fromEntries(Object.keys(helpers).map((name) => [name, true])) };
  const compile: Engine["compile"] = ({ value, problems }, file, unit) => {
    // The check of templates comes before; this is for a caller who has left it out.
    if (!value) throw new Error(`${file} can't be read as a template: ${problems.map((p) => p.code).join(", ")}`);
    markSources(value, file, unit);
    return env.compile(value, { knownHelpers: known, knownHelpersOnly: true, preventIndent: true });
  };
  return {
    compile,
    partial: (name, parsed, file, unit) => {
      let made: TemplateFunction | undefined;
      const partial: TemplateFunction = (context, options) => {
        made ??= compile(parsed(), file, unit);
        return made(context, options);
      };
      // A function is what Handlebars itself keeps for a partial once used.
      env.registerPartial(name, partial as Handlebars.Template);
    },
  };
}
