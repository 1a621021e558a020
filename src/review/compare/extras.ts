// What a returned file has beside words: formatting that changed, and links, fields and parts that nobody expected.
import type { Review } from "../change.ts";
import type { Reviewed, ReviewedParagraph } from "../reviewed.ts";
import type { Matched } from "./match.ts";
import { isSeen } from "./view.ts";

/** Changes of formatting alone: those that are tracked, and those that nobody tracked, one per line at most. */
export function formattingOf(matched: readonly Matched[]): Review["formatting"] {
  const counts = matched.map(({ now, sent }) => {
    const tracked = now.of.reduce((sum, { formatted }) => sum + formatted, 0);
    const [own] = now.of;
    if (tracked > 0 || sent === undefined || own === undefined) return tracked;
    return looksOther(sent.paragraph, own) ? 1 : 0;
  });
  return {
    changes: counts.reduce((sum, count) => sum + count, 0),
    blocks: counts.filter((count) => count > 0).length,
  };
}

/** The look of the same text: only where it can be compared, character by character. */
function looksOther(was: ReviewedParagraph, now: ReviewedParagraph): boolean {
  if (!isSameStyle(was, now) || was.numbering?.level !== now.numbering?.level) return true;
  const [before, after] = [looks(was), looks(now)];
  return before.text === after.text && before.looks !== after.looks;
}

/** Programs give a style another id (`BodyText`, `TextBody`, `a3`) or another name (`heading 1`, `Heading 1`), but hardly both. */
const isSameStyle = (a: ReviewedParagraph, b: ReviewedParagraph): boolean =>
  styleNames(a).some((name) => styleNames(b).includes(name));
const styleNames = ({ style = "Normal", styleName = style }: ReviewedParagraph): string[] =>
  [style, styleName].map(plainName);
const plainName = (style: string): string => style.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

function looks({ pieces }: ReviewedParagraph): { text: string; looks: string } {
  const seen = pieces.filter((piece) => isSeen(piece, "current"));
  return {
    text: seen.map(({ text }) => text).join(""),
    looks: seen
      .map(({ text, strong, strike }) => `${strong ? "b" : ""}${strike ? "s" : ""}.`.repeat(text.length))
      .join(""),
  };
}

/** Words that were struck through by formatting, and so stand there still: whoever did it may have meant to delete them. */
export function struckIn(matched: readonly Matched[]): Review["unexpected"] {
  return matched.flatMap(({ now, sent }) => {
    if (sent === undefined) return [];
    const struck = (paragraphs: readonly ReviewedParagraph[]): string =>
      paragraphs
        .flatMap(({ pieces }) => pieces.filter((piece) => piece.strike && isSeen(piece, "current")))
        .map(({ text }) => text)
        .join("");
    const what = struck(now.of);
    return what.trim() === "" || what === struck([sent.paragraph])
      ? []
      : [{ kind: "struck-through", what: what.slice(0, 200), block: sent.block }];
  });
}

/** Links and running matter that the sent file did not have, and all that the reader found strange. */
export function unexpectedIn(
  returned: Reviewed,
  sent: Reviewed,
  blockOf: (paragraph: number) => string | undefined,
): Review["unexpected"] {
  const known = new Set(linksIn(sent).map(({ link }) => link));
  const links = linksIn(returned).filter(({ link }) => !known.has(link));
  const at = (paragraph: number | undefined): { block?: string } => {
    const block = paragraph === undefined ? undefined : blockOf(paragraph);
    return block === undefined ? {} : { block };
  };
  const had = new Set(sent.unexpected.map(({ kind, what }) => `${kind} ${what}`));
  const furniture = returned.furniture.filter((text) => text.trim() !== "" && !sent.furniture.includes(text));
  return [
    ...links.map(({ link, paragraph }) => ({ kind: "link", what: link, ...at(paragraph) })),
    ...furniture.map((what) => ({ kind: "header-footer", what })),
    ...returned.unexpected
      .filter(({ kind, what }) => !had.has(`${kind} ${what}`))
      .map(({ kind, what, paragraph }) => ({ kind, what, ...at(paragraph) })),
  ];
}

function linksIn({ paragraphs }: Reviewed): { link: string; paragraph: number }[] {
  const found = new Map<string, number>();
  paragraphs.forEach(({ pieces }, paragraph) => {
    for (const piece of pieces)
      if (piece.link !== undefined && isSeen(piece, "current") && !found.has(piece.link))
        found.set(piece.link, paragraph);
  });
  return [...found].map(([link, paragraph]) => ({ link, paragraph }));
}
