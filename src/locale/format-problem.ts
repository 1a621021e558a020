// A problem, its words and the source it is about → the lines that a terminal shows: place, message, source line with a caret, hint.
import type { Place, Problem, Severity } from "../problem.ts";
import type { Messages } from "./messages.ts";
import { visible, wordProblem } from "./word-problem.ts";

/** `source` is the text of the file that the place names; `colour` writes ANSI colours. */
export type Format = { source?: string; colour?: boolean };

const colours: Record<Severity | "dim", number> = { error: 31, warning: 33, info: 36, dim: 2 };
const widest = 100;

/** `file:line:column: error: message`, the line with a caret under the column, the hint, the code. */
export function formatProblem(problem: Problem, messages: Messages, format: Format = {}): string {
  const paint = (text: string, colour: keyof typeof colours) =>
    format.colour ? `\u001B[${colours[colour]}m${text}\u001B[0m` : text;
  const { message, hint } = wordProblem(problem, messages);
  const { place, severity, code } = problem;
  const say = (key: string, otherwise: string) => messages.get(key) ?? otherwise;
  const lines = [
    `${placeText(place)}: ${paint(say(`severity.${severity}`, severity), severity)}: ${message} ${paint(`[${code}]`, "dim")}`,
  ];
  const shown = format.source === undefined ? undefined : pointAt(format.source, place);
  if (shown !== undefined)
    lines.push(
      paint(`${shown.margin}${shown.line}`, "dim"),
      `${" ".repeat(shown.margin.length)}${paint(shown.caret, severity)}`,
    );
  if (hint !== "") lines.push(`  ${hint}`);
  return lines.join("\n");
}

/** A place as editors and terminals jump to: `file:12:5`. */
export function placeText({ file, line, column }: Place): string {
  return [visible(file), line, column].filter((part) => part !== undefined).join(":");
}

/** The line of a place, as much of it as fits, and a caret that stands under the column also after wide characters. */
export function pointAt(
  source: string,
  { line, column = 1 }: Place,
): { margin: string; line: string; caret: string } | undefined {
  const text =
    line === undefined
      ? undefined
      : source
          .replace(/^\uFEFF/, "")
          .split("\n")
          [line - 1]?.replace(/\r$/, "");
  if (text === undefined) return undefined;
  const head = [...show(text.slice(0, column - 1))];
  let from = head.length;
  for (let width = 0; from > 0; from--) {
    width += widthOf(head[from - 1] ?? "");
    if (width > widest / 2) break;
  }
  const before = `${from > 0 ? "…" : ""}${head.slice(from).join("")}`;
  const rest = [...show(text.slice(column - 1))];
  const room = widest - textWidth(before);
  let to = 0;
  for (let width = 0; to < rest.length; to++) {
    width += widthOf(rest[to] ?? "");
    if (width > room) break;
  }
  const after = `${rest.slice(0, to).join("")}${to < rest.length ? "…" : ""}`;
  return { margin: `${String(line).padStart(5)} | `, line: before + after, caret: `${" ".repeat(textWidth(before))}^` };
}

function show(text: string): string {
  return visible(text.replaceAll("\t", " "));
}

/** The columns a text takes in a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Two for what East Asian fonts draw on a full square, none for marks that stand on the character before; UAX #11 has the classes. */
function widthOf(character: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  const wide =
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303E\u3099-\u30FF\u3200-\u33FF\uFF01-\uFF60\uFFE0-\uFFE6]$/u;
  return wide.test(character) && !/^[\uFF61-\uFFDC]$/u.test(character) ? 2 : 1;
}
