// How a notice looks: one table of sizes, spaces, fonts and colours, for the style sheet and for Word.

import type { LocaleTag, ParagraphRole } from "../notice/tree.ts";

/** Points of size, of the line and of the space before and after; where `em` is said, one body character is meant. */
export type TextLook = { size: number; line: number; bold: boolean; before: number; after: number };

/** What differs by language; everything else is the same for all. */
export type LocaleLook = {
  /** The `lang` of HTML and PDF. */
  lang: string;
  /** Families for CSS, best first. Bundled ones lead; what readers' systems have follows, a font of the same language always before one of another. */
  css: readonly string[];
  word: {
    /** `w:lang`: `val` for Latin text, `eastAsia` for the rest; Word knows regions, not scripts. */
    lang: { val: string; eastAsia?: string };
    body: WordFonts;
    /** Headings and Strong, all with `w:b`. */
    bold: WordFonts;
  };
  /** First-line indent of a body paragraph, in em. */
  firstLine: number;
  /** Where titles and headings break: between phrases, which browsers find in Japanese, or between words, which we mark; else anywhere. */
  headingBreaks: "phrase" | "word" | "any";
};

/** `w:rFonts`: `latin` is for ascii, hAnsi and cs. Where it differs from `eastAsia`, quotation marks and dashes need `w:hint="eastAsia"`. */
export type WordFonts = { eastAsia: string; latin: string };

/** A4 in millimetres; the sides leave a measure of 42 characters of body text. */
export const page = {
  width: 210,
  height: 297,
  margin: { top: 28, right: 27, bottom: 27, left: 27 },
  header: 14,
  footer: 14,
} as const;

/** Points. A line of 18 pt is Word's East Asian grid, and the least at which Yu Mincho of 10.5 pt keeps it: write it as "at least". */
export const body: TextLook = { size: 10.5, line: 18, bold: false, before: 0, after: 4.5 };

/** The h1. Centred. */
export const title: TextLook = { size: 15, line: 24, bold: true, before: 18, after: 20 };

/** Section headings, level 1 first. */
export const headings: readonly [TextLook, TextLook, TextLook, TextLook] = [
  { size: 12, line: 20, bold: true, before: 20, after: 6 },
  { size: 10.5, line: 18, bold: true, before: 12, after: 4 },
  { size: 10.5, line: 18, bold: true, before: 9, after: 3 },
  { size: 10.5, line: 18, bold: false, before: 6, after: 3 },
];

/** Where a paragraph stands by its role; what `look` leaves out is as the body. */
export const roles: Record<ParagraphRole, { align: "start" | "end" | "center"; look?: Partial<TextLook> }> = {
  body: { align: "start" },
  date: { align: "end", look: { after: 9 } },
  addressee: { align: "start", look: { after: 9 } },
  issuer: { align: "end", look: { after: 0 } },
  title: { align: "center", look: title },
  mark: { align: "center", look: { before: 14, after: 14 } },
  end: { align: "end", look: { before: 12, after: 12 } },
  lead: { align: "start", look: { bold: true, before: 9, after: 3 } },
};

/** Points between the letterhead and the text, whatever the letterhead ends with. */
export const letterhead = { after: 18 } as const;

/** Em: how far the whole of a section stands in from the one around it, level 1 first. */
export const sectionIndent: readonly [number, number, number, number] = [0, 0, 1, 1];

/** Em: a list stands in from the text around it, but not from the text of an item it belongs to; so does a note. */
export const list = { indent: 1, nested: 0, itemAfter: 3 } as const;
export const note = { indent: 1, nested: 0 } as const;

/** Em: a description stands in from its term; where no term is wider than `beside`, terms and descriptions stand side by side. */
export const definitions = { indent: 1, beside: 9 } as const;

/** A frame: line in points, padding in millimetres. */
export const box = { line: 0.75, padding: { block: 3, inline: 4 }, before: 9, after: 9 } as const;

/** Cells: line in points, padding in millimetres. */
export const table = { line: 0.5, padding: { block: 1, inline: 2 }, before: 8, after: 9 } as const;

/** Header and footer text, in points. */
export const furniture = { size: 9 } as const;

/** A comment of Word's, beside the page, and the mark it leaves in the text. */
export const comment = { size: 10, line: 14, mark: 8 } as const;

/** Six hex digits. Black on white; `link` is for the screen only, `draft` for the mark of a draft. */
export const colours = { text: "000000", line: "595959", shade: "F2F2F2", link: "003C7D", draft: "8F1414" } as const;

/**
 * By locale. Word's body fonts are those that Windows and Office for Mac both have. Bold ones are of another
 * family because neither body font has a bold of its own there and Word would smear the regular; sans-serif headings over
 * serif text are the custom of both languages.
 */
const locales: Record<LocaleTag, LocaleLook> = {
  ja: {
    lang: "ja",
    css: [
      "BIZ UDPMincho",
      "Noto Serif JP",
      "Yu Mincho",
      "YuMincho",
      "Hiragino Mincho ProN",
      "Noto Serif CJK JP",
      "MS PMincho",
    ],
    word: {
      lang: { val: "en-US", eastAsia: "ja-JP" },
      body: { eastAsia: "Yu Mincho", latin: "Yu Mincho" },
      bold: { eastAsia: "Yu Gothic", latin: "Yu Gothic" },
    },
    firstLine: 1,
    headingBreaks: "phrase",
  },
  "zh-Hans": {
    lang: "zh-Hans",
    css: [
      "Noto Serif SC",
      "Noto Serif CJK SC",
      "Source Han Serif SC",
      "Songti SC",
      "STSong",
      "SimSun",
      "Noto Serif JP",
    ],
    word: {
      lang: { val: "en-US", eastAsia: "zh-CN" },
      body: { eastAsia: "SimSun", latin: "Times New Roman" },
      bold: { eastAsia: "Microsoft YaHei", latin: "Microsoft YaHei" },
    },
    firstLine: 2,
    headingBreaks: "word",
  },
};

/** The look of a locale; one that the table doesn't know gets the reader's own serif font. */
export function lookOf(locale: LocaleTag): LocaleLook {
  return (
    locales[locale] ?? {
      lang: locale,
      css: [],
      word: {
        lang: { val: locale },
        body: { eastAsia: "Times New Roman", latin: "Times New Roman" },
        bold: { eastAsia: "Times New Roman", latin: "Times New Roman" },
      },
      firstLine: 0,
      headingBreaks: "any",
    }
  );
}

/** The locales that the table knows, in its order. */
export const knownLocales: readonly LocaleTag[] = Object.keys(locales);
