// A line of a file and a column in it → what a terminal shows of the line, with a caret under the place.
import { visible } from "../locale/word-problem.ts";
import type { Place } from "../problem.ts";

/** What is shown: the line behind its number, and under it the caret, which is empty where no column is known. */
export type Pointed = { line: string; caret: string };

/** The most that is shown of a line, in columns; a character without width counts as one, so that no line gets out whole that is long. */
const widest = 100;

/** As much of a line as fits round the place, none of a blank one; the caret stands under the column also after wide characters. */
export function pointAt(text: string, { line, column }: Place): Pointed | undefined {
  if (line === undefined || text.trim() === "") return undefined;
  const at = Math.min(column ?? 1, text.length + 1) - 1;
  // Twice the room: a character may be two units long.
  const left = [...text.slice(Math.max(0, at - 2 * widest), at)].reverse();
  const right = [...text.slice(at, at + 2 * widest)];
  const head = fitting(left, widest - fitting(right, widest / 2).cost);
  const tail = fitting(right, widest - head.cost);
  const before = (head.size < at ? "…" : "") + head.shown.reverse().join("");
  const after = tail.shown.join("") + (at + tail.size < text.length ? "…" : "");
  const margin = `${String(line).padStart(5)} | `;
  const caret = column === undefined ? "" : `${" ".repeat(margin.length + textWidth(before))}^`;
  return { line: margin + before + after, caret };
}

/** The first of these characters that fit, as they are shown; `size` is how long they are in the text. */
function fitting(characters: readonly string[], room: number): { shown: string[]; cost: number; size: number } {
  const fit = { shown: [] as string[], cost: 0, size: 0 };
  for (const character of characters) {
    const shown = visible(character === "\t" ? " " : character);
    const cost = Math.max(1, textWidth(shown));
    if (fit.cost + cost > room) break;
    fit.shown.push(shown);
    fit.cost += cost;
    fit.size += character.length;
  }
  return fit;
}

/** The columns a text takes in a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Two for what East Asian fonts draw on a full square, none for marks that stand on the character before; UAX #11 has the classes. */
function widthOf(character: string): number {
  if (/^[ -~]$/.test(character)) return 1; // nearly all of a file; the others take long to look up
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  const wide =
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303E\u3099-\u30FF\u3200-\u33FF\uFF01-\uFF60\uFFE0-\uFFE6]$/u;
  return wide.test(character) && !/^[\uFF61-\uFFDC]$/u.test(character) ? 2 : 1;
}
