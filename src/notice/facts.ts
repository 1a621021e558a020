// Lists the facts that a notice says.
import type { Fact, Inline, Notice } from "./tree.ts";
import { eachRun } from "./walk.ts";

/** Every fact in reading order, one entry each time it is said; a fact stands before those nested in it. */
export function factsOf(notice: Pick<Notice, "children">): Fact[] {
  const facts: Fact[] = [];
  eachRun(notice.children, (inlines) => addFacts(inlines, facts));
  return facts;
}

function addFacts(inlines: readonly Inline[], facts: Fact[]): void {
  for (const inline of inlines) {
    if (inline.type === "fact") facts.push(inline);
    if ("children" in inline) addFacts(inline.children, facts);
  }
}
