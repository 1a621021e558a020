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
  const stack: { visit: FlatToken; depth: number }[] = [];
  for (const token of tokens.toReversed()) stack.push({ visit: { token, role: "value", flow: false }, depth: 0 });
  let strays = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { token } = next.visit;
    if (next.depth > limits.depth) {
      return { flat, problems: [problem("too-deep", placeAt(token.offset), { limit: limits.depth })] };
    }
    strays += "end" in token && token.end !== undefined ? token.end.length : 0;
    if (token.type === "document") {
      if (token.value !== undefined)
        stack.push({ visit: { token: token.value, role: "value", flow: false }, depth: 1 });
      continue;
    }
    flat.push(next.visit);
    if (flat.length + strays > 2 * limits.nodes) {
      return { flat, problems: [problem("too-many-values", placeAt(token.offset), { limit: limits.nodes })] };
    }
    if (!("items" in token)) continue;
    const flow = token.type === "flow-collection";
    for (const item of token.items.toReversed()) {
      if (item.value) stack.push({ visit: { token: item.value, item, role: "value", flow }, depth: next.depth + 1 });
      if (item.key) stack.push({ visit: { token: item.key, item, role: "key", flow }, depth: next.depth + 1 });
    }
  }
  return { flat, problems: [] };
}
