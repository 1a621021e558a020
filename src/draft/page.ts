// Lines of an incident file being begun: facts, facts with a comment, and `# TODO` lines; how values are written in YAML.
import type { KnownCount } from "./answers.ts";

/** What comments are worded with: the key of a message, such as `comment.certainty`. */
export type Say = (key: string) => string;

export type Page = {
  /** A fact; `comment` is the key of the words behind it. */
  put(line: string, comment?: string): void;
  /** A fact that is not known yet: its words, and an example that an editor can uncomment as it stands. */
  todo(indent: string, key: string, example: string): void;
  /** What must stand and is not known yet: a stand-in with its TODO. */
  standIn(line: string, key: string): void;
  /** Comment lines. */
  note(key: string): void;
  /** An empty line. */
  gap(): void;
  text(): string;
};

/** An empty page. */
export function openPage(say: Say): Page {
  const lines: string[] = [];
  return {
    put: (line, comment) => lines.push(comment === undefined ? line : `${line} # ${say(`comment.${comment}`)}`),
    todo: (indent, key, example) => lines.push(`${indent}# TODO ${say(`todo.${key}`)}`, `${indent}# ${example}`),
    standIn: (line, key) => lines.push(`${line} # TODO ${say(`todo.${key}`)}`),
    note: (key) =>
      lines.push(
        ...say(`comment.${key}`)
          .split("\n")
          .map((line) => `# ${line}`),
      ),
    gap: () => lines.push(""),
    text: () => `${lines.join("\n")}\n`,
  };
}

/** A text as a YAML value: plain where every reader takes it as a text, else in quotes. */
export function scalar(text: string): string {
  const plain = /^\p{L}[\p{L}\p{M}\p{N}・ー]*(?:[ .@_&-][\p{L}\p{M}\p{N}・ー]+)*$/u.test(text);
  const word = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i.test(text);
  // JSON's double quotes and escapes are YAML's.
  return plain && !word ? text : JSON.stringify(text);
}

/** A count: `30`, `{ about: 30 }`. */
export function countText(count: KnownCount): string {
  if (typeof count === "number") return String(count);
  return `{ ${Object.entries(count)
    .map(([key, number]) => `${key}: ${number}`)
    .join(", ")} }`;
}
