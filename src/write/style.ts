// The look of a notice → its style sheet, for the screen (320 px and wider) and for A4.
import type { Notice } from "../notice/tree.ts";
import { colour, cssString, families, rem, round } from "./css.ts";
import {
  body,
  box,
  definitions,
  headings,
  knownLocales,
  letterhead,
  list,
  lookOf,
  note,
  roles,
  sectionIndent,
  type TextLook,
  table,
  title,
} from "./look.ts";
import { print, screen } from "./style-media.ts";

/** The style sheet of one notice. */
export function styleSheet(notice: Notice): string {
  return [text(notice), blocks(), screen(notice), print(notice)].join("");
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
.keep-wide wbr { display: none; }
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
header > :last-child { margin-block-end: ${rem(letterhead.after)}; }
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
