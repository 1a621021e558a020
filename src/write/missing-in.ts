// A notice → the characters of it that cannot be printed in their language's fonts, each with the fact it stands in.
import type { Coverage } from "../browser/coverage.ts";
import { missingGlyphs } from "../browser/glyphs.ts";
import type { Inline, LocaleTag, Notice } from "../notice/tree.ts";
import { partsOf, walkBlocks } from "../notice/walk.ts";

/** One character, as seen; `elsewhere` when the fonts of another language have it, and the browser would take it from there. */
export type MissingCharacter = {
  char: string;
  codePoint: number;
  lang: LocaleTag;
  /** The incident path of the value it stands in; none for a word of the template. */
  path?: string;
  elsewhere: boolean;
};

type Run = { text: string; lang: LocaleTag; path?: string };

function runsOf(inlines: readonly Inline[], lang: LocaleTag, path: string | undefined): Run[] {
  const run = (text: string): Run => ({ text, lang, ...(path === undefined ? {} : { path }) });
  return inlines.flatMap((inline): Run[] => {
    switch (inline.type) {
      case "text":
        return [run(inline.text)];
      case "ruby":
        return [run(inline.base), run(inline.reading)];
      case "reference":
        return [run(inline.label)];
      case "break":
        return [];
      case "strong":
      case "strike":
      case "link":
        return runsOf(inline.children, lang, path);
      case "fact":
        return runsOf(inline.children, inline.lang ?? lang, inline.path);
      default:
        return inline satisfies never;
    }
  });
}

/** Each character once for each value it stands in, in reading order; `all` are the languages whose fonts there are. */
export function missingIn(notice: Notice, coverage: Coverage, all: readonly LocaleTag[]): MissingCharacter[] {
  const found = new Map<string, MissingCharacter>();
  for (const block of walkBlocks(notice.children)) {
    const own = block.type === "paragraph" ? (block.lang ?? notice.locale) : notice.locale;
    for (const part of partsOf(block)) {
      if (!("inlines" in part)) continue;
      for (const { text, lang, path } of runsOf(part.inlines, own, undefined)) {
        for (const { char, codePoint } of missingGlyphs(text, lang, coverage)) {
          const elsewhere = all.some((other) => other !== lang && missingGlyphs(char, other, coverage).length === 0);
          const missing = { char, codePoint, lang, elsewhere, ...(path === undefined ? {} : { path }) };
          found.set(`${char} ${lang} ${path ?? ""}`, missing);
        }
      }
    }
  }
  return [...found.values()];
}
