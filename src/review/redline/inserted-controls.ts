// A paragraph with its changes tracked → content controls that are wholly new marked as such: else Word leaves empty ones when it rejects.
import type { Element } from "slimdom";
import { childOf, isWord } from "../read/element.ts";
import type { Maker } from "./maker.ts";

/** Marks both ends of each control whose content was inserted and has nothing of before in it, as Word does. */
export function markInsertedControls(parent: Element, maker: Maker): void {
  let next: Element | null;
  for (let child = parent.firstElementChild; child; child = next) {
    next = child.nextElementSibling;
    if (!isWord(child) || child.localName === "r" || child.localName === "ins" || child.localName === "del") continue;
    markInsertedControls(child, maker);
    const content = isWord(child, "sdt") ? childOf(child, "sdtContent") : undefined;
    if (content === undefined || stateOf(content) !== "inserted") continue;
    const [before, behind] = [maker.range(), maker.range()];
    parent.insertBefore(before.start, child);
    content.insertBefore(before.end, content.firstChild);
    content.appendChild(behind.start);
    parent.insertBefore(behind.end, next);
  }
}

/** `kept`: there is something of before in it. */
function stateOf(element: Element): "empty" | "inserted" | "kept" {
  let state: "empty" | "inserted" = "empty";
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName === "del" || child.localName === "r") return "kept";
    const inside = child.localName === "ins" ? "inserted" : stateOf(child);
    if (inside === "kept") return "kept";
    if (inside === "inserted") state = "inserted";
  }
  return state;
}
