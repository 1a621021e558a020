// Lists the facts that a notice says.
import type { Fact, Notice } from "./tree.ts";
import { walkInlines } from "./walk.ts";

/** Every fact in reading order, one entry each time it is said; a fact stands before those nested in it. */
export function factsOf(notice: Pick<Notice, "children">): Fact[] {
  return walkInlines(notice.children).filter((inline) => inline.type === "fact");
}
