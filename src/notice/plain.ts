// Turns the notice into plain text: labels, marks and words, one line per block.
import type { Block, Inline, Notice } from "./tree.ts";

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
  return flattened(inlines, true);
}

/** What of it stands in the line itself, for measuring: a reading stands above and takes no room. */
export function lineText(inlines: readonly Inline[]): string {
  return flattened(inlines, false);
}

function flattened(inlines: readonly Inline[], readings: boolean): string {
  let text = "";
  for (const inline of inlines) text += oneInline(inline, readings);
  return text;
}

function oneInline(inline: Inline, readings: boolean): string {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "break":
      return "\n";
    case "ruby":
      return readings ? `${inline.base}(${inline.reading})` : inline.base;
    case "reference":
      return inline.label;
    case "strong":
    case "strike":
    case "link":
    case "fact":
      return flattened(inline.children, readings);
    default:
      return inline satisfies never;
  }
}

/** The whole notice: one line per paragraph, heading, term and table row (cells parted by tabs), ending with a line feed. */
export function plainText(notice: Pick<Notice, "children">): string {
  const lines: string[] = [];
  addLines(notice.children, lines);
  return lines.concat("").join("\n");
}

function addLines(blocks: readonly Block[], lines: string[]): void {
  for (const block of blocks) {
    switch (block.type) {
      case "paragraph":
        lines.push(plainInline(block.children));
        break;
      case "section":
        lines.push(labelled(block.label, plainInline(block.heading)));
        addLines(block.children, lines);
        break;
      case "note":
        addLabelled(block.mark, block.children, lines);
        break;
      case "list":
        for (const item of block.items) addLabelled(item.label, item.children, lines);
        break;
      case "table":
        for (const row of block.rows) lines.push(row.map((cell) => plainInline(cell.children)).join("\t"));
        break;
      case "definitions":
        for (const item of block.items) {
          lines.push(plainInline(item.term));
          addLines(item.children, lines);
        }
        break;
      case "box":
        addLines(block.children, lines);
        break;
      default:
        block satisfies never;
    }
  }
}

/** The lines of blocks, the label before the first. */
function addLabelled(label: string, blocks: readonly Block[], lines: string[]): void {
  const first = lines.length;
  addLines(blocks, lines);
  lines[first] = labelled(label, lines[first] ?? "");
}

function labelled(label: string, line: string): string {
  return label + labelGap(label) + line;
}
