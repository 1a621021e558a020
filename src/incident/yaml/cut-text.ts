// A key without a value in `{ … }` → the text before it that its own comma cut in two.
import { type Problem, problem } from "../../problem.ts";
import { excerpt } from "./excerpt.ts";
import { pathText } from "./path.ts";
import type { Context, Spot } from "./spot.ts";
import type { Entry, MapNode } from "./tree.ts";

const isBare = ({ value }: Entry): boolean => value.type === "scalar" && value.value === null && value.source === "";

/** What stands before the first comma, and all that was meant; nothing where the key can't be the rest of a text. */
function wholeText(node: MapNode, rest: Entry): { first: Entry; text: string } | undefined {
  const parts: string[] = [];
  for (let at = node.entries.indexOf(rest); at >= 0; at--) {
    const entry = node.entries[at];
    if (entry === undefined) return undefined;
    if (isBare(entry)) {
      parts.unshift(entry.key);
      continue;
    }
    const { value } = entry;
    if (value.type !== "scalar" || value.style !== "plain") return undefined;
    return { first: entry, text: [value.source, ...parts].join(",") };
  }
  return undefined;
}

/** The problem, told once for each text at its start; an empty list for a further piece of a text told already. */
export function cutText(node: MapNode, entry: Entry, spot: Spot, context: Context): Problem[] | undefined {
  if (!node.flow || !isBare(entry)) return undefined;
  const whole = wholeText(node, entry);
  if (whole === undefined) return undefined;
  const next = node.entries[node.entries.indexOf(entry) + 1];
  if (next !== undefined && isBare(next)) return [];
  const { first, text } = whole;
  const params = { value: excerpt(text), quoted: JSON.stringify(excerpt(text)) };
  const place = context.placeAt(first.value.range.start);
  return [problem("cut-at-comma", place, params, { path: pathText([...spot.parts, first.key]) })];
}
