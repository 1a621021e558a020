// A notice → one HTML file that needs nothing else: no script, no font, no picture, no request.
import type { Block, Notice } from "../notice/tree.ts";
import { blocksToHtml } from "./html-block.ts";
import { escapeHtml } from "./html-inline.ts";
import { lookOf } from "./look.ts";
import { styleSheet } from "./style.ts";

/**
 * The notice as a whole HTML document, the same for the same notice. Its body holds the tree's text and nothing else (draft mark
 * and page numbers are made by the style sheet); facts are `<data>` or `<time>` with `data-path`, `data-kind`, `data-unit`,
 * `data-derived` (paths parted by spaces) and `value` or `datetime`. NUL and lone surrogates can't be written in HTML
 * and must have been refused before.
 */
export function writeHtml(notice: Notice): string {
  const { lang, headingBreaks } = lookOf(notice.locale);
  const words = headingBreaks === "word" ? new Intl.Segmenter(lang, { granularity: "word" }) : undefined;
  const title = notice.children.find((block) => block.type === "paragraph" && block.role === "title");
  const { header, main, footer } = landmarks(notice.children);
  const part = (tag: string, blocks: readonly Block[]): string =>
    blocks.length === 0 ? "" : `<${tag}>\n${blocksToHtml(blocks, { title, words })}</${tag}>\n`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeHtml(notice.author)}">
${notice.page.draft === undefined ? "" : '<meta name="robots" content="noindex">\n'}<title>${escapeHtml(notice.title)}</title>
<style>
${styleSheet(notice)}</style>
</head>
<body>
${part("header", header)}${part("main", main)}${part("footer", footer)}</body>
</html>
`;
}

const headRoles = new Set(["date", "addressee", "issuer", "title"]);

/**
 * Header: the letterhead, as far as it leads. Footer: what follows the closing word, which stays in main because no rule of print could
 * otherwise keep it from standing alone on a page. The order of blocks is the tree's.
 */
function landmarks(blocks: readonly Block[]): { header: Block[]; main: Block[]; footer: Block[] } {
  const isHead = (block: Block): boolean => block.type === "paragraph" && headRoles.has(block.role);
  const isEnd = (block: Block): boolean => block.type === "paragraph" && block.role === "end";
  const top = blocks.findIndex((block) => !isHead(block));
  const from = top === -1 ? blocks.length : top;
  const end = blocks.findIndex(isEnd);
  const to = end === -1 ? blocks.length : end + 1;
  return { header: blocks.slice(0, from), main: blocks.slice(from, to), footer: blocks.slice(to) };
}
