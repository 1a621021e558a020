// What the build made of templates/ → the same as checking and compiling it now, as long as these are still the same files.
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import type Handlebars from "handlebars";
import type { Locale } from "../locale/schema.ts";
import { runtime } from "./handlebars.ts";
import type { TemplateSettings } from "./settings.ts";
import type { TemplateFiles } from "./template-files.ts";
import { functionsOf, type TemplateFunctions } from "./template-functions.ts";

/** `index.json`: what was read of files in which no problem was found. */
export type Prepared = {
  /** `keyOf` these files. */
  key: string;
  settings: Record<string, TemplateSettings>;
  locales: Record<string, Locale>;
};
type Spec = Parameters<typeof Handlebars.template>[0];
/** `<locale>.cjs`, and `<locale>.<register>.cjs` for templates of another register: the compiled templates and partials by name, phrases as `<category>/<id>`. */
export type Specs = Record<"templates" | "partials" | "phrases", Record<string, Spec>>;

const require = createRequire(import.meta.url);

/** Tells whether files are still the same; the code that they are compiled for was built together with what was prepared. */
export function keyOf({ templates, locales, partials }: TemplateFiles): string {
  const hash = createHash("sha256").update(runtime.VERSION);
  const sources = [...templates.values()].flatMap(({ settings, wording }) => [settings, ...wording.values()]);
  for (const { file, source } of [...sources, ...locales.values(), ...partials.values()])
    hash.update(`\0${file}\0${source}`);
  return hash.digest("hex");
}

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
