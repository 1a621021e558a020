// A block scalar as typed, and a new text for it → the same block with that text, its sign, indentation and comment kept.
import { parseDocument } from "yaml";

/** The pieces of a block scalar as typed. */
type Block = {
  sign: string;
  /** What happens to the line ends after the text: "" keeps one, - none, + all. */
  chomp: string;
  /** The rest of the first line: blanks and a comment. */
  tail: string;
  /** Of its text; a block without any has none. */
  indent: string | undefined;
  /** Whether its last line has an end: none has the last of a file, now and then. */
  ended: boolean;
};

/**
 * The text as a block: literal, or folded where it is one line, for a longer one would be folded elsewhere than it was. Undefined
 * where no block reads back as it, because of blanks at its edges, say. `lineEnd` is the file's.
 */
export function blockScalar(text: string, source: string, lineEnd: string): string | undefined {
  const block = blockOf(source);
  const content = text.replace(/\n+$/, "");
  const ends = text.length - content.length;
  if (block?.indent === undefined || content === "" || text.includes("\r")) return undefined;
  if (block.sign === ">" && content.includes("\n")) return undefined;
  if (/^[ \t]/.test(content) || /^[ \t]+$/m.test(content)) return undefined;
  // A block that begins to keep its line ends would keep those of empty lines after it too.
  if (ends > 1 && block.chomp !== "+") return undefined;
  const chomp = ends === 0 ? "-" : block.chomp === "+" ? "+" : "";
  const lines = content.split("\n").map((line) => (line === "" ? "" : `${block.indent}${line}`));
  const last = ends > 1 ? lineEnd.repeat(ends) : block.ended ? lineEnd : "";
  const typed = `${block.sign}${chomp}${block.tail}${lineEnd}${lines.join(lineEnd)}${last}`;
  return readsAs(typed, text) ? typed : undefined;
}

/** What stands in a block scalar's place when it becomes a value on one line: its comment stays. */
export function lineForBlock(line: string, source: string, lineEnd: string): string {
  const block = blockOf(source);
  return block === undefined ? line : `${line}${block.tail.trimEnd()}${block.ended ? lineEnd : ""}`;
}

/**
 * A text as a new block like that of `source`, without its last line end; undefined where none reads back as it: one that keeps all
 * line ends would keep those that follow it, whatever they are.
 */
export function freshBlock(text: string, source: string, lineEnd: string): string | undefined {
  const block = blockScalar(text, source, lineEnd);
  return block === undefined || /^.\+/.test(block) ? undefined : block.replace(/\r?\n$/, "");
}

function blockOf(source: string): Block | undefined {
  const head = /^([|>])(?:[1-9]?([+-]?)|([+-])[1-9])([ \t]+#[^\r\n]*|[ \t]*)(?:\r?\n|$)/.exec(source);
  if (head === null) return undefined;
  const [whole, sign = "", early, late, tail = ""] = head;
  const body = source.slice(whole.length);
  const chomp = early || late || "";
  const indents = body.split("\n").flatMap((line) => (line.trim() === "" ? [] : (/^ */.exec(line)?.[0] ?? "")));
  const indent = indents.sort((a, b) => a.length - b.length)[0];
  return { sign, chomp, tail, indent, ended: source.endsWith("\n") };
}

function readsAs(typed: string, text: string): boolean {
  const document = parseDocument(`k: ${typed}`, { version: "1.2" });
  return document.errors.length === 0 && document.get("k") === text;
}
