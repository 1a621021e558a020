// What Handlebars hands a helper beside its arguments, and what our helpers do with it.
import type Handlebars from "handlebars";
import type { TemplateFunction } from "./engine.ts";
import { runtime } from "./handlebars.ts";
import type { Render } from "./render.ts";

/** Handlebars' options object; `fn` is there for a block only. */
export type Options = {
  hash: Record<string, unknown>;
  data: { render: Render; phrase: (category: string, id: string) => TemplateFunction | undefined; root: unknown };
  fn?: (context: unknown) => string;
  inverse?: (context: unknown) => string;
};

/** A condition as block (`{{#is …}}`) or as value (`(is …)`). */
export function choose(self: unknown, holds: boolean, options: Options): unknown {
  if (!options.fn) return holds;
  return holds ? options.fn(self) : options.inverse?.(self);
}

/** Whether what `choose` gave is a block's wording, of one word at least. */
export const isWording = (chosen: unknown): boolean => typeof chosen === "string" && chosen.trim() !== "";

/** HTML that is ours and already escaped. */
export const html = (text: string): Handlebars.SafeString => new runtime.SafeString(text);
