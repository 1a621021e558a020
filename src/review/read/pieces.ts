// The paragraphs of a story → paragraphs in pieces, and the text that each comment is about.
import type { FactMark, Piece, ReviewedParagraph } from "../reviewed.ts";
import { factsIn, noteText } from "./marks.ts";
import type { CommentRange, Segment, StoryParagraph } from "./story.ts";

/** Which sayings there are shows only when all text is known. */
export function toParagraphs(paragraphs: readonly StoryParagraph[]): ReviewedParagraph[] {
  for (const { segments } of paragraphs) segments.forEach(noteText);
  return paragraphs.map(({ segments, ...paragraph }, index) => ({ ...paragraph, pieces: toPieces(segments, index) }));
}

function toPieces(segments: readonly Segment[], paragraph: number): Piece[] {
  const pieces: Piece[] = [];
  let before: Segment | undefined;
  let facts: readonly FactMark[] = [];
  let comments: readonly string[] = [];
  for (const segment of segments) {
    // Looked up where something begins or ends, not at each stretch.
    if (before?.controls !== segment.controls || before.bookmarks !== segment.bookmarks)
      facts = factsIn(segment, paragraph);
    if (before?.comments !== segment.comments) comments = commentsIn(segment.comments, paragraph);
    before = segment;
    const piece = toPiece(segment, facts, comments);
    const last = pieces.at(-1);
    if (last !== undefined && isAlike(last, piece))
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  return pieces;
}

function toPiece(
  { text, revisions, format, link, reference }: Segment,
  facts: readonly FactMark[],
  comments: readonly string[],
): Piece {
  return {
    ...{ text, revisions, facts, comments, ...format },
    ...(link === undefined ? {} : { link }),
    ...(reference === undefined ? {} : { reference }),
  };
}

/** A range without an end holds no more than the paragraph it begins in. */
const commentsIn = (ranges: readonly CommentRange[], paragraph: number): string[] =>
  ranges.filter((range) => range.closed || range.paragraph === paragraph).map(({ id }) => id);

/** Equal changes and sayings are the same objects. */
function isAlike(one: Piece, other: Piece): boolean {
  return (
    one.strong === other.strong &&
    one.strike === other.strike &&
    one.hidden === other.hidden &&
    one.link === other.link &&
    one.reference === other.reference &&
    areSame<unknown>(one.revisions, other.revisions) &&
    areSame<FactMark>(one.facts, other.facts) &&
    areSame<string>(one.comments, other.comments)
  );
}

const areSame = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one === other || (one.length === other.length && one.every((entry, index) => entry === other[index]));

/** Longer than what any remark is about; thousands of comments on all of a long text would fill the memory. */
const longest = 2_000;

/** By the id of a comment, the text as it now stands that its range holds, paragraphs on lines of their own. */
export function anchorTexts(paragraphs: readonly ReviewedParagraph[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, { text: string; paragraph: number }>();
  paragraphs.forEach(({ pieces }, paragraph) => {
    for (const { text, comments, revisions } of pieces) {
      if (revisions.some(({ kind }) => kind === "deleted" || kind === "moved-from")) continue;
      for (const id of comments) {
        const known = anchors.get(id);
        if (known === undefined) anchors.set(id, { text: cut(text), paragraph });
        else if (known.text.length <= longest) {
          const line = known.paragraph === paragraph ? "" : "\n";
          anchors.set(id, { text: cut(known.text + line + text), paragraph });
        }
      }
    }
  });
  return new Map([...anchors].map(([id, { text }]) => [id, text]));
}

const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}…`;
