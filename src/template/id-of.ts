// A value of a template → what it is compared as.
import { isViewLeaf } from "./view-leaf.ts";

/** What an argument of a template says when compared: a leaf's id, or the text itself. */
export function idOf(value: unknown): string {
  return isViewLeaf(value)
    ? value.id
    : typeof value === "string" || typeof value === "number"
      ? String(value)
      : String((value as { id?: unknown })?.id ?? "");
}
