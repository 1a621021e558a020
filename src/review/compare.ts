// The file that was sent and the one that came back → every change, in reading order, with who made it and how.
import type { Review } from "./change.ts";
import { type CommentPlace, commentThreads } from "./compare/comments.ts";
import { formattingOf, struckIn, unexpectedIn } from "./compare/extras.ts";
import { linesIn } from "./compare/lines.ts";
import { type Matched, matchParagraphs } from "./compare/match.ts";
import { type ReturnedReader, readerOf, readSent, type Sent } from "./compare/sent.ts";
import { paragraphsIn } from "./compare/view.ts";
import type { Reviewed, ReviewedComment } from "./reviewed.ts";

/** Compares them; undefined where `sent` has no list of what was written, and so was never sent. */
export function compare(sentFile: Reviewed, returned: Reviewed): Review | undefined {
  const sent = readSent(sentFile);
  if (sent === undefined) return undefined;
  // Its own list is anybody's: marks are read by that of the file that was sent.
  const reader = readerOf(returned, sent.exported);
  const { matched, by } = matchParagraphs(paragraphsIn(returned.paragraphs, "current"), sent);
  const blocks = blocksOf(matched, returned, sent);
  const marks = marksOf(matched);
  const { comments, lost } = commentThreads(returned, sentFile, (comment) =>
    placeOf(comment, returned, reader, (paragraph) => ({ block: blocks[paragraph], mark: marks[paragraph] })),
  );
  const { incident, template, locale, sources } = sent.exported;
  return {
    ...{ file: returned.file, incident, template, locale, sent: sources["incident"] ?? "" },
    foundBy: { facts: reader.found.by, blocks: by },
    lines: linesIn(matched, returned, sent, reader),
    ...{ comments, lostComments: lost },
    formatting: formattingOf(matched),
    unexpected: [
      ...unexpectedIn(returned, sentFile, (paragraph) => blocks[paragraph]),
      ...struckIn(matched),
      ...reader.found.unknown.map((what) => ({ kind: "control", what })),
    ],
  };
}

/** By index of a paragraph of the file: the block that it is, though it be struck out, or that stands before it where it is new. */
function blocksOf(matched: readonly Matched[], { paragraphs }: Reviewed, sent: Sent): (string | undefined)[] {
  const blocks: (string | undefined)[] = paragraphs.map((one) =>
    one.blocks.map((name) => sent.byBookmark.get(name)?.block).find((block) => block !== undefined),
  );
  let last: string | undefined;
  for (const { now, sent: was } of matched) {
    last = was?.block ?? last;
    blocks[now.first] = last;
  }
  for (let at = 1; at < blocks.length; at++) blocks[at] ??= blocks[at - 1];
  return blocks;
}

/** By index of a paragraph of the file: the mark that is printed before its line. */
function marksOf(matched: readonly Matched[]): (string | undefined)[] {
  const marks: (string | undefined)[] = [];
  for (const { now, sent } of matched) marks[now.first] = sent?.mark;
  return marks;
}

/** The line that a comment is set to, and the fact, where all it is set to stands in one; what it is set to, without the line's mark. */
function placeOf(
  { id, paragraph, anchor: all }: ReviewedComment,
  { paragraphs }: Reviewed,
  reader: ReturnedReader,
  lineOf: (paragraph: number) => { block: string | undefined; mark: string | undefined },
): CommentPlace {
  if (paragraph === undefined) return {};
  const { block, mark: label } = lineOf(paragraph);
  const anchor = label !== undefined && all.startsWith(`${label}\t`) ? all.slice(label.length + 1) : all;
  const pieces = (paragraphs[paragraph]?.pieces ?? []).filter(({ comments }) => comments.includes(id));
  const marks = new Set(pieces.map(({ facts }) => facts[0]));
  const [mark] = marks;
  const path = marks.size === 1 && mark !== undefined ? reader.resolve(mark)?.path : undefined;
  return { anchor, ...(block === undefined ? {} : { block }), ...(path === undefined ? {} : { path }) };
}
