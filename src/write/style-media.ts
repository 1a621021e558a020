// The style sheet's parts for the screen alone and for paper alone.
import type { Notice } from "../notice/tree.ts";
import { colour, cssString, families } from "./css.ts";
import { body, furniture, page } from "./look.ts";

/** From phones of 320 px on; the mark of a draft stays on top. */
export function screen(notice: Notice): string {
  const draft = notice.page.draft;
  const strip =
    draft === undefined
      ? ""
      : `  body::before {
    content: ${cssString(draft)}; display: block; position: sticky; top: 0; z-index: 1;
    padding: 0.25rem 1rem; text-align: center; font-weight: 700; color: #fff; background: ${colour("draft")};
  }
`;
  return `@media screen {
${strip}  header, main, footer { max-width: 44rem; margin: 0 auto; padding: 0 1rem; }
  header { padding-top: 2rem; }
  footer { padding-bottom: 4rem; }
  a { color: ${colour("link")}; }
  :target { scroll-margin-top: 3rem; }
}
@media screen and (max-width: 40rem) {
  ol, ul, aside, .level-3, .level-4 { margin-inline-start: 0; }
  .keep-wide { white-space: normal; }
  .keep-wide wbr { display: revert; }
  th, td { padding: 0.25rem 0.375rem; }
  .stack, .stack :is(thead, tbody, tr, th, td) { display: block; width: auto; }
  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stack tr + tr { margin-block-start: 0.75rem; }
  .stack :is(th, td) + :is(th, td) { border-block-start: 0; }
  .stack :is(th, td) .keep { white-space: nowrap; }
  .stack [data-head]::before { content: attr(data-head); content: attr(data-head) / ""; display: block; font-size: 0.875rem; color: ${colour("line")}; }
  .beside > div { display: block; margin-block-end: 0.25rem; }
  .beside dt { font-weight: 700; }
}
`;
}

/**
 * Paper: the margins carry the running matter; no heading or lead-in line is left alone at a page's foot. No space is added between
 * scripts, and no letters are joined: PDF readers take the one for a blank and copy the other as one sign, and a search for a date or a
 * copied address would find nothing.
 */
export function print(notice: Notice): string {
  const { top, right, bottom, left } = page.margin;
  const [before, between, after] = notice.page.number;
  const running = `font: ${furniture.size}pt/1.2 ${families(notice.locale)};`;
  const mark = notice.page.draft;
  const draft =
    mark === undefined
      ? ""
      : `\n  @top-right { content: ${cssString(mark)}; ${running} font-weight: 700; color: ${colour("draft")}; vertical-align: top; padding-top: ${page.header}mm; }`;
  // Only among items of one paragraph: the browser finds no better break inside a list in a list.
  const simple = "li:not(:has(> :nth-child(2)))";
  return `@page {
  size: ${page.width}mm ${page.height}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;${draft}
  @bottom-center {
    content: ${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)};
    ${running} vertical-align: bottom; padding-bottom: ${page.footer}mm;
  }
}
@media print {
  html { font-size: ${body.size}pt; }
  body { text-autospace: no-autospace; font-variant-ligatures: none; }
  a { color: inherit; text-decoration: none; }
  p, li, dd { orphans: 2; widows: 2; }
  h1, h2, h3, h4, h5, p.lead, p.mark, dt { break-inside: avoid; break-after: avoid; }
  p:has(+ :is(ol, ul, dl, table, aside, .box)), header > p { break-after: avoid; }
  main > :is(.end, .issuer, .date), tr:last-child:not(:first-child), ${simple} + ${simple}:last-child { break-before: avoid; }
  ${simple}:first-child:not(:last-child) { break-after: avoid; }
  p:not(.long), tr, .beside > div, .box { break-inside: avoid; }
}
`;
}
