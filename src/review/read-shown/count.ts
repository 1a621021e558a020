// The words of a count as they are shown now → the number to write, as exact as it was or as the words say.
import type { MarkedLeaf } from "../../incident/fact.ts";
import { type Bound, readCount } from "../../locale/read-count.ts";
import type { Locale } from "../../locale/schema.ts";
import type { ReadShown } from "../read-shown.ts";
import { isMap } from "./leaf.ts";

/**
 * The words of exactness stand outside of what a count shows: the number alone changes nothing of them. Words within are written where
 * the count had none; other ones than it had are refused, for both would then be shown.
 */
export function readCountAgain({ path, value }: MarkedLeaf, next: string, unit: string, locale: Locale): ReadShown {
  const read = readCount(next, unit, locale);
  if ("unread" in read) return { refused: read.unread };
  if ("unknown" in read) return { value: "unknown", edit: { put: path, value: "unknown" } };
  const had = isMap(value) ? boundOf(value) : undefined;
  if (had !== undefined && read.bound !== undefined && read.bound !== had) return { refused: "bound-differs" };
  const bound = had ?? read.bound;
  const written = bound === undefined ? read.number : { [bound]: read.number };
  const edit = had === undefined ? { put: path, value: written } : { put: `${path}.${had}`, value: read.number };
  return { value: written, edit };
}

function boundOf(value: Record<string, unknown>): Bound | undefined {
  return (["about", "at-most", "at-least", "more-than"] as const).find((bound) => bound in value);
}
