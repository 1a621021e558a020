// The look of a notice → its style sheet, for the screen (320 px and wider) and for A4.
import type { Notice } from "../notice/tree.ts";
import {
  body,
  box,
  colours,
  definitions,
  furniture,
  headings,
  knownLocales,
  list,
  lookOf,
  note,
  page,
  roles,
  sectionIndent,
  type TextLook,
  table,
  title,
} from "./look.ts";

/** The style sheet of one notice. A `rem` is one body character, on the screen as on paper. */
export function styleSheet(notice: Notice): string {
  return [text(notice), blocks(), screen(notice), print(notice)].join("");
}

const rem = (points: number): string => `${round(points / body.size)}rem`;
const round = (value: number): number => Math.round(value * 1000) / 1000;
const colour = (name: keyof typeof colours): string => `#${colours[name]}`;

/** A CSS string; whatever could end it, or the style element, is written as a code point. */
export function cssString(value: string): string {
  return `"${value.replace(/[^\p{L}\p{N} ]/gu, (c) => `\\${(c.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

function families(locale: string): string {
  return [...lookOf(locale).css.map(cssString), "serif"].join(", ");
}

function textLook(look: TextLook): string {
  const weight = look.bold ? 700 : 400;
  return `font-size: ${rem(look.size)}; font-weight: ${weight}; line-height: ${round(look.line / look.size)}; margin: ${rem(look.before)} 0 ${rem(look.after)};`;
}

/** Fonts, and how lines break and are spaced. Defaults of browsers differ here, so all is said. */
function text(notice: Notice): string {
  const { firstLine, headingBreaks } = lookOf(notice.locale);
  const langs = [...new Set([...knownLocales, notice.locale])];
  return `*, ::before, ::after { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
${langs.map((tag) => `[lang=${cssString(lookOf(tag).lang)}] { font-family: ${families(tag)}; }\n`).join("")}body {
  margin: 0; color: ${colour("text")}; background: #fff; font-size: 1rem; line-height: ${round(body.line / body.size)};
  line-break: strict; word-break: normal; overflow-wrap: anywhere; hyphens: none;
  text-autospace: normal; text-spacing-trim: normal; font-kerning: normal; font-synthesis: weight; font-variant-numeric: lining-nums;
}
strong, th { font-weight: 700; }
h1, h2, h3, h4, h5, dt, p.title, p.lead { text-wrap: balance; word-break: ${{ phrase: "auto-phrase", word: "keep-all", any: "normal" }[headingBreaks]}; }
p.body { text-indent: ${firstLine}em; text-wrap: pretty; }
.keep, .keep-wide, a[href^="#"] { white-space: nowrap; }
:is(td, th) :is(.keep, .keep-wide):not(.short), .loose :is(.keep, .keep-wide) { white-space: normal; }
rt { font-size: 0.5em; line-height: 1; }
s { text-decoration: line-through; }
`;
}

/** Blocks, from the title to the box. */
function blocks(): string {
  const role = (name: keyof typeof roles): string => {
    const { align, look } = roles[name];
    return `p.${name} { ${textLook({ ...body, ...look })} text-align: ${align}; }\n`;
  };
  const level = (index: 0 | 1 | 2 | 3): string =>
    `h${index + 2} { ${textLook(headings[index])} }\n` +
    (sectionIndent[index] === 0 ? "" : `.level-${index + 1} { margin-inline-start: ${sectionIndent[index]}rem; }\n`);
  return `h1 { ${textLook(title)} text-align: center; }
${(["body", "date", "addressee", "issuer", "title", "mark", "end", "lead"] as const).map(role).join("")}${([0, 1, 2, 3] as const).map(level).join("")}p { margin: ${rem(body.before)} 0 ${rem(body.after)}; }
ol, ul { list-style: none; margin: 0 0 ${rem(body.after)} ${list.indent}rem; padding: 0; }
li > ol, li > ul, aside > ol, aside > ul { margin-inline-start: ${list.nested}rem; }
aside { margin: 0 0 ${rem(body.after)} ${note.indent}rem; }
li > aside { margin-inline-start: ${note.nested}rem; }
li, aside { padding-inline-start: var(--hang, 0); }
li > p.body { margin-block-end: ${rem(list.itemAfter)}; }
.label { display: inline-block; min-width: var(--hang); margin-inline-start: calc(-1 * var(--hang)); text-indent: 0; white-space: nowrap; }
li > p:first-child, aside > p:first-child { text-indent: 0; }
h2, h3, h4, h5 { padding-inline-start: var(--hang, 0); }
dl { margin: 0 0 ${rem(body.after)}; }
dt { font-weight: 700; }
dd { margin: 0 0 ${rem(body.after * 2)} ${definitions.indent}rem; }
.beside > div { display: grid; grid-template-columns: var(--term) 1fr; }
.beside dt { font-weight: inherit; }
.beside dd { margin-inline-start: 0; margin-block-end: 0; }
dd > p.body, .box > p.body { text-indent: 0; }
dd > :last-child, .box > :last-child { margin-block-end: 0; }
.box > :first-child { margin-block-start: 0; }
.box {
  margin: ${rem(box.before)} 0 ${rem(box.after)}; padding: ${box.padding.block}mm ${box.padding.inline}mm;
  border: ${box.line}pt solid ${colour("line")};
}
table { border-collapse: collapse; width: 100%; margin: ${rem(table.before)} 0 ${rem(table.after)}; }
th, td {
  padding: ${table.padding.block}mm ${table.padding.inline}mm; border: ${table.line}pt solid ${colour("line")};
  text-align: start; vertical-align: top;
}
th { background: ${colour("shade")}; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
`;
}

function screen(notice: Notice): string {
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
 * scripts: PDF readers take it for a blank, and a search for a date would find nothing.
 */
function print(notice: Notice): string {
  const { top, right, bottom, left } = page.margin;
  const [before, between, after] = notice.page.number;
  const running = `font: ${furniture.size}pt/1.2 ${families(notice.locale)};`;
  const mark = notice.page.draft;
  const draft =
    mark === undefined
      ? ""
      : `\n  @top-right { content: ${cssString(mark)}; ${running} font-weight: 700; color: ${colour("draft")}; vertical-align: top; padding-top: ${page.header}mm; }`;
  return `@page {
  size: ${page.width}mm ${page.height}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;${draft}
  @bottom-center {
    content: ${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)};
    ${running} vertical-align: bottom; padding-bottom: ${page.footer}mm;
  }
}
@media print {
  html { font-size: ${body.size}pt; }
  body { text-autospace: no-autospace; }
  a { color: inherit; text-decoration: none; }
  p, li, dd { orphans: 2; widows: 2; }
  h1, h2, h3, h4, h5, p.lead, p.mark, dt { break-inside: avoid; break-after: avoid; }
  p:has(+ :is(ol, ul, dl, table, aside, .box)), header > p { break-after: avoid; }
  main > :is(.end, .issuer, .date) { break-before: avoid; }
  tr, .beside > div, .box { break-inside: avoid; }
}
`;
}
