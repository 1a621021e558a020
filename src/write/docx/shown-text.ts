// Inlines → the text that a reader of the Word file sees.
import type { Inline } from "../../notice/tree.ts";

/** The text of the inlines; a reading stands over its base and is not counted, a break is a line feed. */
export function shownText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline): string => {
      switch (inline.type) {
        case "text":
          return inline.text;
        case "break":
          return "\n";
        case "ruby":
          return inline.base;
        case "reference":
          return inline.label;
        case "strong":
        case "strike":
        case "link":
        case "fact":
          return shownText(inline.children);
        default:
          return inline satisfies never;
      }
    })
    .join("");
}
