// Handlebars' tree of a template → what is compiled of it: each block with the place it comes from, and no other places.
import { conditions } from "./conditions.ts";
import { helpers } from "./helpers.ts";

const blockTag = /<(section|p|ul|ol|li|table|dl|dt|dd|aside|address|h[1-4])(?=[\s>])/g;

/** How all templates are compiled, whether when the package is built or when one is first used. */
export const compileOptions: CompileOptions = {
  knownHelpers: {
    ...Object.fromEntries([...Object.keys(helpers), ...Object.keys(conditions)].map((name) => [name, true])),
    // Those of its own that are taken away Handlebars would still believe to know.
    ...{ log: false, lookup: false, helperMissing: false, blockHelperMissing: false },
  } as KnownHelpers, // the type asks for every name
  knownHelpersOnly: true,
  preventIndent: true,
};

/**
 * A copy of the tree in which every block's start tag says which line of which file it comes from; `unit` is the static part of the
 * blocks' ids; `reword` changes its wording. Without Handlebars' own places, which it would hand to every helper at every call.
 */
export function compilable(
  program: hbs.AST.Program,
  file: string,
  unit: string,
  reword: (text: string) => string = (text) => text,
): hbs.AST.Program {
  const seen = new Map<number, number>();
  const marked = (statement: hbs.AST.ContentStatement): string => {
    const { value } = statement;
    // Handlebars takes away a line that holds a tag of its own and nothing else; the line counts. `original` is a text.
    const gone = String(statement.original).slice(0, Math.max(0, String(statement.original).indexOf(value)));
    let line = statement.loc.start.line + gone.split("\n").length - 1;
    let at = 0;
    let text = "";
    for (const found of value.matchAll(blockTag)) {
      line += value.slice(at, found.index).split("\n").length - 1;
      const nth = (seen.get(line) ?? 0) + 1;
      seen.set(line, nth);
      const id = nth === 1 ? `${unit}:${line}` : `${unit}:${line}.${nth}`;
      text += `${value.slice(at, found.index)}${found[0]} data-source="${file}:${line}" data-block="${id}"`;
      at = found.index + found[0].length;
    }
    return reword(text + value.slice(at));
  };
  const copy = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(copy);
    if (typeof node !== "object" || node === null) return node;
    const entries = Object.entries(node).flatMap(([key, value]) => (key === "loc" ? [] : [[key, copy(value)]]));
    const made: Record<string, unknown> = Object.fromEntries(entries);
    // Nodes are told apart by `type`.
    if (made["type"] === "ContentStatement") made["value"] = marked(node as hbs.AST.ContentStatement);
    return made;
  };
  return copy(program) as hbs.AST.Program; // but for the places, which compiling can do without
}
