// The blocks of a notice → HTML; printed labels and marks are text, in `<span class="label">`, at the start of the first paragraph.
import { lineText } from "../notice/plain.ts";
import type { Block, Definitions, List, Note, Paragraph, Section } from "../notice/tree.ts";
import { escapeHtml, inlinesToHtml } from "./html-inline.ts";
import { tableToHtml } from "./html-table.ts";
import { definitions } from "./look.ts";
import { hangOf, widthOf } from "./width.ts";

/** What blocks need to know of the document: which block is its h1, and what finds words in headings that break between them. */
export type BlockContext = { title: Block | undefined; words: Intl.Segmenter | undefined };

/** Blocks as HTML, one line each; `label` is printed before the text of the first. */
export function blocksToHtml(blocks: readonly Block[], context: BlockContext, label = ""): string {
  const [first, ...rest] = blocks;
  if (first?.type === "paragraph" && label !== "") {
    return paragraphToHtml(first, context, label) + blocksToHtml(rest, context);
  }
  return (
    (label === "" ? "" : `<p>${labelToHtml(label)}</p>\n`) + blocks.map((block) => blockToHtml(block, context)).join("")
  );
}

function blockToHtml(block: Block, context: BlockContext): string {
  switch (block.type) {
    case "paragraph":
      return paragraphToHtml(block, context, "");
    case "note":
      return noteToHtml(block, context);
    case "section":
      return sectionToHtml(block, context);
    case "list":
      return listToHtml(block, context);
    case "table":
      return tableToHtml(block);
    case "definitions":
      return definitionsToHtml(block, context);
    case "box":
      return `<div class="box"${id(block)}>\n${blocksToHtml(block.children, context)}</div>\n`;
  }
}

function id(block: { id: string }): string {
  return block.id === "" ? "" : ` id="${escapeHtml(block.id)}"`;
}

function labelToHtml(label: string): string {
  return label === "" ? "" : `<span class="label">${escapeHtml(label)}</span>`;
}

/** How far text stands in behind its label; the style sheet reads it. */
function hang(labels: readonly string[]): string {
  const width = hangOf(labels);
  return width === 0 ? "" : ` style="--hang:${width}em"`;
}

function paragraphToHtml(paragraph: Paragraph, context: BlockContext, label: string): string {
  const isHeading = paragraph.role === "title" || paragraph.role === "lead";
  const tag = paragraph === context.title ? "h1" : "p";
  const lang = paragraph.lang === undefined ? "" : ` lang="${escapeHtml(paragraph.lang)}"`;
  const text = labelToHtml(label) + inlinesToHtml(paragraph.children, isHeading ? { words: context.words } : {});
  const long = widthOf(lineText(paragraph.children)) > 3.5 * measure ? " long" : "";
  return `<${tag} class="${paragraph.role}${long}"${id(paragraph)}${lang}>${text}</${tag}>\n`;
}

/** Only `long` paragraphs, of four lines and more, are parted between pages: in shorter ones the browser would leave a line alone rather than look further back for a better break. */
const measure = 42;

/** The role keeps it from being a landmark, which `aside` is by itself. */
function noteToHtml(note: Note, context: BlockContext): string {
  const text = blocksToHtml(note.children, context, note.mark);
  return `<aside role="note" class="note"${id(note)}${hang([note.mark])}>\n${text}</aside>\n`;
}

function sectionToHtml(section: Section, context: BlockContext): string {
  const tag = `h${section.level + 1}`;
  const text = labelToHtml(section.label) + inlinesToHtml(section.heading, { words: context.words });
  const heading = `<${tag}${hang([section.label])}>${text}</${tag}>\n`;
  return `<section class="level-${section.level}"${id(section)}>\n${heading}${blocksToHtml(section.children, context)}</section>\n`;
}

/** The role: without list-style Safari takes a list for none. */
function listToHtml(list: List, context: BlockContext): string {
  const tag = list.ordered ? "ol" : "ul";
  const items = list.items.map((item) => `<li${id(item)}>\n${blocksToHtml(item.children, context, item.label)}</li>\n`);
  return `<${tag} role="list"${id(list)}${hang(list.items.map((item) => item.label))}>\n${items.join("")}</${tag}>\n`;
}

/** Short terms stand beside their descriptions, longer ones (questions) above. */
function definitionsToHtml(list: Definitions, context: BlockContext): string {
  const width = Math.max(0, ...list.items.map((item) => widthOf(lineText(item.term))));
  const beside = width <= definitions.beside ? ` class="beside" style="--term:${Math.ceil(width) + 1}em"` : "";
  const items = list.items.map(
    (item) =>
      `<div>\n<dt>${inlinesToHtml(item.term, { words: context.words })}</dt>\n<dd>\n${blocksToHtml(item.children, context)}</dd>\n</div>\n`,
  );
  return `<dl${id(list)}${beside}>\n${items.join("")}</dl>\n`;
}
