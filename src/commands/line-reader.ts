// Places in files → the lines they point into, read only when there is a problem to show.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { limitBytes } from "../incident/yaml/decode.ts";
import type { Place } from "../problem.ts";
import { home } from "./home.ts";

/** The line of a place, without its break; none where the place has no line, or its file can't be read as text. */
export type LineOf = (place: Place) => string | undefined;

/** Reads incident files as a person named them; any other file is one of our own, named from the package's folder. */
export function lineReader(incidents: readonly string[]): LineOf {
  const named = new Set(incidents);
  // Problems come file by file, so that one file at hand is enough.
  let last: { file: string; lines: readonly string[] } | undefined;
  return ({ file, line }) => {
    if (line === undefined) return undefined;
    if (last?.file !== file) last = { file, lines: linesOf(named.has(file) ? file : join(home, file)) };
    return last.lines[line - 1]?.replace(/\r$/, "");
  };
}

function linesOf(path: string): readonly string[] {
  try {
    const stats = statSync(path);
    // A pipe has been read, and would wait for ever; nothing larger has been read either.
    if (!stats.isFile() || stats.size > limitBytes) return [];
    // Columns don't count a byte order mark; what is no UTF-8 is shown as such.
    return new TextDecoder().decode(readFileSync(path)).split("\n");
  } catch {
    return [];
  }
}
