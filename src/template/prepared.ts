// What the build made of templates/ → the same as checking and compiling it now, as long as these are still the same files.
import { createRequire } from "node:module";
import { join } from "node:path";
import type Handlebars from "handlebars";
import type { Locale } from "../locale/schema.ts";
import { runtime } from "./handlebars.ts";
import type { TemplateSettings } from "./settings.ts";
import { functionsOf, type TemplateFunctions } from "./template-functions.ts";

/** `index.json`: what was read of files in which no problem was found. */
export type Prepared = {
  /** The hash of these files. */
  key: string;
  settings: Record<string, TemplateSettings>;
  /** What only problems ask for, the places, is kept apart: in `<locale>.places.json`. */
  locales: Record<string, Omit<Locale, "places">>;
};
type Spec = Parameters<typeof Handlebars.template>[0];
/** `<locale>.cjs`, and `<locale>.<register>.cjs` for templates of another register: the compiled templates and partials by name, phrases as `<category>/<id>`. */
export type Specs = Record<"templates" | "partials" | "phrases", Record<string, Spec>>;

const require = createRequire(import.meta.url);

/** What was prepared of the files with this key, if anything was. */
export function readPrepared(folder: string, key: string): Prepared | undefined {
  try {
    const prepared = require(join(folder, "index.json")) as Prepared; // the build's own
    return prepared.key === key ? prepared : undefined;
  } catch (error) {
    if ((error as { code?: unknown }).code === "MODULE_NOT_FOUND") return undefined; // Node's errors have one
    throw error;
  }
}

/** The locales; the places in one are read when they are first asked for. */
export function preparedLocales(folder: string, { locales }: Prepared): Map<string, Locale> {
  return new Map(
    Object.entries(locales).map(([tag, locale]) => [
      tag,
      {
        ...locale,
        get places() {
          return require(join(folder, `${tag}.places.json`)) as Locale["places"]; // the build's own
        },
      },
    ]),
  );
}

/** The compiled functions; a language's module is loaded when its first one is asked for. */
export function preparedFunctions(folder: string, { locales }: Prepared): TemplateFunctions {
  const take = (env: typeof Handlebars, spec: Spec) => env.template(spec);
  return functionsOf(runtime, take, (locale, register) => {
    const none: Specs = { templates: {}, partials: {}, phrases: {} };
    // As above.
    const file = register ? `${locale}.${register}.cjs` : `${locale}.cjs`;
    const specs = Object.hasOwn(locales, locale) ? (require(join(folder, file)) as Specs) : none;
    const own = (part: keyof Specs, name: string) => (Object.hasOwn(specs[part], name) ? specs[part][name] : undefined);
    return {
      template: (name) => own("templates", name),
      partials: Object.entries(specs.partials).map(([name, spec]) => [name, () => spec]),
      phrase: (category, id) => own("phrases", `${category}/${id}`),
    };
  });
}
