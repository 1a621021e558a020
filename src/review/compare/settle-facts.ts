// A line with its facts as marks tell them → with those as words tell them, where marks were lost or were typed over.

import type { LinePart } from "../change.ts";
import type { ListedFact } from "../reviewed.ts";
import { partsText, skeleton } from "./line.ts";
import { placeFacts } from "./place-facts.ts";
import { beginningLike } from "./value-shape.ts";

/**
 * Marks are right as long as they leave the words round them what they were. Else the words are asked: they are right where they explain
 * the whole line by values alone, as where `1,008` was typed half beside its mark; or where they find a value whose mark is gone, or the
 * like of one that was typed anew beside its emptied mark. They never overrule a mark that still holds what was sent, nor one that stands in the line anew.
 */
export function settleFacts(
  sent: readonly LinePart[],
  marked: readonly LinePart[],
  locale: string,
): readonly LinePart[] {
  const wanted = skeleton(sent);
  if (skeleton(marked) === wanted) return marked;
  const placed = placeFacts(sent, marked, locale);
  const [was, byMark, byWords] = [sayings(sent), sayings(marked), sayings(placed)];
  if (byMark.size === 0) return placed;
  for (const [name, text] of byMark) {
    const isWhole = was.get(name) === text;
    if (!byWords.has(name) || (isWhole && byWords.get(name) !== text)) return marked;
  }
  const isExplained = skeleton(placed) === wanted;
  const isFound = [...byWords].some(([name, text]) => !byMark.has(name) && was.get(name) === text);
  const isRetyped = [...byMark].some(([name, text]) => text === "" && isLike(byWords.get(name), was.get(name)));
  return isExplained || isFound || isRetyped ? placed : marked;
}

const isLike = (now = "", was = ""): boolean => now !== "" && beginningLike(now, was) === now;

/** What facts and references of a line show, at any depth; those of which nothing is left show nothing. */
function sayings(parts: readonly LinePart[], found = new Map<ListedFact["bookmark"], string>()): Map<string, string> {
  for (const part of parts) {
    if (part.type === "words") continue;
    if (part.type === "reference") found.set(`see ${part.to}`, part.text);
    else {
      if (part.parts.length > 0 || !found.has(part.fact.bookmark)) found.set(part.fact.bookmark, partsText(part.parts));
      sayings(part.parts, found);
    }
  }
  return found;
}
