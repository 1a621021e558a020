// Writes the tree as indented text for goldens: a line per block, facts with path, value and what is shown.
import type { Block, Fact, Inline, Notice, TableCell } from "./tree.ts";

/** The dump; ids are left out, because a line added to a template would move them all. */
export function treeText(notice: Notice): string {
  const head = [
    `incident: ${notice.incident}`,
    `template: ${notice.template}`,
    `locale: ${notice.locale}`,
    `title: ${notice.title}`,
    `date: ${notice.date ?? "-"}`,
    `author: ${notice.author}`,
    `draft: ${notice.page.draft ?? "-"}`,
    "",
  ];
  return [...head, ...blockLines(notice.children), ""].join("\n");
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
const blockLines = (blocks: readonly Block[]): string[] => blocks.flatMap(oneBlock);

function oneBlock(block: Block): string[] {
  switch (block.type) {
    case "paragraph": {
      const lang = block.lang === undefined ? "" : `@${block.lang}`;
      return [line(block.role + lang, inlineText(block.children))];
    }
    case "section": {
      const name = block.label === "" ? "section" : `section ${block.label}`;
      return [line(name, inlineText(block.heading)), ...indented(blockLines(block.children))];
    }
    case "note":
      return [`note ${block.mark}`, ...indented(blockLines(block.children))];
    case "list":
      return [
        block.ordered ? "list" : "bullets",
        ...indented(block.items.flatMap((item) => [`item ${item.label}`, ...indented(blockLines(item.children))])),
      ];
    case "table":
      return [`table (head rows: ${block.heads})`, ...indented(block.rows.map((row) => row.map(cellText).join(" ")))];
    case "definitions":
      return [
        "definitions",
        ...indented(
          block.items.flatMap((item) => [line("term", inlineText(item.term)), ...indented(blockLines(item.children))]),
        ),
      ];
    case "box":
      return ["box", ...indented(blockLines(block.children))];
    default:
      return block satisfies never;
  }
}

const line = (name: string, text: string): string => `${name}: ${text}`;
const cellText = (cell: TableCell): string => `${cell.header ? "|!" : "|"} ${inlineText(cell.children)}`;
const inlineText = (inlines: readonly Inline[]): string => inlines.map(oneInline).join("");

function oneInline(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "break":
      return "\u23ce";
    case "strong":
      return `**${inlineText(inline.children)}**`;
    case "strike":
      return `~~${inlineText(inline.children)}~~`;
    case "link":
      return `[${inlineText(inline.children)}](${inline.href})`;
    case "ruby":
      return `{${inline.base}|${inline.reading}}`;
    case "reference":
      return `\u2192${inline.label}`;
    case "fact":
      return factText(inline);
    default:
      return inline satisfies never;
  }
}

function factText(fact: Fact): string {
  const path = fact.path + (fact.lang === undefined ? "" : `@${fact.lang}`);
  const value = fact.value.replaceAll("\n", "\u23ce") + (fact.unit === undefined ? "" : ` ${fact.unit}`);
  const from = fact.derivedFrom === undefined ? "" : `<-${fact.derivedFrom.join(" ")}`;
  return `\u27e6${path}${from}|${value}|${inlineText(fact.children)}\u27e7`;
}
