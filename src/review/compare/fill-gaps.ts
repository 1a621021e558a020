// A line as it was sent and a text → what stands between the words of the line, where they are all there still.
import type { LinePart } from "../change.ts";
import { partsText } from "./line.ts";

/** A fact or a reference. */
export type Holder = Exclude<LinePart, { type: "words" }>;
/** Text of the line's words, without holders, or what stands in the place of these. */
export type Gap = { holders: readonly Holder[]; text: string };

/** The text in gaps and words, in order; undefined unless all words are there in one way only, with something in every gap. */
export function fillGaps(sent: readonly LinePart[], text: string): Gap[] | undefined {
  const gaps: { holders: Holder[]; text: string }[] = [];
  for (const part of sent) {
    const last = gaps.at(-1);
    if (part.type === "words") {
      if (last?.holders.length === 0) last.text += part.text;
      else gaps.push({ holders: [], text: part.text });
    } else if (last !== undefined && last.holders.length > 0) last.holders.push(part);
    else gaps.push({ holders: [part], text: partsText([part]) });
  }
  const words = gaps.filter(({ holders }) => holders.length === 0).map((gap) => gap.text);
  const [startsWith, endsWith] = [gaps[0]?.holders.length === 0, gaps.at(-1)?.holders.length === 0];
  const found = placesOf(words, text);
  if (found === undefined || (startsWith && found[0] !== 0)) return undefined;
  if (endsWith && (found.at(-1) ?? 0) + (words.at(-1)?.length ?? 0) !== text.length) return undefined;
  let nth = 0;
  let at = 0;
  const filled = gaps.map((gap): Gap => {
    const end = gap.holders.length === 0 ? at + gap.text.length : (found[nth] ?? text.length);
    if (gap.holders.length === 0) nth++;
    const its = { holders: gap.holders, text: text.slice(at, end) };
    at = end;
    return its;
  });
  return filled.every((gap) => gap.text !== "") ? filled : undefined;
}

/** Where the words stand, found from the left; undefined where they stand elsewhere when found from the right. */
function placesOf(words: readonly string[], text: string): number[] | undefined {
  const places: number[] = [];
  let from = 0;
  for (const word of words) {
    const found = text.indexOf(word, from);
    if (found < 0) return undefined;
    places.push(found);
    from = found + word.length;
  }
  let to = text.length;
  for (let nth = words.length - 1; nth >= 0; nth--) {
    const word = words[nth] ?? "";
    const found = to < word.length ? -1 : text.lastIndexOf(word, to - word.length);
    if (found !== places[nth]) return undefined;
    to = found;
  }
  return places;
}
