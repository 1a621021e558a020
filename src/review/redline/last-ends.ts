// A body or a cell whose last paragraphs are new or gone → their ends marked as Word marks them: it can't take out the last end there is.
import type { Element } from "slimdom";
import { childOf, isWord } from "../read/element.ts";
import type { Compared } from "./compare-blocks.ts";
import { paragraphProperties, type Tools } from "./deleted.ts";
import { formatOf } from "./formats.ts";
import { firstChildOf, markEnd } from "./maker.ts";

/**
 * The end of the paragraph before takes the change of the last one, which keeps its own: rejected, or accepted, the two run together. As
 * the last end says how both look then, it is given the looks of the one before.
 */
export function moveLastEnds(compared: readonly Compared[], tools: Tools): void {
  const isOf = (side: "old" | "now", one: Compared): boolean =>
    one.type === "paragraph" && one[side] !== undefined && one[side === "old" ? "now" : "old"] === undefined;
  const last = compared.at(-1);
  if (last === undefined) return;
  const side = isOf("old", last) ? "old" : isOf("now", last) ? "now" : undefined;
  if (side === undefined) return;
  let start = compared.length - 1;
  for (let one = compared[start - 1]; one !== undefined && isOf(side, one); one = compared[start - 1]) start--;
  const before = compared[start - 1];
  if (before?.type !== "paragraph" || before.old === undefined || before.now === undefined) return;
  const end = lastOf(before.now.element, compared.length - start);
  if (end === undefined || childOf(childOf(before.now.element, "pPr"), "sectPr") !== undefined) return;

  const change = side === "old" ? "del" : "ins";
  markEnd(before.now.element, change, tools.maker);
  const mark = childOf(childOf(end, "pPr"), "rPr");
  childOf(mark, change)?.remove();
  if (mark?.firstElementChild === null) mark.remove();
  if (side === "now") quote(end, paragraphProperties(before.old.element, tools), tools);
  else {
    const own = paragraphProperties(end, tools, "as they are");
    childOf(end, "pPr")?.remove();
    end.insertBefore(paragraphProperties(before.now.element, tools, "as they are"), end.firstChild);
    quote(end, own, tools);
  }
}

/** The last of so many paragraphs behind one; undefined where anything else stands there. */
function lastOf(paragraph: Element, count: number): Element | undefined {
  let last = paragraph;
  for (let left = count; left > 0; left--) {
    const next = last.nextElementSibling;
    if (next === null || !isWord(next, "p")) return undefined;
    last = next;
  }
  const next = last.nextElementSibling;
  return next === null || isWord(next, "sectPr") ? last : undefined;
}

function quote(paragraph: Element, was: Element, { maker }: Tools): void {
  const properties = firstChildOf(paragraph, "pPr", maker);
  if (formatOf(was) === formatOf(properties)) return;
  const change = maker.change("pPrChange");
  change.appendChild(was);
  properties.appendChild(change);
}
