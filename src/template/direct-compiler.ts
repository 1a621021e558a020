// Handlebars' compiler → one that writes names, conditions and partials as plain JavaScript, wherever that says the same.
import type Handlebars from "handlebars";
import { conditions } from "./conditions.ts";

/** Source text, in pieces as the library's code generator puts them together. */
type Code = string | readonly unknown[];

/** What is used of the library's compiler, to which the package gives no types. `nameLookup` is its public hook, the others are its opcodes. */
type LibraryCompiler = {
  new (): {
    readonly environment: { children: readonly { index: number }[] };
    readonly useBlockParams: boolean;
    readonly useDepths: boolean;
    readonly inlineStack: readonly unknown[];
    nameLookup(parent: unknown, name: string, type?: string): unknown;
    aliasable(name: string): unknown;
    quotedString(text: string): string;
    push(code: Code): unknown;
    programExpression(guid: number): string;
    /** Takes the options and so many arguments from the stack. */
    setupParams(helper: string, count: number, params: unknown[]): { fn?: string; inverse?: string };
    invokeKnownHelper(count: number, name: string): void;
    invokePartial(isDynamic: boolean, name: string, indent: string): void;
  };
  prototype: object;
};
type WithCompiler = { JavaScriptCompiler: LibraryCompiler };

/** Names that some built-in value has from its prototype: Handlebars itself looks whether a value has them of its own. */
const inherited = new Set(
  [Object, Array, String, Number, Boolean].flatMap((type) => Object.getOwnPropertyNames(type.prototype)),
);

/**
 * An environment whose templates do without three things of Handlebars:
 * - a question at each name whether the value has it of its own, a tenth of the time of composing: a name that no prototype has can only be its own;
 * - options and closures for each condition and each item of a list: a condition is called as it is, a block as the function that it is compiled to;
 * - options put together anew for each partial: one without a block is called with what this template has. With the line above, 0.6 of
 *   the 9.7 MB that reading, composing and checking an incident with two notices took.
 * `direct-template.ts` runs what is compiled so.
 */
export function withDirectCompiler<T extends Pick<typeof Handlebars, "create">>(
  handlebars: T,
): ReturnType<T["create"]> {
  const environment = handlebars.create() as ReturnType<T["create"]> & WithCompiler; // as the library makes it
  const Library = environment.JavaScriptCompiler;
  class Compiler extends Library {
    /** Blocks by how the library would call for them. */
    readonly #blocks = new Map<string, number>();

    override nameLookup(parent: unknown, name: string, type?: string): unknown {
      return inherited.has(name) ? super.nameLookup(parent, name, type) : [parent, `[${JSON.stringify(name)}]`];
    }

    override programExpression(guid: number): string {
      const code = super.programExpression(guid);
      const { index } = this.environment.children[guid] ?? {};
      if (index !== undefined) this.#blocks.set(code, index);
      return code;
    }

    override invokeKnownHelper(count: number, name: string): void {
      const params: unknown[] = [];
      if (Object.hasOwn(conditions, name)) {
        const { fn, inverse } = this.setupParams(name, count, params);
        const asked = [`container.ask.${name}(data`, ...params.flatMap((param) => [", ", param]), ")"];
        this.push(fn ? ["(", ...asked, " ? ", this.#call(fn), " : ", this.#call(inverse), ")"] : asked);
      } else if (name === "each" && !this.useBlockParams) {
        const { fn, inverse } = this.setupParams(name, count, params);
        const blocks = [fn, inverse].map((block) => String(this.#blocks.get(block ?? "")));
        const depths = this.useDepths ? "depths" : "undefined";
        this.push([
          `container.each(container, ${blocks.join(", ")}, data, ${depths}, `,
          this.#own(),
          ", ",
          params[0],
          ")",
        ]);
      } else super.invokeKnownHelper(count, name);
    }

    /** What a block is called in, if it is called in what it stands in. */
    #own(): unknown {
      return this.aliasable("depth0 != null ? depth0 : (container.nullContext || {})");
    }

    #call(block: string | undefined): Code {
      const index = this.#blocks.get(block ?? "");
      if (index === undefined) return '""'; // the library's noop
      const outer = this.useBlockParams ? "[undefined].concat(blockParams)" : "undefined";
      const more = this.useDepths ? `, ${outer}, depths` : this.useBlockParams ? `, ${outer}` : "";
      return [`container.blocks[${index}](container, `, this.#own(), `, helpers, partials, data${more})`];
    }

    override invokePartial(isDynamic: boolean, name: string, indent: string): void {
      const [block, , hash] = this.inlineStack.slice(-3).map((top) => (top as { value?: unknown }).value); // what the library calls literals
      const isPlain =
        !isDynamic && name !== "@partial-block" && indent === "" && block === null && hash === "undefined";
      if (isPlain) {
        const params: unknown[] = [];
        this.setupParams(name, 1, params);
        this.push([this.nameLookup("partials", name, "partial"), "(", params[0], ", {data: data})"]);
      } else super.invokePartial(isDynamic, name, indent);
    }
  }
  // Blocks are compiled by what this names.
  Object.defineProperty(Compiler.prototype, "compiler", { value: Compiler });
  environment.JavaScriptCompiler = Compiler;
  return environment;
}
