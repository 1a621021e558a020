// Parts of a list or map that are to go → what is cut: their lines, or in braces themselves with one comma; comments beside them stay.
import { afterLine, lineStart, startsLine } from "./layout.ts";
import type { Located } from "./locate.ts";
import { inPlaceOfLines, lineEndOf } from "./replace.ts";
import type { Source, SourcePart } from "./source.ts";
import type { Splice } from "./splice.ts";

/** Cuts parts; `empty` tells that nothing is left or added, so that `[]` or `{}` has to stand there. */
export function takeOut(text: string, from: Located, gone: readonly SourcePart[], empty: boolean): Splice[] {
  const { source, part, depth } = from;
  if (gone.length === 0) return [];
  if (source.flow) return outOfBraces(text, source, gone, depth);
  const cuts = gone.map((one) => cutLines(text, source, one, gone, depth));
  if (!empty) return cuts;
  const sign = source.kind === "list" ? "[]" : "{}";
  const [first] = source.parts;
  // A part on its dash's line leaves the place for the sign there.
  if (first !== undefined && !startsLine(text, first.start)) {
    const end = source.parts.at(-1)?.value.end ?? source.end;
    return [inPlaceOfLines(text, part, sign, { start: first.start, end: lineEndOf(text, end), depth })];
  }
  const at = part?.after ?? source.start;
  return [{ start: at, end: at, text: ` ${sign}`, depth }, ...cuts];
}

function cutLines(
  text: string,
  { parts }: Source,
  one: SourcePart,
  gone: readonly SourcePart[],
  depth: number,
): Splice {
  const index = parts.indexOf(one);
  const [first] = parts;
  const inline =
    first !== undefined && !startsLine(text, first.start) && parts.slice(0, index).every((p) => gone.includes(p));
  if (!inline) return { start: lineStart(text, one.start), end: afterLine(text, one.value.end), text: "", depth };
  // It shares its line with the dash of what it is in: what follows moves up to it.
  const next = parts[index + 1];
  const rest = next && text.slice(lineEndOf(text, one.value.end), next.start);
  if (next !== undefined && rest?.trim() === "") return { start: one.start, end: next.start, text: "", depth };
  return { start: one.start, end: lineEndOf(text, one.value.end), text: "", depth };
}

function outOfBraces(
  text: string,
  { start, end, parts }: Source,
  gone: readonly SourcePart[],
  depth: number,
): Splice[] {
  const cut = (from: number, to: number): Splice => ({ start: from, end: to, text: "", depth });
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (gone.length === parts.length) {
    const inner = [start + 1, end - 1] as const;
    const bare = parts.every((one) => !hasComment(text, one.value.end, nextStart(parts, one) ?? inner[1]));
    if (bare && !hasComment(text, inner[0], first.start))
      return [cut(first.start, last.comma === undefined ? last.value.end : last.comma + 1)];
    return parts.flatMap((one) => [cut(one.start, one.value.end), ...commaOf(one).map((at) => cut(at, at + 1))]);
  }
  return gone.flatMap((one) => {
    const index = parts.indexOf(one);
    const before = parts.slice(0, index).findLast((p) => !gone.includes(p)) && parts[index - 1];
    const next = parts[index + 1];
    const [from, to] =
      before === undefined ? [one.start, next?.start ?? one.value.end] : [before.value.end, one.value.end];
    const comma = before === undefined ? commaOf(one) : commaOf(before);
    const gap: [number, number] = before === undefined ? [one.value.end, to] : [from, one.start];
    if (!hasComment(text, ...gap)) return [cut(from, to)];
    return [...comma.map((at) => cut(at, at + 1)), cut(one.start, one.value.end)];
  });
}

const commaOf = ({ comma }: SourcePart): number[] => (comma === undefined ? [] : [comma]);

const nextStart = (parts: readonly SourcePart[], one: SourcePart): number | undefined =>
  parts[parts.indexOf(one) + 1]?.start;

/** Between parts a `#` can only begin a comment. */
const hasComment = (text: string, from: number, to: number): boolean => text.slice(from, to).includes("#");
