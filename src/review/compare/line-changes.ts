// One line as it was sent and as it now stands → its facts that say something else, and whether its words are others.
import type { FactChange, LinePart, WordingChange } from "../change.ts";
import { partsText, skeleton } from "./line.ts";

type Fact = LinePart & { type: "fact" };
/** A change without who made it. */
export type LineChange =
  | Pick<FactChange, "kind" | "fact" | "from" | "to" | "parts">
  | Pick<WordingChange, "kind" | "from" | "to">;

/** The changes of a line, facts in the order in which they were said, its wording last. */
export function lineChanges(from: readonly LinePart[], to: readonly LinePart[]): LineChange[] {
  const facts = factChanges(from, to);
  return skeleton(from) === skeleton(to) ? facts : [...facts, { kind: "wording", from, to }];
}

/** Pairs the facts of two lines: one saying with the same, else the next of the same path. */
function factChanges(from: readonly LinePart[], to: readonly LinePart[]): LineChange[] {
  const left = new Set(to.filter((part) => part.type === "fact"));
  const take = (test: (fact: Fact) => boolean): Fact | undefined => {
    const found = [...left].find(test);
    if (found !== undefined) left.delete(found);
    return found;
  };
  const facts = from.filter((part) => part.type === "fact");
  const same = facts.map(({ fact }) => take((one) => one.fact.bookmark === fact.bookmark));
  return facts.flatMap((was, at) => {
    const now = same[at] ?? take((one) => one.fact.path === was.fact.path);
    return now === undefined || now.parts.length === 0 ? [] : oneFact(was, now);
  });
}

function oneFact(was: Fact, now: Fact): LineChange[] {
  const [from, to] = [partsText(was.parts), partsText(now.parts)];
  const holdsFacts = was.parts.some(({ type }) => type === "fact");
  if (!holdsFacts) return from === to ? [] : [{ kind: "fact", fact: was.fact, from, to, parts: now.parts }];
  const inner = factChanges(was.parts, now.parts);
  // Both ends of a period on one day are said by the same words: they are both changed.
  if (was.parts.length === 1 && now.parts.length === 1 && from !== to && inner.length > 0)
    return [{ kind: "fact", fact: was.fact, from, to, parts: now.parts }, ...inner];
  if (skeleton(was.parts) === skeleton(now.parts)) return inner;
  return [...inner, { kind: "fact", fact: was.fact, from, to, parts: now.parts }];
}
