// Compiled templates → functions that render them: one isolated Handlebars per language.
import type Handlebars from "handlebars";
import { runDirectly } from "./direct-template.ts";
import { builtIn, type HelperTable } from "./helpers.ts";

type Environment = ReturnType<typeof Handlebars.create>;

/** One language's engine: partials are shared by all templates of the language. `T` is what templates are made from. */
export type Engine<T> = {
  template: (from: T) => TemplateFunction;
  /** Makes a partial known; it is made when it is first used. */
  partial: (name: string, from: () => T) => void;
};
export type TemplateFunction = (context: unknown, options?: { data?: Record<string, unknown> }) => string;

/**
 * Makes an engine with these helpers and no others; values are escaped, and nothing is global. `make` compiles by an environment of
 * `direct-compiler.ts`, or takes what such a one has compiled: conditions are no helpers here.
 */
export function makeEngine<T>(
  handlebars: Pick<typeof Handlebars, "create">,
  helpers: HelperTable,
  make: (env: Environment, from: T) => Handlebars.TemplateDelegate,
): Engine<T> {
  const env = handlebars.create();
  for (const name of Object.keys(env.helpers)) {
    if (!Object.hasOwn(builtIn, name)) env.unregisterHelper(name);
  }
  // Handlebars calls a helper with what the template writes: each helper looks at its arguments itself.
  for (const [name, helper] of Object.entries(helpers)) env.registerHelper(name, helper as Handlebars.HelperDelegate);
  runDirectly(env);
  return {
    template: (from) => make(env, from),
    partial: (name, from) => {
      let made: Handlebars.TemplateDelegate | undefined;
      env.registerPartial(name, (context, options) => {
        made ??= make(env, from());
        return made(context, options);
      });
    },
  };
}
