// A text with slips → the text that was meant, as far as it can be told, so that the rest of it can be checked in the same run.
import type { Composed } from "./compose.ts";
import { findSlips, type Slip } from "./slips.ts";

/** A mended text; `back` turns its offsets into those of the text before. */
export type Mended = { text: string; composed: Composed; slips: Slip[]; back: (offset: number) => number };

/** Blanks that one wide space or tab in an indentation may stand for, likeliest first. */
const widths = [2, 1, 4, 8, 0];

/** Longer texts are not mended: each try reads the text again, and no incident file is near this. */
const mostMended = 100_000;
/** Slips tried one by one when all together don't help. */
const mostTries = 10;

/** Mends the slips whose cure makes the text sounder; `undefined` where there are none. */
export function mend(text: string, composed: Composed, recompose: (text: string) => Composed): Mended | undefined {
  const slips = text.length > mostMended ? [] : findSlips(text, composed);
  if (slips.length === 0) return undefined;
  const tryOut = (chosen: Slip[], width: number): Mended => {
    const { result, back } = apply(text, chosen, width);
    return { text: result, composed: recompose(result), slips: chosen, back };
  };
  const indented = slips.some((slip) => slip.insert === "indent");
  const all = widths
    .slice(0, indented ? widths.length : 1)
    .map((width) => tryOut(slips, width))
    .reduce((best, next) => (faults(next) < faults(best) ? next : best));
  if (better(all, composed)) return all;
  let kept: Mended | undefined;
  for (const slip of slips.slice(0, mostTries)) {
    const next = tryOut([...(kept?.slips ?? []), slip], 2);
    if (better({ ...next, slips: [slip] }, kept?.composed ?? composed)) kept = next;
  }
  return kept;
}

function faults({ composed }: { composed: Composed }): number {
  return composed.problems.length > 0 ? Number.POSITIVE_INFINITY : composed.errors.length;
}

function better(mended: Mended, before: Composed): boolean {
  const gain = faults({ composed: before }) - faults(mended);
  return gain > 0 || (gain === 0 && mended.slips.every((slip) => slip.silent));
}

function apply(text: string, slips: Slip[], width: number): { result: string; back: (offset: number) => number } {
  const edits = slips.map((slip) => ({
    at: slip.at,
    remove: slip.remove,
    insert: slip.insert === "indent" ? blanks(slip, width) : slip.insert,
  }));
  let result = "";
  let done = 0;
  for (const { at, remove, insert } of edits) {
    if (at < done) continue;
    result += text.slice(done, at) + insert;
    done = at + remove;
  }
  return { result: result + text.slice(done), back: (offset) => before(edits, offset) };
}

function blanks(slip: Slip, width: number): string {
  return " ".repeat(slip.remove * (slip.sign === "\u00A0" ? 1 : width));
}

function before(edits: { at: number; remove: number; insert: string }[], offset: number): number {
  let shift = 0;
  for (const { at, remove, insert } of edits) {
    if (offset < at + shift) break;
    if (offset < at + shift + insert.length) return at;
    shift += insert.length - remove;
  }
  return offset - shift;
}
