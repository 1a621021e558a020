// A scalar over several lines → the line ends that YAML turns into a space between two CJK characters.
import type { ScalarNode } from "./tree.ts";

const cjk =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}\\u3000-\\u303F\\u30FB\\u30FC\\uFF01-\\uFF65]";
const lastCjk = new RegExp(`${cjk}$`, "u");
const firstCjk = new RegExp(`^${cjk}`, "u");

/** Offsets, in the text, of the first characters after such line ends. */
export function cjkJoins(node: ScalarNode): number[] {
  if (node.style === "literal" || !node.source.includes("\n")) return [];
  const lines = node.source.split("\n");
  const folded = node.style === "folded";
  const indent = folded ? blockIndent(lines) : 0;
  const joins: number[] = [];
  let offset = node.range.start;
  let previous: string | undefined;
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/\r$/, "");
    const start = folded ? indent : line.length - line.trimStart().length;
    const text = folded ? line.slice(indent) : line.trim();
    const follows = previous !== undefined && lastCjk.test(previous.trimEnd()) && firstCjk.test(text);
    // A folded line that is indented further keeps its break; so does what follows it. A double-quoted one may end in `\`.
    if (follows && !(folded && /^\s/.test(previous ?? ""))) joins.push(offset + start);
    previous = (folded && index === 0) || text.trim() === "" ? undefined : text;
    offset += raw.length + 1;
  }
  return joins;
}

function blockIndent(lines: string[]): number {
  const explicit = /^>[+-]?([1-9])/.exec(lines[0] ?? "")?.[1];
  const first = lines.slice(1).find((line) => line.trim() !== "");
  const found = first === undefined ? 0 : first.length - first.trimStart().length;
  // An explicit number counts from the parent's indentation, which is not known here; the least indented line is a good guess.
  if (explicit === undefined) return found;
  return Math.min(
    ...lines
      .slice(1)
      .filter((line) => line.trim() !== "")
      .map((line) => line.length - line.trimStart().length),
  );
}
