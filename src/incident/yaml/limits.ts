// The tokens of a YAML text → whether it is small enough to be composed: the library overflows the stack (and Node dies) on deep nesting.
import type { CST } from "yaml";
import { type Place, type Problem, problem } from "../../problem.ts";

/** Nesting, values (aliases written out) and aliases that a file may have; the largest real incident has some 2,000 values. */
export const limits = { depth: 64, nodes: 100_000, aliases: 32 };

/** A scalar or collection token, with what the library's errors don't tell. */
export type FlatToken = { token: CST.Token; item?: CST.CollectionItem; role: "key" | "value"; flow: boolean };

/** Every scalar and collection of the tokens in the order of the text, or the limit that is passed. */
export function flatten(
  tokens: CST.Token[],
  placeAt: (offset: number) => Place,
): { flat: FlatToken[]; problems: Problem[] } {
  const flat: FlatToken[] = [];
  let strays = 0;
  /** Adds a scalar or collection and all in it; gives the limit that is passed. It never goes further in than the limit. */
  function add(one: FlatToken, depth: number): Problem | undefined {
    const { token } = one;
    if (depth > limits.depth) return problem("too-deep", placeAt(token.offset), { limit: limits.depth });
    strays += "end" in token && token.end !== undefined ? token.end.length : 0;
    if (token.type === "document")
      return token.value && add({ token: token.value, role: "value", flow: false }, depth + 1);
    flat.push(one);
    if (flat.length + strays > 2 * limits.nodes)
      return problem("too-many-values", placeAt(token.offset), { limit: limits.nodes });
    if (!("items" in token)) return undefined;
    const flow = token.type === "flow-collection";
    for (const item of token.items) {
      const { key, value } = item;
      const passed =
        (key && add({ token: key, item, role: "key", flow }, depth + 1)) ??
        (value && add({ token: value, item, role: "value", flow }, depth + 1));
      if (passed) return passed;
    }
    return undefined;
  }
  for (const token of tokens) {
    const passed = add({ token, role: "value", flow: false }, 0);
    if (passed) return { flat, problems: [passed] };
  }
  return { flat, problems: [] };
}
