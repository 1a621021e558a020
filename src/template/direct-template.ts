// What the compiler made of a template → the function that prints it, without what Handlebars sets up anew for each call.
import type Handlebars from "handlebars";
import { conditions } from "./conditions.ts";

type Environment = ReturnType<typeof Handlebars.create>;
type Compiled = (container: Container, context: unknown, ...more: unknown[]) => string;
/** As Handlebars compiles: the blocks by number beside `main`. */
type Spec = { main: Compiled; useDepths?: boolean; useBlockParams?: boolean; [block: number]: Compiled };
/** What a compiled template finds what it needs in; beside the library's own, what `direct-compiler.ts` has it call. */
type Container = {
  helpers: Record<string, (this: unknown, value: unknown, options: object) => string>;
  partials: unknown;
  program: (block: number, data: object, params: number, outer: undefined, depths: Depths) => unknown;
  noop: () => string;
  fn: (block: number) => unknown;
  ask: typeof conditions;
  each: typeof each;
  blocks: Spec;
};
/** What stands around, where a template looks there. */
type Depths = readonly unknown[] | undefined;

/**
 * Lets the templates of an environment, compiled by `direct-compiler.ts`, be run so. Helpers are called with what templates hand them:
 * the library would wrap each to hand it `lookupProperty`, which none of ours asks for.
 */
export function runDirectly(environment: Environment): void {
  const shared = containerOf(environment);
  environment.template = (precompiled) => {
    const spec = precompiled as Spec; // what the compiler makes
    const { main, useDepths, useBlockParams } = spec;
    const container = {
      ...{ ...shared, programs: [], blocks: spec },
      // Without decorators, which templates can't have; the library looks for them by a name it puts together anew.
      fn: (block: number) => spec[block],
    };
    const { helpers, partials } = container;
    return (context: unknown, options?: { data?: unknown }) => {
      const [params, depths] = [useBlockParams ? [] : undefined, useDepths ? [context] : undefined];
      return main(container, context, helpers, partials, options?.data, params, depths);
    };
  };
}

/** What Handlebars hands its compiled templates, with the environment's helpers as they are: it is had from a call of the smallest there is. */
function containerOf(environment: Environment): Container {
  let found: object = {};
  const main = (container: object): string => {
    found = container;
    return "";
  };
  environment.template({ compiler: [8, ">= 4.3.0"], main, usePartial: true })({});
  const own = { helpers: environment.helpers, partials: environment.partials, ask: conditions, each };
  return Object.assign(found, own) as Container; // as the library makes it; the rest is each template's
}

/** `{{#each}}`: of a list without what the library makes for each item, of anything else as the library does. */
function each(
  container: Container,
  block: number,
  otherwise: number | undefined,
  data: object,
  depths: Depths,
  context: unknown,
  list: unknown,
): string {
  const { blocks, helpers, partials } = container;
  if (!Array.isArray(list)) {
    const call = (number: number | undefined) =>
      number === undefined ? container.noop : container.program(number, data, 0, undefined, depths);
    const options = { name: "each", hash: {}, fn: call(block), inverse: call(otherwise), data };
    return helpers["each"]?.call(context, list, options) ?? "";
  }
  if (list.length === 0)
    return otherwise === undefined
      ? ""
      : (blocks[otherwise]?.(container, context, helpers, partials, data, undefined, depths) ?? "");
  const own = { ...data, _parent: data, key: 0, index: 0, first: true, last: false };
  let text = "";
  list.forEach((item, index) => {
    own.key = own.index = index;
    own.first = index === 0;
    own.last = index === list.length - 1;
    const around = depths && item !== depths[0] ? [item, ...depths] : depths;
    text += blocks[block]?.(container, item, helpers, partials, own, undefined, around) ?? "";
  });
  return text;
}
