// Turns the notice into plain text: labels, marks and words, one line per block.
import type { Block, Inline, ListItem, Notice, Ruby } from "./tree.ts";

/**
 * What stands between a label or mark and the text after it: a space after ASCII (`1.`), nothing after full-width ones (`①`), a full-width
 * space after full-width figures with nothing behind them (`１`), which would run into the text.
 */
export function labelGap(label: string): "" | " " | "\u3000" {
  if (/[\uff10-\uff19\u30a2-\u30f3]$/.test(label)) return "\u3000";
  return /[!-~]$/.test(label) ? " " : "";
}

/** The text of inlines; a break is a line feed, a reading follows its base in parentheses. */
export function plainInline(inlines: readonly Inline[]): string {
  return flattened(inlines, ({ base, reading }) => `${base}(${reading})`);
}

/** What of it stands in the line itself, for measuring: a reading stands above and takes no room. */
export function lineText(inlines: readonly Inline[]): string {
  return flattened(inlines, ({ base }) => base);
}

function flattened(inlines: readonly Inline[], ruby: (inline: Ruby) => string): string {
  return inlines.map((inline) => oneInline(inline, ruby)).join("");
}

function oneInline(inline: Inline, ruby: (inline: Ruby) => string): string {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "break":
      return "\n";
    case "ruby":
      return ruby(inline);
    case "reference":
      return inline.label;
    case "strong":
    case "strike":
    case "link":
    case "fact":
      return flattened(inline.children, ruby);
    default:
      return inline satisfies never;
  }
}

/** The whole notice: one line per paragraph, heading, term and table row (cells parted by tabs), ending with a line feed. */
export function plainText(notice: Pick<Notice, "children">): string {
  return notice.children.flatMap(lines).concat("").join("\n");
}

function lines(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
      return [plainInline(block.children)];
    case "section":
      return [...labelled(block.label, [plainInline(block.heading)]), ...block.children.flatMap(lines)];
    case "note":
      return labelled(block.mark, block.children.flatMap(lines));
    case "list":
      return block.items.flatMap((item: ListItem) => labelled(item.label, item.children.flatMap(lines)));
    case "table":
      return block.rows.map((row) => row.map((cell) => plainInline(cell.children)).join("\t"));
    case "definitions":
      return block.items.flatMap((item) => [plainInline(item.term), ...item.children.flatMap(lines)]);
    case "box":
      return block.children.flatMap(lines);
    default:
      return block satisfies never;
  }
}

function labelled(label: string, [first = "", ...rest]: readonly string[]): string[] {
  return [label + labelGap(label) + first, ...rest];
}
