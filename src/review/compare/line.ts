// Pieces of text → the parts of a line: words, facts with what they show, references; and what a line says, to be compared.
import type { LinePart } from "../change.ts";
import type { FactMark, Piece } from "../reviewed.ts";
import type { ResolveMark } from "./marks.ts";
import { beginningLike } from "./value-shape.ts";
import { isSeen, type View } from "./view.ts";

/** What is needed to read a line: which fact a mark is, and which block a REF field's bookmark. */
export type LineReader = { resolve: ResolveMark; blockOf: (bookmark: string) => string | undefined };

/**
 * The parts of a line in one view. A fact of which nothing is left stands there without parts; where somebody has put other words
 * just beside it in its stead, those are what it shows.
 */
export function lineParts(pieces: readonly Piece[], view: View, reader: LineReader, depth = 0): LinePart[] {
  const parts: LinePart[] = [];
  for (const run of runsAt(pieces, depth)) {
    const fact = run.mark === undefined ? undefined : reader.resolve(run.mark);
    const seen = run.pieces.filter((piece) => isSeen(piece, view));
    if (run.mark === undefined) for (const piece of seen) addPiece(parts, piece, reader);
    else if (fact === undefined) parts.push(...lineParts(run.pieces, view, reader, depth + 1));
    else if (seen.length > 0 || view === "current")
      parts.push({ type: "fact", fact, parts: lineParts(run.pieces, view, reader, depth + 1) });
  }
  return joined(parts);
}

type Run = { mark: FactMark | undefined; pieces: Piece[] };

function runsAt(pieces: readonly Piece[], depth: number): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const mark = piece.facts[depth];
    const last = runs.at(-1);
    if (last !== undefined && last.mark === mark) last.pieces.push(piece);
    else runs.push({ mark, pieces: [piece] });
  }
  return withReplacements(runs);
}

/**
 * Words inserted just beside a fact that was deleted whole, with nothing else deleted there, stand in its place: they become its own. Where
 * words on its other side were deleted with it, what was typed stands for both, unless it is the like of the value alone.
 */
function withReplacements(runs: Run[]): Run[] {
  runs.forEach((run, at) => {
    if (run.mark === undefined || run.pieces.some((piece) => isSeen(piece, "current"))) return;
    const after = runs[at + 1];
    const before = runs[at - 1];
    const was = run.pieces.map(({ text }) => text).join("");
    const isWhole = (typed: string, other: Piece | undefined): boolean =>
      other === undefined || isSeen(other, "current") || beginningLike(typed, was) === typed;
    const typed =
      takeTyped(after, "first", (text) => isWhole(text, wordsOf(before).at(-1))) ??
      takeTyped(before, "last", (text) => isWhole(text, wordsOf(after)[0]));
    if (typed !== undefined)
      run.pieces.push(...typed.map((piece) => ({ ...piece, facts: run.pieces[0]?.facts ?? [] })));
  });
  return runs.filter((run) => run.pieces.length > 0);
}

const wordsOf = (run: Run | undefined): readonly Piece[] => (run?.mark === undefined ? (run?.pieces ?? []) : []);

/** Takes the inserted pieces at an end of words; none where those beside them were deleted too, and so more than the fact was replaced. */
function takeTyped(
  words: Run | undefined,
  end: "first" | "last",
  suits: (typed: string) => boolean,
): Piece[] | undefined {
  if (words === undefined || words.mark !== undefined) return undefined;
  const inOrder = end === "first" ? words.pieces : words.pieces.toReversed();
  const count = inOrder.findIndex((piece) => !isInserted(piece));
  const typed = count < 0 ? inOrder.length : count;
  const next = inOrder[typed];
  if (typed === 0 || (next !== undefined && !isSeen(next, "current"))) return undefined;
  const from = end === "first" ? 0 : words.pieces.length - typed;
  const text = words.pieces.slice(from, from + typed).map((piece) => piece.text);
  return suits(text.join("")) ? words.pieces.splice(from, typed) : undefined;
}

const isInserted = ({ revisions }: Piece): boolean =>
  revisions.length > 0 && revisions.every(({ kind }) => kind === "inserted" || kind === "moved-to");

function addPiece(parts: LinePart[], { text, reference, strong, strike, link }: Piece, reader: LineReader): void {
  const to = reference === undefined ? undefined : reader.blockOf(reference);
  if (to !== undefined) parts.push({ type: "reference", to, text });
  else if (text !== "") parts.push({ type: "words", text, strong, strike, ...(link === undefined ? {} : { link }) });
}

function joined(parts: readonly LinePart[]): LinePart[] {
  const whole: LinePart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.type === "words" && part.type === "words" && alike(last, part))
      whole[whole.length - 1] = { ...last, text: last.text + part.text };
    else if (last?.type === "reference" && part.type === "reference" && last.to === part.to)
      whole[whole.length - 1] = { ...last, text: last.text + part.text };
    else whole.push(part);
  }
  return whole;
}

type Words = LinePart & { type: "words" };
const alike = (a: Words, b: Words): boolean => a.strong === b.strong && a.strike === b.strike && a.link === b.link;

/** What is shown. */
export function partsText(parts: readonly LinePart[]): string {
  return parts.map((part) => (part.type === "fact" ? partsText(part.parts) : part.text)).join("");
}

/** The words alone, with facts and references by what they are: two lines with one skeleton differ at most in what their facts show. */
export function skeleton(parts: readonly LinePart[]): string {
  return parts
    .map((part) => {
      if (part.type === "words") return part.text.replace(/[{}]/g, "$&$&");
      if (part.type === "reference") return `{see:${part.to}}`;
      return part.parts.length === 0 ? "" : `{${part.fact.path}}`;
    })
    .join("");
}
