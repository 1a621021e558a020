// Paragraphs paired with those that were sent → the lines of the whole notice with their changes, what is gone where it stood.
import { type AddedBlock, type DeletedBlock, handsOf, type MovedBlock, type ReviewedLine } from "../change.ts";
import { currentText, type Reviewed, type ReviewedParagraph, type Revision } from "../reviewed.ts";
import { lineParts, partsText } from "./line.ts";
import type { Matched } from "./match.ts";
import { movedAmong } from "./order.ts";
import { paragraphLines, piecesOf } from "./paragraph-changes.ts";
import { linesOf, type ReturnedReader, type Sent, type SentParagraph } from "./sent.ts";
import { traceOf } from "./trace.ts";
import { type OriginOf, originsIn, partings, seenText, type ViewedParagraph } from "./view.ts";

/** Every line, changed or not, in reading order. */
export function linesIn(
  matched: readonly Matched[],
  returned: Reviewed,
  sent: Sent,
  reader: ReturnedReader,
): ReviewedLine[] {
  const found = new Set(matched.flatMap((one) => [...(one.sent ? [one.sent] : []), ...one.into]));
  const gone = sent.paragraphs.filter((paragraph) => !found.has(paragraph) && paragraph.text !== "");
  const known = matched.filter((one) => one.sent !== undefined);
  const movedAt = movedAmong(known.map((one) => one.sent?.index ?? 0));
  const moved = new Set(known.filter((_, at) => movedAt.has(at)));
  const originOf = originsIn(returned.paragraphs);
  const sentOf = new Map(known.flatMap(({ now, sent: was }) => now.of.map((one) => [one, was] as const)));
  const lines: ReviewedLine[] = [];
  let told = 0;
  const tellGone = (before: number): void => {
    for (let one = gone[told]; one !== undefined && one.index < before; one = gone[++told])
      lines.push(...deletedLines(one, returned, sent));
  };
  matched.forEach((one, at) => {
    const { now, sent: was, into } = one;
    const stands = placed(matched, at);
    if (was === undefined) {
      const to = lineParts(piecesOf(now), "current", reader);
      if (partsText(to).trim() === "") return;
      const added = addedBlock(one, to, stands, cutFrom(one, originOf, sentOf));
      lines.push({ block: added.block, to, changes: [added] });
      return;
    }
    const its = paragraphLines(was, now, sent, reader, originOf);
    if (moved.has(one)) {
      const own = its.at(-1);
      const hands = handsOf(piecesOf(now).flatMap(({ revisions }) => revisions));
      const change: MovedBlock = {
        ...{ kind: "moved", block: was.block, to: own?.to ?? [], by: hands, ...stands },
        trace: hands.length > 0 ? "tracked" : "silent",
      };
      if (own?.to !== undefined) its[its.length - 1] = { ...own, changes: [change, ...own.changes] };
    } else tellGone(was.index);
    lines.push(...its);
    for (const other of into) lines.push(...deletedLines(other, returned, sent, { now, was }));
  });
  tellGone(Number.POSITIVE_INFINITY);
  return lines;
}

type Stands = { after?: string; before?: string };

/** Beside which line that was sent a paragraph stands: the one before it, else the next; the next too for an item that is the first of its list. */
function placed(matched: readonly Matched[], at: number): Stands {
  const after = matched.slice(0, at).findLast((one) => one.sent !== undefined)?.sent;
  const before = matched.slice(at + 1).find((one) => one.sent !== undefined)?.sent;
  const list = matched[at]?.now.of[0]?.numbering?.list;
  const isFirst = isIn(before, list) && !isIn(after, list);
  if (after !== undefined && !isFirst) return { after: after.block };
  return before === undefined ? {} : { before: before.block };
}

const isIn = (sent: SentParagraph | undefined, list: string | undefined): boolean =>
  list !== undefined && sent?.paragraph.numbering?.list === list;

/** The tracked changes that cut a new paragraph off one that was sent, where rejecting them gives that back. */
function cutFrom(
  { now }: Matched,
  originOf: OriginOf,
  sentOf: ReadonlyMap<ReviewedParagraph, SentParagraph | undefined>,
): readonly Revision[] {
  const origin = now.of.map(originOf).find((run) => run.length > 1) ?? [];
  const text = origin.map((one) => seenText(one, "original")).join("");
  return origin.some((one) => sentOf.get(one)?.text === text) ? partings(origin, "original") : [];
}

function addedBlock({ now }: Matched, to: AddedBlock["to"], stands: Stands, cut: readonly Revision[]): AddedBlock {
  const pieces = piecesOf(now);
  const original = cut.length > 0 ? "" : now.of.map((one) => seenText(one, "original")).join("");
  const trace = traceOf("", original, partsText(to));
  const revisions = [...pieces.flatMap((piece) => piece.revisions), ...now.of.flatMap(({ end }) => end), ...cut];
  const block = stands.after ?? stands.before ?? "";
  return { kind: "added", as: looksLike(now.of[0]), block, to, by: handsOf(revisions), trace, ...stands };
}

/** Programs name heading styles in their own ways, but all with the word. */
function looksLike(paragraph: ReviewedParagraph | undefined): AddedBlock["as"] {
  if (paragraph?.cell !== undefined) return "cell";
  const { style = "", styleName = style } = paragraph ?? {};
  if (/^(?:heading|\u898b\u51fa\u3057|\u6807\u9898)\s*\d/i.test(styleName) || /^heading\d/i.test(style))
    return "heading";
  return paragraph?.numbering === undefined ? "paragraph" : "item";
}

/** The paragraph that has taken up others: as it stands now, and as it was sent. */
type Into = { now: ViewedParagraph; was: SentParagraph };

/** The lines of a paragraph that is gone: what the file still has of it, struck out, tells who did it. */
function deletedLines(was: SentParagraph, { paragraphs }: Reviewed, sent: Sent, into?: Into): ReviewedLine[] {
  const left =
    paragraphs.find(({ blocks }) => blocks.some((name) => sent.byBookmark.get(name) === was)) ??
    paragraphs.find((one) => one.blocks.length === 0 && isStruckOut(one, was));
  const ends = into === undefined ? (left?.end ?? []) : partings(into.now.of, "current");
  const by = handsOf([...(left?.pieces ?? []).flatMap(({ revisions }) => revisions), ...ends]);
  // One paragraph in the file, and nothing tells that there were two.
  const isOne = into !== undefined && left !== undefined && left === into.now.of[0];
  const trace = isOne
    ? by.length === 0
      ? "silent"
      : "mixed"
    : traceOf(was.text, left && seenText(left, "original"), "");
  return linesOf(was, was.paragraph.pieces, "current", sent.reader)
    .filter(({ parts }) => partsText(parts) !== "")
    .map(({ block, parts }) => {
      const isTaken = into !== undefined && currentText(piecesOf(into.now)) !== into.was.text;
      const merged = isTaken ? { into: into.was.block } : {};
      const deleted: DeletedBlock = { kind: "deleted", block, from: parts, trace, by, ...merged };
      return { block, from: parts, changes: [deleted] };
    });
}

/** Whether a paragraph without marks is what is left of one that was sent. */
const isStruckOut = (paragraph: ReviewedParagraph, was: SentParagraph): boolean =>
  seenText(paragraph, "current") === "" && seenText(paragraph, "original") === was.text;
