// A key the schema doesn't know → what was probably meant, or where it belongs.
import { type Problem, problem } from "../../problem.ts";
import { excerpt } from "./excerpt.ts";
import { folded, hasFullWidth } from "./forms.ts";
import { nearest, offer } from "./nearest.ts";
import { pathText } from "./path.ts";
import { meantBy, type Shape } from "./shape.ts";
import type { Context, Spot } from "./spot.ts";
import type { Entry, MapNode } from "./tree.ts";

/** The keys that may stand in a map, and those of them that don't yet: likelier to be meant. */
export type Allowed = { keys: string[]; open: string[] };

/** What may stand in a map, made once for all its keys. */
export function allowedKeys(keys: string[], node: MapNode): Allowed {
  const present = new Set(node.entries.map((entry) => entry.key));
  return { keys, open: keys.filter((key) => !present.has(key)) };
}

/** Told at the key; nothing for keys that are told already, such as `<<` and the empty one. */
export function unknownKey(entry: Entry, allowed: Allowed, shape: Shape, spot: Spot, context: Context): Problem[] {
  const { key } = entry;
  if (key === "" || key === "<<" || key === "__proto__") return [];
  const place = context.placeAt(entry.at.start);
  const more = { path: pathText([...spot.parts, key]) };
  const plain = allowed.keys.includes(folded(key)) ? folded(key) : undefined;
  // U+FF1A is the full-width colon; U+3000 and U+00A0 are blanks that nobody sees.
  if (/^[\w-]+\s*\uFF1A/u.test(key)) return [problem("full-width-sign", place, { sign: "\uFF1A", meant: ":" }, more)];
  if (plain !== undefined && /[\u3000\u00A0]/u.test(key)) {
    const space = key.includes("\u3000") ? "ideographic-space" : "no-break-space";
    return [problem("wide-space", place, { space, suggestion: plain }, more)];
  }
  if (plain !== undefined && hasFullWidth(key)) {
    return [problem("full-width-value", place, { value: excerpt(key), suggestion: plain }, more)];
  }
  const guess = meantBy(shape.hints, key) ?? nearest(key, allowed.open) ?? nearest(key, allowed.keys);
  // Where another way to write the same thing takes the key, that is here.
  const here = pathText([...spot.parts, key]).replace(/\[\d+\]/g, "[]");
  const elsewhere = (context.known().get(key) ?? []).filter((path) => path !== here);
  const hints: Problem["params"] = {
    ...(guess === undefined ? {} : { nearest: guess }),
    ...(elsewhere.length === 0 ? {} : { elsewhere: elsewhere.join(", ") }),
  };
  return [problem("unknown-key", place, { key: excerpt(key), ...hints, allowed: offer(key, allowed.keys) }, more)];
}
